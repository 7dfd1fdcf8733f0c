import { cellKinds, type CellKind } from "./cell-kinds";
import { rawMeasures, rawTables, type RawColumn, type RawTable } from "./tables";

/**
 * Which cells of a row can be counted, in Excel's words.
 *
 * Counts, the first bad cell, colours and the formulas of Monthly all ask here, so that no row can be left out that is not also reported.
 */

/** Writes a column of a row as a formula does: a column of the table, or one cell. */
export type Cells = (column: RawColumn) => string;

interface RowRules {
  /** Columns that must hold something as soon as one of these does. */
  readonly needed: Readonly<Partial<Record<RawColumn, readonly RawColumn[]>>>;
  /** Columns that must not lie before another one: by the day, or by the moment. */
  readonly notBefore?: Readonly<
    Partial<Record<RawColumn, { readonly than: RawColumn; readonly by: "day" | "moment" }>>
  >;
}

const rules: Readonly<Record<RawTable, RowRules>> = {
  Survey: { needed: { date: ["nps", "csat", "effort"] } },
  Ledger: {
    needed: {
      customer: ["start", "end", "amount"],
      start: ["customer", "end", "amount"],
      amount: ["customer", "start", "end"],
    },
    notBefore: { end: { than: "start", by: "day" } },
  },
  Tickets: {
    needed: {
      created: ["ticket", "customer", "replied", "resolved", "contacts", "reopened"],
      // Without it nobody knows whether the first contact was enough.
      contacts: ["resolved"],
    },
    notBefore: { replied: { than: "created", by: "moment" }, resolved: { than: "created", by: "moment" } },
  },
  Usage: { needed: { date: ["customer", "user"], user: ["date", "customer"] } },
  Customers: {
    needed: {
      customer: rawTables.Customers.filter((column) => column !== "customer"),
      start: ["onboarded", "source"],
      renewal: ["renewed"],
      tenure: ["churned"],
      churned: ["tenure"],
    },
  },
};

/** Returns a condition that is true where another one is above zero, and false where it is zero or an error. In these words every Excel reads whole columns. */
export const holds = (condition: string): string => `ISNUMBER(1/(${condition}))`;

/** Returns what is 1 where one of the cells holds anything, an error included, and 0 where all are blank; white space is blank. */
export const filled = (...cells: readonly string[]): string =>
  `(1-${holds(`LEN(TRIM(SUBSTITUTE(${cells.join("&")},"\u00a0"," ")))=0`)})`;

/** Returns the columns of which one must hold something before a cell of this column is missed. */
export const neededBy = (table: RawTable, column: RawColumn): readonly RawColumn[] => rules[table].needed[column] ?? [];

/** Returns the column that a cell of this column must not lie before. */
export const notBefore = (table: RawTable, column: RawColumn): RawColumn | undefined =>
  rules[table].notBefore?.[column]?.than;

/** Returns the kind of cells of a column; a text without which a row is nobody's is an id. */
export function kindOf(table: RawTable, column: RawColumn): CellKind {
  const measure = rawMeasures[column];
  return cellKinds[measure === "text" && neededBy(table, column).length > 0 ? "id" : measure];
}

/** Returns a condition that is above zero where a cell holds what its column is for. */
export function countable(table: RawTable, column: RawColumn, cells: Cells): string {
  const cell = cells(column);
  const alone = kindOf(table, column).countable(cell);
  const order = rules[table].notBefore?.[column];
  if (!order) return alone;
  const first = cells(order.than);
  const earlier = order.by === "day" ? `(${cell}<>0)*(INT(${cell})+1<=${first})` : `${cell}<${first}`;
  // What cannot be compared is the other cell's fault.
  return `${alone}*(1-ISNUMBER(${first})*${holds(earlier)})`;
}

/** Returns what is 1 where a cell holds something that cannot be counted, or misses what its row needs, and 0 elsewhere. */
export function bad(table: RawTable, column: RawColumn, cells: Cells): string {
  const kind = kindOf(table, column);
  if (kind === cellKinds.text) return `(1*ISERROR(${cells(column)}))`;
  const row = [column, ...neededBy(table, column)].map(cells);
  return `${filled(...row)}*(1-${holds(countable(table, column, cells))})`;
}

/** Returns what is 1 where a cell is blank or can be counted. */
export const notBad = (table: RawTable, column: RawColumn, cells: Cells): string => `(1-${bad(table, column, cells)})`;
