import { Chance } from "../../src/template/sample/random";
import { titlesOf, type Cell, type Tables } from "./row-reference";

const CUSTOMERS = Array.from({ length: 14 }, (_, i) => `Customer ${i + 1}`);

/** Made-up rows of every raw table over as many days, few enough to calculate often. */
export function smallTables(first: number, days: number, chance: Chance): Tables {
  const day = (latest = days) => first + Math.floor(chance.next() * latest);
  const rows = (table: string, count: number, row: (i: number) => readonly Cell[]) =>
    Array.from({ length: count }, (_, i) => {
      const cells = row(i);
      return Object.fromEntries(titlesOf(table).map((title, c) => [title, cells[c]]));
    });
  return {
    Survey: rows("Survey", 60, () => [
      day(),
      chance.pick(CUSTOMERS),
      Math.floor(chance.next() * 11),
      chance.pick([1, 2, 3, 4, 5, ""]),
      chance.pick([1, 2, 3, 4, 5, 6, 7, ""]),
    ]),
    Ledger: rows("Ledger", 16, (i) => {
      const start = first - 60 + i * 10;
      return [CUSTOMERS[i % 14], start, i % 3 === 0 ? start + 40 + i : "", 100 + 10 * i];
    }),
    Tickets: rows("Tickets", 50, (i) => {
      const created = day(days - 4) + 0.25;
      return [
        `T${i}`,
        chance.pick(CUSTOMERS),
        created,
        created + 0.2,
        created + 2,
        chance.pick([1, 1, 2, 3]),
        chance.pick(["yes", "no", ""]),
      ];
    }),
    Usage: rows("Usage", 30, (i) => [day(), chance.pick(CUSTOMERS), `user${i % 7}`]),
    Customers: rows("Customers", 40, (i) => [
      `Customer ${i + 1}`,
      "Small",
      "Ann",
      day(),
      chance.pick([day(), ""]),
      chance.pick(["referral", "ads", "Referral "]),
      3,
      day(),
      chance.pick(["yes", "no", ""]),
      5,
      chance.pick([0, 1]),
      100,
      0.5,
      4,
      1,
      70,
    ]),
  };
}

const DATES = ["Date", "Start", "End", "Created", "Replied", "Resolved", "Onboarded", "Renewal"];
const EARLIEST: Readonly<Record<string, string>> = { End: "Start", Replied: "Created", Resolved: "Created" };

/** What people's exports do to a cell. */
const SPOILERS: readonly ((cell: Cell, title: string, row: Readonly<Record<string, Cell>>, chance: Chance) => Cell)[] =
  [
    (cell, title, _, chance) =>
      DATES.includes(title) ? chance.pick(["2025-03-05", "31/03/2025", "5 Mar 2025"]) : cell,
    (cell, title, _, chance) =>
      DATES.includes(title) ? chance.pick(["2025-02-30", 2025, 202503, 20250305, -1]) : cell,
    () => "n/a",
    () => "",
    () => "\u00a0",
    () => "#N/A",
    (cell) => (typeof cell === "number" ? 11 : cell),
    (cell) => (typeof cell === "number" ? cell + 0.5 : cell),
    (cell) => (typeof cell === "number" ? `${cell} or so` : cell),
    (cell) => String(cell),
    (cell) => `${cell}  `,
    (cell) => (typeof cell === "number" ? -cell : cell),
    (cell, title, row) => (EARLIEST[title] ? Number(row[EARLIEST[title]]) - 3 : cell),
  ];

/** Spoils one in twenty cells of every table. */
export const spoilt = (tables: Tables, chance: Chance): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => {
      const titles = titlesOf(table);
      const spoiled = rows.map((row) => ({ ...row }));
      for (let n = Math.round(0.05 * rows.length * titles.length); n > 0; n--) {
        const row = chance.pick(spoiled) as Record<string, Cell>;
        const title = chance.pick(titles);
        row[title] = chance.pick(SPOILERS)(row[title], title, row, chance);
      }
      return [table, spoiled];
    }),
  );

/** Returns cells as they are written, so that a text stays one. */
export const written = (table: string, rows: Tables[string]): Cell[][] =>
  rows.map((row) =>
    titlesOf(table).map((title) => {
      const cell = row[title];
      return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
    }),
  );
