import { readFileSync } from "node:fs";
import { join } from "node:path";
import { uniform as uniformNumbers } from "../src/stats/random";

/** Something to time: the base it is compared with, and the naive way where there is one. */
export interface Case {
  readonly name: string;
  readonly base: () => unknown;
  readonly work: () => unknown;
  readonly naive?: () => unknown;
  /** The same work on a tenth of the rows. */
  readonly tenth?: () => unknown;
  /** The highest ratio to the base we aim at. */
  readonly aim?: number;
}

type Cells = unknown[][];
type ExcelFunction = (...args: unknown[]) => unknown;

const MOST_ROWS = 1_048_576;

/** Returns the functions of the built bundle. */
function builtFunctions(): Record<string, ExcelFunction> {
  const functions: Record<string, ExcelFunction> = {};
  const source = readFileSync(join(__dirname, "../dist/functions.js"), "utf8");
  new Function("CustomFunctions", source)({
    associate: (id: string, fn: ExcelFunction) => (functions[id] = fn),
    Error,
  });
  return functions;
}

/** The base: reads every cell with a type check and an add. */
function bareLoop(...ranges: Cells[]): number {
  let sum = 0;
  for (const cells of ranges) {
    for (let r = 0; r < cells.length; r++) {
      for (let c = 0; c < cells[r].length; c++) {
        const cell = cells[r][c];
        if (typeof cell === "number") sum += cell;
      }
    }
  }
  return sum;
}

/** The base of functions of customers: the bare loop, and a map of the ids. */
function bareLoopWithIds(customers: Cells, ...ranges: Cells[]): number {
  const ids = new Map<unknown, number>();
  for (let r = 0; r < customers.length; r++) {
    const id = customers[r][0];
    if (!ids.has(id)) ids.set(id, ids.size);
  }
  return bareLoop(...ranges) + ids.size;
}

const column = (values: readonly unknown[]): Cells => values.map((value) => [value]);

/** The last day on which a row of a ledger may end. */
const LAST_DAY = 45_799;

function ledger(rows: number, uniform: () => number): Cells[] {
  const customers = column(Array.from({ length: rows }, () => `Customer ${Math.floor(uniform() * rows * 0.4)}`));
  const starts = column(Array.from({ length: rows }, () => 44_000 + Math.floor(uniform() * 1400)));
  const ends = starts.map(([start]) => [uniform() < 0.6 ? null : (start as number) + 1 + Math.floor(uniform() * 400)]);
  const amounts = column(Array.from({ length: rows }, () => 10 + Math.floor(uniform() * 500)));
  return [customers, starts, ends, amounts];
}

/** Returns a ledger as exports write it: dates as ISO text, amounts such as "$1,200.00". */
function asText([customers, starts, ends, amounts]: Cells[]): Cells[] {
  const date = ([serial]: unknown[]): unknown[] => [
    serial === null ? "" : new Date(((serial as number) - 25569) * 86_400_000).toISOString().slice(0, 10),
  ];
  const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
  return [
    customers,
    starts.map(date),
    ends.map(date),
    amounts.map(([amount]) => [dollars.format(10 * (amount as number))]),
  ];
}

/** The way most people would write it: an object a row, dates as text, dictionaries. */
function naiveWaterfall([customers, starts, ends, amounts]: Cells[]): unknown {
  const rows = customers.map(([customer], i) => ({
    customer,
    start: starts[i][0] as number,
    end: ends[i][0] as number | null,
    amount: amounts[i][0] as number,
  }));
  const month = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 7);
  const changes: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const start = (changes[month(row.start)] ??= {});
    start[row.customer as string] = (start[row.customer as string] ?? 0) + row.amount;
    if (row.end === null) continue;
    const end = (changes[month(row.end)] ??= {});
    end[row.customer as string] = (end[row.customer as string] ?? 0) - row.amount;
  }
  return Object.keys(changes)
    .sort()
    .map((key) => Object.values(changes[key]).reduce((sum, change) => sum + change, 0));
}

function naiveNps(scores: Cells): number {
  const answers = scores.flat().filter((score): score is number => typeof score === "number");
  return (
    (100 * (answers.filter((score) => score >= 9).length - answers.filter((score) => score <= 6).length)) /
    answers.length
  );
}

/** Returns everything the bench times. */
export function* cases(): Iterable<Case> {
  const CS = builtFunctions();
  const uniform = uniformNumbers(1);
  const scores = column(Array.from({ length: MOST_ROWS }, () => Math.floor(uniform() * 11)));
  const tenthOfScores = scores.slice(0, MOST_ROWS / 10);
  const satisfaction = column(Array.from({ length: MOST_ROWS }, () => 1 + Math.floor(uniform() * 5)));
  yield {
    name: "NPS, 1,048,576 cells",
    base: () => bareLoop(scores),
    work: () => CS.NPS(scores),
    naive: () => naiveNps(scores),
    tenth: () => CS.NPS(tenthOfScores),
    aim: 1.7,
  };
  yield {
    name: "CSAT, 1,048,576 cells",
    base: () => bareLoop(satisfaction),
    work: () => CS.CSAT(satisfaction),
    aim: 1.7,
  };
  yield {
    name: "CES, 1,048,576 cells",
    base: () => bareLoop(satisfaction),
    work: () => CS.CES(satisfaction),
    aim: 1.7,
  };
  const blank = column(new Array(MOST_ROWS - 500).fill(null));
  const wholeColumn = [...scores.slice(0, 500), ...blank];
  yield {
    name: "NPS, 500 scores in a whole column",
    base: () => bareLoop(wholeColumn),
    work: () => CS.NPS(wholeColumn),
  };
  const small = Array.from({ length: 10_000 }, (_, i) => scores.slice(i * 50, i * 50 + 50));
  yield {
    name: "10,000 cells of NPS over 50 scores",
    base: () => small.reduce((sum, cells) => sum + bareLoop(cells), 0),
    work: () => small.reduce((sum, cells) => sum + (CS.NPS(cells) as number), 0),
    naive: () => small.reduce((sum, cells) => sum + naiveNps(cells), 0),
    aim: 1.4,
  };
  const numbers = column(Array.from({ length: 1_000_000 }, () => uniform() * 1000));
  yield {
    name: "BASELINE of 1,000,000 months (median)",
    base: () => bareLoop(numbers),
    work: () => CS.BASELINE(numbers, "median", 1_000_000),
    tenth: () => CS.BASELINE(numbers.slice(0, 100_000), "median", 100_000),
  };
  yield* ledgerCases(CS, uniform);
  yield* durationCases(CS, uniform);
  const segments = column(Array.from({ length: 1_000_000 }, () => `Segment ${Math.floor(uniform() * 12)}`));
  const millionScores = scores.slice(0, 1_000_000);
  yield {
    name: "SURVEY.BY, 1,000,000 rows",
    base: () => bareLoopWithIds(segments, millionScores),
    work: () => CS["SURVEY.BY"]("NPS", millionScores, segments),
    tenth: () => CS["SURVEY.BY"]("NPS", millionScores.slice(0, 100_000), segments.slice(0, 100_000)),
  };
}

function* ledgerCases(CS: Record<string, ExcelFunction>, uniform: () => number): Iterable<Case> {
  for (const rows of [200_000, 1_000_000]) {
    const full = ledger(rows, uniform);
    const tenth = full.map((cells) => cells.slice(0, rows / 10));
    const [customers, starts, ends, amounts] = full;
    const label = rows.toLocaleString("en");
    yield {
      name: `MRR.WATERFALL, ${label} ledger rows`,
      base: () => bareLoopWithIds(customers, starts, ends, amounts),
      work: () => CS["MRR.WATERFALL"](...full, "M", LAST_DAY),
      naive: () => naiveWaterfall(full),
      tenth: () => CS["MRR.WATERFALL"](...tenth, "M", LAST_DAY),
      aim: 1.4,
    };
    yield {
      name: `COHORT, ${label} rows`,
      base: () => bareLoopWithIds(customers, starts),
      work: () => CS.COHORT(customers, starts),
      tenth: () => CS.COHORT(tenth[0], tenth[1]),
      aim: 1.4,
    };
    if (rows < 1_000_000) continue;
    const subscriptions = full.slice(0, 3);
    const base = (): unknown => bareLoopWithIds(customers, starts, ends, amounts);
    yield {
      name: `CHURN.TABLE, ${label} ledger rows`,
      base: () => bareLoopWithIds(customers, starts, ends),
      work: () => CS["CHURN.TABLE"](...subscriptions, "M", LAST_DAY),
      tenth: () => CS["CHURN.TABLE"](...tenth.slice(0, 3), "M", LAST_DAY),
    };
    // Against the same work on plain cells.
    const text = asText(full);
    yield {
      name: `MRR.WATERFALL, ${label} rows of text`,
      base: () => CS["MRR.WATERFALL"](...full, "M", LAST_DAY),
      work: () => CS["MRR.WATERFALL"](...text, "M", LAST_DAY),
      aim: 4,
    };
    yield {
      name: `CHURN.TABLE, ${label} rows of text`,
      base: () => CS["CHURN.TABLE"](...subscriptions, "M", LAST_DAY),
      work: () => CS["CHURN.TABLE"](...text.slice(0, 3), "M", LAST_DAY),
      aim: 4,
    };
    yield {
      name: `NRR.LEDGER, ${label} ledger rows`,
      base,
      work: () => CS["NRR.LEDGER"](...full, 44_500, 44_865),
      tenth: () => CS["NRR.LEDGER"](...tenth, 44_500, 44_865),
    };
    yield {
      name: `COHORT.LEDGER, ${label} ledger rows`,
      base,
      work: () => CS["COHORT.LEDGER"](...full, "M", "nrr", LAST_DAY),
      tenth: () => CS["COHORT.LEDGER"](...tenth, "M", "nrr", LAST_DAY),
    };
  }
}

function* durationCases(CS: Record<string, ExcelFunction>, uniform: () => number): Iterable<Case> {
  const rows = 500_000;
  const durations = column(Array.from({ length: rows }, () => Math.floor(uniform() * 2000)));
  const churned = column(Array.from({ length: rows }, () => uniform() < 0.4));
  const starts = column(Array.from({ length: rows }, () => 44_000 + Math.floor(uniform() * 700)));
  const milestones = starts.map(([start]) => [uniform() < 0.3 ? null : (start as number) + Math.floor(uniform() * 90)]);
  const tenth = (cells: Cells): Cells => cells.slice(0, rows / 10);
  yield {
    name: "SURVIVAL, 500,000 rows",
    base: () => bareLoop(durations, churned),
    work: () => CS.SURVIVAL(durations, churned),
    tenth: () => CS.SURVIVAL(tenth(durations), tenth(churned)),
  };
  yield {
    name: "TTV (median), 500,000 rows",
    base: () => bareLoop(starts, milestones),
    work: () => CS.TTV(starts, milestones),
    tenth: () => CS.TTV(tenth(starts), tenth(milestones)),
  };
}
