import { fixed, quoted } from "../a1";
import type { Frame } from "../frame";
import type { Cells } from "./countable";
import { rawTables, type RawColumn, type RawTable } from "./tables";

/** Which rows of a table a figure is made from, and by which of their cells. */
export interface Reading {
  readonly table: RawTable;
  /** A row is one of them as soon as one of these holds anything. */
  readonly of: readonly RawColumn[];
  /** A row counts if none of these is bad. */
  readonly columns: readonly RawColumn[];
  /** A function that reads whole columns has no result because of one bad cell; "unreadable" where it leaves out rows in which a cell is missing. */
  readonly refused?: "bad" | "unreadable";
}

const LEDGER = rawTables.Ledger;

/** How figures are made from raw rows: by the name of what is counted, or the id of the function that counts. */
export const readings = {
  nps: { table: "Survey", of: ["nps"], columns: ["date", "nps"] },
  csat: { table: "Survey", of: ["csat"], columns: ["date", "csat"] },
  effort: { table: "Survey", of: ["effort"], columns: ["date", "effort"] },
  ticketsCreated: { table: "Tickets", of: rawTables.Tickets, columns: ["created"] },
  firstResponse: { table: "Tickets", of: ["replied"], columns: ["created", "replied"] },
  resolution: { table: "Tickets", of: ["resolved"], columns: ["created", "resolved"] },
  firstContact: { table: "Tickets", of: ["resolved"], columns: ["resolved", "contacts", "reopened"] },
  referrals: { table: "Customers", of: ["start", "source"], columns: ["start", "source"] },
  renewals: { table: "Customers", of: ["renewed"], columns: ["renewal", "renewed"] },
  onboarding: { table: "Customers", of: ["start", "onboarded"], columns: ["start", "onboarded"] },
  "MRR.WATERFALL": { table: "Ledger", of: LEDGER, columns: LEDGER, refused: "bad" },
  "CHURN.TABLE": { table: "Ledger", of: LEDGER, columns: ["customer", "start", "end"], refused: "bad" },
  "STICKINESS.LOG": { table: "Usage", of: rawTables.Usage, columns: ["date", "user"], refused: "unreadable" },
  "HEALTH.TABLE": {
    table: "Customers",
    of: rawTables.Customers,
    columns: ["usage", "satisfaction", "openTickets"],
    refused: "bad",
  },
  "HEALTH.LITMUS": { table: "Customers", of: ["score", "renewed"], columns: ["score", "renewed"], refused: "bad" },
  SURVIVAL: { table: "Customers", of: ["tenure", "churned"], columns: ["tenure", "churned"], refused: "bad" },
} as const satisfies Record<string, Reading>;

/** The name of a reading. */
export type ReadingId = keyof typeof readings;

/** Where the sheets of raw rows say how many of their rows count: above the headers, for whole rows are deleted below. */
export const SUMMARY_ROW = 2;
/** The top of the workings beside that, and the row of what each of them says. */
export const WORKINGS = { label: 0, first: 1, second: 2, third: 3 } as const;
/** Leaves room for the sentence about the first bad cell. */
const LEAST_COLUMN = 14;
/** The place of a cell as one number: its row times this, and its column. */
export const PLACE = 1_000;

/** Returns the readings of a table, in order. */
export const readingsOf = (table: RawTable): readonly ReadingId[] =>
  (Object.keys(readings) as ReadingId[]).filter((id) => readings[id].table === table);

const columnsOf = (table: RawTable): readonly RawColumn[] => rawTables[table];

/** Returns where the workings of a table stand: the first bad cell of each column, then of the whole table, then what each reading leaves out. */
export function workingsOf(table: RawTable): Readonly<Record<"columns" | "whole" | "readings", number>> {
  const first = Math.max(LEAST_COLUMN, columnsOf(table).length + 2);
  const whole = first + columnsOf(table).length;
  return { columns: first, whole, readings: whole + 1 };
}

const at = ({ naming }: Frame, table: RawTable, row: number, column: number): string =>
  `${quoted(naming.sheet(sheetOf(table)))}!${fixed({ row, column, rows: 1, columns: 1 })}`;

/** Returns the sheet of a table of raw rows. */
export const sheetOf = (table: RawTable) => table.toLowerCase() as Lowercase<RawTable>;

/** Returns a column of a table of raw rows as formulas write it. */
export const rawColumn = ({ naming, text }: Frame, table: RawTable, column: RawColumn): string =>
  `${naming.table(table)}[${text.rows.columns[column]}]`;

/** Returns a column with its heading, as CS functions read it: the first row is never guessed to be one. */
export const withHeading = ({ naming, text }: Frame, table: RawTable, first: RawColumn, last = first): string => {
  const columns = (first === last ? [first] : [first, last]).map((column) => `[${text.rows.columns[column]}]`);
  return `${naming.table(table)}[[#All],${columns.join(":")}]`;
};

/** Returns how the columns of a table are written in formulas of the whole table. */
export const wholeColumns =
  (frame: Frame, table: RawTable): Cells =>
  (column) =>
    rawColumn(frame, table, column);

/** Returns the cell that says how many rows of a table hold anything. */
export const rowsRead = (frame: Frame, table: RawTable): string => at(frame, table, SUMMARY_ROW, 0);

/** Returns the cell that says in how many rows of a table a cell is bad. */
export const rowsNotCounted = (frame: Frame, table: RawTable): string => at(frame, table, SUMMARY_ROW, 1);

/** Returns the cells with how many rows a reading has, how many of them it leaves out, and how many bad cells make it refuse. */
export function readingCells(
  frame: Frame,
  id: ReadingId,
): Readonly<Record<"rows" | "notCounted" | "refusing", string>> {
  const { table } = readings[id];
  const column = workingsOf(table).readings + readingsOf(table).indexOf(id);
  const cell = (row: number) => at(frame, table, row, column);
  return { rows: cell(WORKINGS.first), notCounted: cell(WORKINGS.second), refusing: cell(WORKINGS.third) };
}

/** Returns the address, as a text, of the place that an expression gives. */
export const addressOf = (place: string): string => `ADDRESS(INT(${place}/${PLACE}),MOD(${place},${PLACE}),4)`;

/** Returns a text that sends people to the first bad cell of a reading. */
export function refusal(frame: Frame, id: ReadingId): string {
  const { table, columns } = readings[id];
  const places = columns.map((column) =>
    at(frame, table, WORKINGS.first, workingsOf(table).columns + columnsOf(table).indexOf(column)),
  );
  return `"! ${quoted(frame.naming.sheet(sheetOf(table)))}!"&${addressOf(`MIN(${places.join(",")})`)}`;
}

/** Returns the formula of a CS function over raw rows: "" without rows, and a text that names the first bad cell where the function would refuse them all. */
export function unlessRefused(frame: Frame, id: ReadingId, call: string): string {
  const { rows, refusing } = readingCells(frame, id);
  return `=IF(${rows}=0,"",IF(${refusing}>0,${refusal(frame, id)},${call}))`;
}
