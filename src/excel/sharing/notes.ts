import { quoted, splitSheet } from "../../formulas";
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
export const noteKind = (): FreezeReport["keptAs"] =>
  hasExcelApi("1.18") ? "note" : hasExcelApi("1.10") ? "comment" : "nothing";

/** Returns the text of a note at a cell that lost its formula. */
export const noteText = (
  { noteFor, date = new Date() }: SharingOptions,
  functions: readonly string[],
  formula: string,
): string => (noteFor ?? inEnglish)({ functions, formula, date });

const inEnglish: NonNullable<SharingOptions["noteFor"]> = ({ functions, formula, date }) => {
  const names = functions.map((id) => `CS.${id}`).join(", ");
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${names === "" ? "Value" : `Values of ${names}`} as of ${day}; no longer calculated. The formula was: ${formula}`;
};

const place = ({ sheet, row, column }: CellNote): string => `${quoted(sheet)}!${addressOf(row, column)}`;

/** Notes about to be added. */
export interface PlannedNotes {
  add(context: Excel.RequestContext): Promise<void>;
  /** Takes away what was added, also where not all was. */
  takeAway(context: Excel.RequestContext): Promise<void>;
}

/** Plans notes, or comments where this Excel knows no notes; a note that stands there already is to get a line more, a comment is left alone. */
export async function planNotes(context: Excel.RequestContext, wanted: readonly CellNote[]): Promise<PlannedNotes> {
  const kind = noteKind();
  if (kind === "nothing" || wanted.length === 0) return { add: async () => undefined, takeAway: async () => undefined };
  const commented = await commentsByCell(context);
  const free = wanted.filter(({ sheet, row, column }) => !commented.has(cellKey(sheet, addressOf(row, column))));
  const before = new Map<CellNote, string>();
  if (kind === "note") {
    const standing = free.map((note) => context.workbook.notes.getItemOrNullObject(place(note)).load("content"));
    await context.sync();
    free.forEach((note, i) => standing[i].isNullObject || before.set(note, standing[i].content));
  }
  return {
    async add(context) {
      const { workbook } = context;
      for (const note of free) {
        const was = before.get(note);
        if (kind === "comment") workbook.comments.add(place(note), note.text);
        else if (was === undefined) workbook.notes.add(place(note), note.text);
        else workbook.notes.getItem(place(note)).content = `${was}\n${note.text}`;
      }
      await context.sync();
    },
    async takeAway(context) {
      await removeNotes(
        context,
        free.filter((note) => !before.has(note)),
      );
      for (const [note, was] of before) context.workbook.notes.getItem(place(note)).content = was;
      await context.sync();
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
  return new Map(
    places.map(({ address, worksheet }, i) => [cellKey(worksheet.name, splitSheet(address).rest), comments.items[i]]),
  );
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
