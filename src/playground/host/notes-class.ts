import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { addNote, notesOf, removeNote, type NoteModel } from "./notes-model";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";
import { RangeTarget } from "./range-target";

interface NoteTarget {
  host: HostWorkbook;
  note: NoteModel;
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
    if (
      notesOf(host).some((note) => note.sheetId === sheetId && note.row === area.row && note.column === area.column)
    ) {
      throw new OfficeError("InvalidOperation", "the cell has a note or a comment already");
    }
    return { host, note: addNote(host, { kind, sheetId, row: area.row, column: area.column, content }) };
  };
}

function remove({ host, note }: NoteTarget): void {
  host.assertSheetEditable(note.sheetId);
  removeNote(host, note);
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

const commentsOf = (host: HostWorkbook): NoteTarget[] =>
  notesOf(host)
    .filter(({ kind }) => kind === "comment")
    .map((note) => ({ host, note }));

function noteAt(host: HostWorkbook, address: string): NoteTarget | null {
  const { sheetId, area } = cellOf(host, address);
  const note = notesOf(host).find(
    ({ kind, ...at }) => kind === "note" && at.sheetId === sheetId && at.row === area.row && at.column === area.column,
  );
  return note ? { host, note } : null;
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
  items: { of: () => commentClass, list: commentsOf },
  methods: {
    add: { to: () => commentClass, find: add("comment") },
  },
});
