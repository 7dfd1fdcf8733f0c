import type { Cell, Metric } from "../../metrics/card";
import type { Reading } from "../../metrics/parameters";
import { MetricError } from "../../records/metric-error";
import { isBlank, plain, type Cells } from "../cells/cell";
import { readerOf } from "../read";
import { Findings, type Finding } from "./findings";
import { warningsOf } from "./warnings";

/** How often a metric is tried again without a row that it refused, and how many cells that may cost. */
const MOST_TRIES = 50;
const MOST_CELLS = 5_000_000;
const ROW = /^(?:(\w+), )?row (\d+)[: ]\s*/;

/** What a function makes of its arguments: how many rows it uses, and every cell that is not plainly read. */
export interface Diagnosis {
  readonly rows: number;
  readonly used: number;
  readonly skipped: number;
  readonly refused: number;
  readonly converted: number;
  /** How many findings there are; at most 1,000 of them are listed, the most pressing. */
  readonly found: number;
  readonly findings: readonly Finding[];
}

/** Returns what a function makes of every cell of its arguments, without stopping at the first that it cannot read. */
export function diagnose(metric: Metric, args: readonly unknown[]): Diagnosis {
  const findings = new Findings();
  const read = readerOf(metric);
  let inputs: Record<string, unknown> | undefined;
  try {
    inputs = read(args, findings);
  } catch (problem) {
    noteProblem(problem, findings);
  }
  if (inputs) {
    refuseRows(metric, args, findings);
    for (const warning of warningsOf(metric, inputs, args)) findings.note("warning", ...warning);
  }
  const { total, skipped, refused, converted, count, listed } = findings;
  return {
    rows: total,
    used: Math.max(0, total - skipped - refused.size),
    skipped,
    refused: refused.size,
    converted,
    found: count,
    findings: listed.sort((a, b) => a.row - b.row),
  };
}

/** Computes the metric again and again, each time without the row that it refused, and notes these rows. */
function refuseRows(metric: Metric, args: readonly unknown[], findings: Findings): void {
  const read = readerOf(metric);
  const cells = args.reduce<number>((sum, arg) => sum + (Array.isArray(arg) ? arg.length : 1), 0);
  let kept = args;
  for (const row of findings.refused) kept = withoutRow(metric, kept, row);
  for (let tries = Math.min(MOST_TRIES, MOST_CELLS / cells); tries > 0; tries--) {
    try {
      metric.compute(read(kept));
      return;
    } catch (problem) {
      const row = noteProblem(problem, findings);
      if (row === 0) return;
      kept = withoutRow(metric, kept, row);
    }
  }
}

/** Notes what a metric refuses; returns the row that is to blame, 0 where there is none. */
function noteProblem(problem: unknown, findings: Findings): number {
  if (!(problem instanceof MetricError)) throw problem;
  const { message } = problem;
  const [whole = "", parameter = "", row = "0"] = ROW.exec(message) ?? [];
  const isNew = !findings.refused.has(Number(row));
  // Once all rows are refused there is no data left, which says nothing new.
  if (row === "0" && findings.refused.size > 0 && message === "no data") return 0;
  findings.note("refused", parameter, Number(row), "", `refused: ${message.slice(whole.length)}`);
  return isNew ? Number(row) : 0;
}

/** Arguments that have no rows of data: single values, and lists beside the data. */
const WITHOUT_ROWS = new Set<Reading["shape"]>([
  "number",
  "choice",
  "flag",
  "date",
  "text",
  "cell",
  "textBlock",
  "rates",
]);

/** Returns the arguments with a row of the data blank: a line of a block, and one cell of any other range, which is read row by row. */
function withoutRow({ parameters }: Metric, args: readonly unknown[], row: number): readonly unknown[] {
  const readings = Object.values(parameters).map(({ reading }) => reading);
  return args.map((arg, place) => {
    const shape = readings[place]?.shape;
    if (shape === undefined || WITHOUT_ROWS.has(shape) || !Array.isArray(arg)) return arg;
    const lines: Cells = Array.isArray(arg[0]) ? (arg as Cells) : [arg];
    const isSingle = lines.length === 1 && lines[0].length === 1;
    if (isSingle && shape === "numberOrColumn") return arg;
    return shape === "block" ? withoutLine(lines, row - 1) : withoutCell(lines, row - 1);
  });
}

const withoutLine = (lines: Cells, at: number): Cells =>
  lines.map((line, i) => (i === at ? line.map(() => null) : line));

function withoutCell(lines: Cells, place: number): Cells {
  let at = 0;
  let cell = place;
  while (at < lines.length && cell >= lines[at].length) cell -= lines[at++].length;
  return lines.map((line, i) => (i === at ? line.map((content, c) => (c === cell ? null : content)) : line));
}

const TITLES = ["Row", "Parameter", "Found", "What happens"];

/** Returns a diagnosis as rows of four cells: the counts with their labels, a header, and the findings. */
export function diagnosisTable({ rows, used, skipped, refused, converted, findings }: Diagnosis): Cell[][] {
  const counts: [string, number][] = [
    ["Rows", rows],
    ["Used", used],
    ["Skipped", skipped],
    ["Refused", refused],
    ["Converted", converted],
  ];
  return [
    ...counts.map(([label, count]) => [label, count, "", ""]),
    TITLES,
    ...findings.map(({ row, parameter, found, says }) => [row === 0 ? "" : row, parameter, cellOf(found), says]),
  ];
}

function cellOf(found: unknown): Cell {
  const content = plain(found);
  if (isBlank(content)) return "";
  if (typeof content === "number") return Number.isFinite(content) ? content : String(content);
  return typeof content === "string" || typeof content === "boolean" ? content : "";
}
