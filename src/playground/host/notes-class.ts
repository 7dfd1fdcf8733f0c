import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";
import { RangeTarget } from "./range-target";

/** A note or a comment at a cell. */
export interface NoteModel {
  readonly kind: "note" | "comment";
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
}

interface NoteTarget {
  host: HostWorkbook;
  note: NoteModel;
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

function cellOf(host: HostWorkbook, address: RangeTarget | string): RangeTarget {
  if (typeof address !== "string") return address;
  if (!address.includes("!")) throw new OfficeError("InvalidArgument", `'${address}' names no sheet`);
  const { sheet, area } = host.engine.place(address);
  return new RangeTarget(host, sheet.getSheetId(), area);
}

function add(kind: NoteModel["kind"]) {
  return (host: HostWorkbook, address: RangeTarget | string, content: unknown): NoteTarget => {
    const { sheetId, area } = cellOf(host, address);
    if (area.rowCount !== 1 || area.columnCount !== 1)
      throw new OfficeError("InvalidArgument", `a ${kind} stands at one cell`);
    if (typeof content !== "string") throw new OfficeError("InvalidArgument", `a ${kind} takes text`);
    host.assertSheetEditable(sheetId);
    const notes = notesOf(host);
    if (notes.some((note) => note.sheetId === sheetId && note.row === area.row && note.column === area.column)) {
      throw new OfficeError("InvalidOperation", "the cell has a note or a comment already");
    }
    const note = { kind, id: host.nextId(kind), sheetId, row: area.row, column: area.column, content };
    held.set(host, [...notes, note]);
    return { host, note };
  };
}

function remove({ host, note }: NoteTarget): void {
  host.assertSheetEditable(note.sheetId);
  held.set(
    host,
    notesOf(host).filter((other) => other !== note),
  );
}

const content = {
  get: ({ note }: NoteTarget): string => note.content,
  set({ host, note }: NoteTarget, value: string): void {
    host.assertSheetEditable(note.sheetId);
    note.content = value;
  },
};

const location = {
  to: (): ClientClass => rangeClass,
  find: ({ host, note: { sheetId, row, column } }: NoteTarget): RangeTarget =>
    new RangeTarget(host, sheetId, { row, column, rowCount: 1, columnCount: 1 }),
};

const list =
  (kind: NoteModel["kind"]) =>
  (host: HostWorkbook): NoteTarget[] =>
    notesOf(host)
      .filter((note) => note.kind === kind)
      .map((note) => ({ host, note }));

function noteAt(host: HostWorkbook, address: string): NoteTarget | null {
  const { sheetId, area } = cellOf(host, address);
  return (
    list("note")(host).find(
      ({ note }) => note.sheetId === sheetId && note.row === area.row && note.column === area.column,
    ) ?? null
  );
}

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const noteClass: ClientClass = declareClass<Excel.Note, NoteTarget>("Note", {
  properties: { content },
  methods: { delete: { act: remove } },
});

/** `Workbook.notes`. */
export const notesClass: ClientClass = declareClass<Excel.NoteCollection, HostWorkbook>("NoteCollection", {
  items: { of: () => noteClass, list: list("note") },
  methods: {
    add: { to: () => noteClass, find: add("note") },
    getItem: { to: () => noteClass, find: (host: HostWorkbook, address: string) => required(noteAt(host, address)) },
    getItemOrNullObject: { to: () => noteClass, find: noteAt },
  },
});

const commentClass: ClientClass = declareClass<Excel.Comment, NoteTarget>("Comment", {
  properties: { content },
  methods: { delete: { act: remove }, getLocation: location },
});

/** `Workbook.comments`. */
export const commentsClass: ClientClass = declareClass<Excel.CommentCollection, HostWorkbook>("CommentCollection", {
  items: { of: () => commentClass, list: list("comment") },
  methods: {
    add: { to: () => commentClass, find: add("comment") },
  },
});
