import { cell as addressOf } from "../../template/a1";
import { hasExcelApi } from "../run";
import type { FreezeReport, SharingOptions } from "./outcome";

/** A text to keep beside a cell. */
export interface CellNote {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How this Excel can keep a text beside a cell. */
export const noteKind = (): FreezeReport["keptAs"] => (hasExcelApi("1.18") ? "note" : hasExcelApi("1.10") ? "comment" : "nothing");

/** Returns the text of a note at a cell that lost its formula. */
export const noteText = ({ noteFor, date = new Date() }: SharingOptions, functions: readonly string[], formula: string): string =>
  (noteFor ?? inEnglish)({ functions, formula, date });

const inEnglish: NonNullable<SharingOptions["noteFor"]> = ({ functions, formula, date }) => {
  const names = functions.map((id) => `CS.${id}`).join(", ");
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${names === "" ? "Value" : `Values of ${names}`} as of ${day}; no longer calculated. The formula was: ${formula}`;
};

const place = ({ sheet, row, column }: CellNote): string => `'${sheet.replaceAll("'", "''")}'!${addressOf(row, column)}`;

/** What notes were added, so that they can be taken away again. */
export interface AddedNotes {
  takeAway(context: Excel.RequestContext): Promise<void>;
}

/** Adds notes, or comments where this Excel knows no notes; a note that stands there already gets a line more, a comment is left alone. */
export async function addNotes(context: Excel.RequestContext, wanted: readonly CellNote[]): Promise<AddedNotes> {
  const kind = noteKind();
  if (kind === "nothing" || wanted.length === 0) return { takeAway: async () => undefined };
  const commented = await commentsByCell(context);
  const free = wanted.filter(({ sheet, row, column }) => !commented.has(cellKey(sheet, addressOf(row, column))));
  if (kind === "comment") {
    for (const note of free) context.workbook.comments.add(place(note), note.text);
    await context.sync();
    return { takeAway: (other) => removeNotes(other, free) };
  }
  const standing = free.map((note) => context.workbook.notes.getItemOrNullObject(place(note)).load("content"));
  await context.sync();
  const before = standing.map((note) => (note.isNullObject ? undefined : note.content));
  free.forEach((note, i) => {
    if (before[i] === undefined) context.workbook.notes.add(place(note), note.text);
    else standing[i].content = `${before[i]}\n${note.text}`;
  });
  await context.sync();
  return {
    async takeAway(other) {
      await removeNotes(other, free.filter((_, i) => before[i] === undefined));
      free.forEach((note, i) => {
        if (before[i] !== undefined) other.workbook.notes.getItem(place(note)).content = before[i];
      });
      await other.sync();
    },
  };
}

const cellKey = (sheet: string, address: string): string => `${sheet}!${address}`.toUpperCase();

async function commentsByCell(context: Excel.RequestContext): Promise<Map<string, Excel.Comment>> {
  const comments = context.workbook.comments.load("items/content");
  await context.sync();
  if (comments.items.length === 0) return new Map();
  const places = comments.items.map((comment) => comment.getLocation().load("address,worksheet/name"));
  await context.sync();
  return new Map(places.map(({ address, worksheet }, i) => [cellKey(worksheet.name, address.slice(address.lastIndexOf("!") + 1)), comments.items[i]]));
}

/** Takes away the notes and comments at cells that hold the given text and nothing else. */
export async function removeNotes(context: Excel.RequestContext, notes: readonly CellNote[]): Promise<void> {
  const kind = noteKind();
  if (kind === "nothing" || notes.length === 0) return;
  if (kind === "note") {
    const found = notes.map((note) => context.workbook.notes.getItemOrNullObject(place(note)).load("content"));
    await context.sync();
    found.forEach((note, i) => {
      if (!note.isNullObject && note.content === notes[i].text) note.delete();
    });
  } else {
    const comments = await commentsByCell(context);
    for (const { sheet, row, column, text } of notes) {
      const comment = comments.get(cellKey(sheet, addressOf(row, column)));
      if (comment?.content === text) comment.delete();
    }
  }
  await context.sync();
}
