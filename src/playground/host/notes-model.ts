import type { HostWorkbook } from "./host-workbook";

/** A note or a comment at a cell. */
export interface NoteModel {
  readonly kind: "note" | "comment";
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
}

const held = new WeakMap<HostWorkbook, NoteModel[]>();

/** The notes and comments of a workbook; those of deleted worksheets are gone. */
export function notesOf(host: HostWorkbook): NoteModel[] {
  const notes = (held.get(host) ?? []).filter(({ sheetId }) => host.engine.workbook.getSheetBySheetId(sheetId));
  held.set(host, notes);
  return notes;
}

/** Gives a copied worksheet the notes of its original; Excel leaves threaded comments behind. */
export function copyNotes(host: HostWorkbook, sheetId: string, copySheetId: string): void {
  const own = notesOf(host).filter((note) => note.sheetId === sheetId && note.kind === "note");
  held.set(host, [
    ...notesOf(host),
    ...own.map((note) => ({ ...note, id: host.nextId("note"), sheetId: copySheetId })),
  ]);
}

/** Adds a note or a comment, under an id of its own. */
export function addNote(host: HostWorkbook, note: Omit<NoteModel, "id">): NoteModel {
  const added = { ...note, id: host.nextId(note.kind) };
  held.set(host, [...notesOf(host), added]);
  return added;
}

/** Takes a note or a comment away. */
export function removeNote(host: HostWorkbook, note: NoteModel): void {
  held.set(
    host,
    notesOf(host).filter((other) => other !== note),
  );
}
