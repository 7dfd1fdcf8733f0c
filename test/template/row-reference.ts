import { monthlyTotals, type MonthlyTotal } from "../../src/metrics/monthly-totals";
import { functionsInMemory } from "./functions-in-memory";

/** A cell as somebody left it: a text is what the cell shows, not what was typed. */
export type Cell = string | number;
/** The rows of the five raw tables, by the titles of their columns. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

type Row = Readonly<Record<string, Cell>>;
const blank = (cell: Cell): boolean => typeof cell === "string" && cell.trim() === "";
const isNumber = (cell: Cell, from: number, to: number): cell is number =>
  typeof cell === "number" && cell >= from && cell <= to;
const isWhole = (from: number, to: number) => (cell: Cell) => isNumber(cell, from, to) && Number.isInteger(cell);
const isDate = (cell: Cell): cell is number => isNumber(cell, 7306, 69398.99999);
const isYesNo = (cell: Cell): boolean => ["yes", "no"].includes(String(cell).toLowerCase());
/** Any text will do but an error, for which the spreadsheet of the tests takes the text of one. */
const isText = (cell: Cell): boolean => cell !== "#N/A";
const isName = (cell: Cell): boolean =>
  !blank(cell) && !["null", "\\n", "nan", "nat", "<na>", "#n/a", "(blank)"].includes(String(cell).trim().toLowerCase());
const orLater = (than: string, floor: (moment: number) => number) => (cell: Cell, row: Row) =>
  typeof row[than] !== "number" || floor(Number(cell)) >= floor(Number(row[than]));

interface Column {
  readonly isGood: (cell: Cell, row: Row) => boolean;
  /** Whether a blank is a fault in this row. */
  readonly isNeeded?: (row: Row) => boolean;
}
const anyOf =
  (...columns: string[]) =>
  (row: Row): boolean =>
    columns.some((column) => !blank(row[column]));
const number = (cell: Cell): boolean => isNumber(cell, -1e12, 1e12);

/** What the template promises to count, written once more without its formulas. */
const columns: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  Survey: {
    Date: { isGood: isDate, isNeeded: anyOf("NPS 0-10", "CSAT 1-5", "Effort 1-7") },
    Customer: { isGood: isText },
    "NPS 0-10": { isGood: isWhole(0, 10) },
    "CSAT 1-5": { isGood: isWhole(1, 5) },
    "Effort 1-7": { isGood: isWhole(1, 7) },
  },
  Ledger: {
    Customer: { isGood: isName, isNeeded: anyOf("Start", "End", "Amount") },
    Start: { isGood: isDate, isNeeded: anyOf("Customer", "End", "Amount") },
    End: {
      isGood: (cell, row) =>
        typeof cell === "number" &&
        (cell === 0 ||
          ((isNumber(cell, 7306, 190_000) || isNumber(cell, 220_013, 2_958_465)) &&
            orLater("Start", Math.floor)(cell, row))),
    },
    Amount: { isGood: number, isNeeded: anyOf("Customer", "Start", "End") },
  },
  Tickets: {
    Ticket: { isGood: isText },
    Customer: { isGood: isText },
    Created: {
      isGood: isDate,
      isNeeded: anyOf("Ticket", "Customer", "Replied", "Resolved", "Contacts", "Reopened"),
    },
    Replied: { isGood: (cell, row) => isDate(cell) && orLater("Created", Number)(cell, row) },
    Resolved: { isGood: (cell, row) => isDate(cell) && orLater("Created", Number)(cell, row) },
    Contacts: { isGood: isWhole(0, 1e12), isNeeded: anyOf("Resolved") },
    Reopened: { isGood: isYesNo },
  },
  Usage: {
    Date: { isGood: isDate, isNeeded: anyOf("Customer", "User") },
    Customer: { isGood: isText },
    User: { isGood: isName, isNeeded: anyOf("Date", "Customer") },
  },
  Customers: {
    Customer: { isGood: isName, isNeeded: (row) => Object.values(row).some((cell) => !blank(cell)) },
    Segment: { isGood: isText },
    Owner: { isGood: isText },
    Start: { isGood: isDate, isNeeded: anyOf("Onboarded", "Source") },
    Onboarded: { isGood: isDate },
    Source: { isGood: isText },
    Seats: { isGood: isWhole(0, 1e12) },
    Renewal: { isGood: isDate, isNeeded: anyOf("Renewed") },
    Renewed: { isGood: isYesNo },
    "Tenure months": { isGood: number, isNeeded: anyOf("Churned") },
    Churned: { isGood: isWhole(0, 1), isNeeded: anyOf("Tenure months") },
    "Monthly value": { isGood: number },
    Usage: { isGood: (cell) => isNumber(cell, 0, 1) },
    Satisfaction: { isGood: number },
    "Open tickets": { isGood: isWhole(0, 1e12) },
    Score: { isGood: number },
  },
};

/** The titles of a table's columns, in order. */
export const titlesOf = (table: string): readonly string[] => Object.keys(columns[table]);

/** Whether a cell must be reported. */
export function isBad(table: string, title: string, row: Row): boolean {
  const { isGood, isNeeded } = columns[table][title];
  return blank(row[title]) ? (isNeeded?.(row) ?? false) : !isGood(row[title], row);
}

/** Which rows each figure is made from. */
export const READINGS = {
  nps: ["Survey", anyOf("NPS 0-10"), ["Date", "NPS 0-10"]],
  csat: ["Survey", anyOf("CSAT 1-5"), ["Date", "CSAT 1-5"]],
  effort: ["Survey", anyOf("Effort 1-7"), ["Date", "Effort 1-7"]],
  created: ["Tickets", anyOf(...titlesOf("Tickets")), ["Created"]],
  replied: ["Tickets", anyOf("Replied"), ["Created", "Replied"]],
  resolved: ["Tickets", anyOf("Resolved"), ["Created", "Resolved"]],
  firstContact: ["Tickets", anyOf("Resolved"), ["Resolved", "Contacts", "Reopened"]],
  referrals: ["Customers", anyOf("Start", "Source"), ["Start", "Source"]],
  renewals: ["Customers", anyOf("Renewed"), ["Renewal", "Renewed"]],
  onboarding: ["Customers", anyOf("Start", "Onboarded"), ["Start", "Onboarded"]],
  money: ["Ledger", anyOf(...titlesOf("Ledger")), titlesOf("Ledger")],
  logos: ["Ledger", anyOf(...titlesOf("Ledger")), ["Customer", "Start", "End"]],
  usage: ["Usage", anyOf(...titlesOf("Usage")), ["Date", "User"]],
} as const satisfies Record<string, readonly [string, (row: Row) => boolean, readonly string[]]>;

/** How many rows a reading has, those it counts, and whether a CS function must refuse them all. */
export function read(tables: Tables, id: keyof typeof READINGS) {
  const [table, isOne, titles] = READINGS[id];
  const rows = tables[table].filter(isOne);
  const counted = rows.filter((row) => !titles.some((title) => isBad(table, title, row)));
  const unreadable = rows.some((row) => titles.some((title) => !blank(row[title]) && isBad(table, title, row)));
  return { rows, counted, refuses: id === "usage" ? unreadable : counted.length < rows.length };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? undefined : mean([sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]);
}

/** The totals of the month from one day up to another, by the rows that count; a function's error is thrown. */
export function totalsOf(tables: Tables, from: number, to: number, asOf: number): Record<string, number | undefined> {
  const within = (title: string) => (row: Row) => Number(row[title]) >= from && Number(row[title]) < to;
  const counted = (id: keyof typeof READINGS, dated: string) => read(tables, id).counted.filter(within(dated));
  const between = (id: "nps" | "csat" | "effort", title: string, low: number, high: number): number =>
    counted(id, "Date").filter((row) => isNumber(row[title], low, high)).length;
  const is = (title: string, word: string) => (row: Row) => String(row[title]).trim().toLowerCase() === word;
  const hours = (id: "replied" | "resolved", title: string, dated: string) =>
    median(counted(id, dated).map((row) => (Number(row[title]) - Number(row.Created)) * 24));
  const efforts = counted("effort", "Date").map((row) => Number(row["Effort 1-7"]));
  const first = counted("firstContact", "Resolved");
  const due = counted("renewals", "Renewal");
  const started = counted("onboarding", "Start");
  return {
    promoters: between("nps", "NPS 0-10", 9, 10),
    passives: between("nps", "NPS 0-10", 7, 8),
    detractors: between("nps", "NPS 0-10", 0, 6),
    satisfied: between("csat", "CSAT 1-5", 4, 5),
    satisfactionAnswers: between("csat", "CSAT 1-5", 1, 5),
    easy: between("effort", "Effort 1-7", 6, 7),
    neutralEffort: between("effort", "Effort 1-7", 4, 5),
    difficult: between("effort", "Effort 1-7", 1, 3),
    effortScore: efforts.length > 0 ? mean(efforts) : undefined,
    ticketsCreated: counted("created", "Created").length,
    ticketsResolved: first.length,
    ticketsFirstContact: first.filter((row) => row.Contacts === 1 && !is("Reopened", "yes")(row)).length,
    firstResponseHours: hours("replied", "Replied", "Created"),
    resolutionHours: hours("resolved", "Resolved", "Resolved"),
    customersReferred: counted("referrals", "Start").filter(is("Source", "referral")).length,
    renewalsDue: due.length,
    renewalsWon: due.filter(is("Renewed", "yes")).length,
    onboardingStarted: started.length,
    onboardingCompleted: started.filter((row) => !blank(row.Onboarded)).length,
    ...fromBlock(tables, "money", "MRR.WATERFALL", titlesOf("Ledger"), from, asOf, {
      mrrStart: ["Opening"],
      mrrNew: ["New", "Reactivation"],
      mrrExpansion: ["Expansion"],
      mrrContraction: ["Contraction"],
      mrrChurn: ["Churn"],
    }),
    ...fromBlock(tables, "logos", "CHURN.TABLE", ["Customer", "Start", "End"], from, asOf, {
      customersStart: ["Opening"],
      customersNew: ["New", "Reactivated"],
      customersLost: ["Lost"],
    }),
    ...fromBlock(tables, "usage", "STICKINESS.LOG", ["User", "Date"], from, asOf, {
      usersActive: ["Active users"],
      usersDaily: ["Mean daily users"],
    }),
  };
}

type Block = (...parameters: readonly unknown[]) => readonly (readonly unknown[])[];

/** What the function itself says of the rows, by name of the total; nothing where it refuses them. */
function fromBlock(
  tables: Tables,
  id: "money" | "logos" | "usage",
  name: string,
  titles: readonly string[],
  from: number,
  asOf: number,
  totals: Readonly<Record<string, readonly string[]>>,
): Record<string, number | undefined> {
  if (read(tables, id).refuses) return {};
  const call = functionsInMemory.mapping[name] as unknown as Block;
  const rows = tables[READINGS[id][0]];
  let table: readonly (readonly unknown[])[];
  try {
    table = call(...titles.map((title) => [[title], ...rows.map((row) => [row[title]])]), "M", asOf);
  } catch {
    return {};
  }
  const line = table.find(([period]) => period === from);
  if (!line) return {};
  return Object.fromEntries(
    Object.entries(totals).map(([total, parts]) => [
      total,
      parts.reduce((sum, part) => sum + Number(line[table[0].indexOf(part)]), 0),
    ]),
  );
}

/** Adds the totals that follow from others. */
export function withComputed(totals: Record<string, number | undefined>): Record<string, number | undefined> {
  for (const [name, { computed }] of Object.entries(monthlyTotals as Record<string, MonthlyTotal>)) {
    if (!computed) continue;
    const parts = [...computed.formula.matchAll(/\{(\w+)\}/g)].map(([, part]) => part);
    const known = parts.every((part) => totals[part] !== undefined);
    const figure = known ? computed.of(totals as Record<string, number>) : NaN;
    totals[name] = Number.isFinite(figure) ? figure : undefined;
  }
  return totals;
}
