import type { KpiSet, Values } from "../../excel/kpi-sets";
import type { Measure } from "../../metrics/card";
import { fill, textIn, type Language, type TemplateText } from "../../template/text";
import type { Kpi } from "../../template/kpis";

/** A KPI's figures of one month; a figure the sheet leaves empty is missing. */
export interface MonthFigures {
  /** Serial of the first day. */
  readonly month: number;
  readonly isPartial: boolean;
  readonly value?: number;
  /** How many answers or customers the figure rests on. */
  readonly denominator?: number;
  readonly low?: number;
  readonly high?: number;
}

/** A dated row of the table of targets; an empty cell is missing. */
export interface TargetRow {
  readonly validFrom: number;
  readonly baseline?: number;
  readonly lowLimit?: number;
  readonly highLimit?: number;
  readonly target?: number;
  readonly amber?: number;
}

/** A KPI as the sheets hold it. */
export interface TrackedKpi {
  readonly id: string;
  readonly title: string;
  readonly measure: Measure;
  readonly better: "higher" | "lower";
  readonly months: readonly MonthFigures[];
  /** In the order of the table. */
  readonly targets: readonly TargetRow[];
}

/** The first column of figures: the month and whether it is partial come before. */
export const FIRST_COLUMN = 2;
/** The first row of months: the titles of the KPIs and the headers come before. */
export const FIRST_ROW = 2;

/** The languages a set may have been inserted in. */
export const LANGUAGES: readonly Language[] = ["en", "nl"];

/** Returns the words of the language in which these headers hold a word; English where none does. */
function wordsOf(headers: readonly unknown[], word: (text: TemplateText) => string): TemplateText {
  return LANGUAGES.map(textIn).find((text) => headers.includes(word(text))) ?? textIn("en");
}
const numberIn = (cell: unknown): number | undefined =>
  typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;

/** Returns the KPIs of a set of sheets; titles that no longer name a KPI of the catalogue are left out. */
export function readSet({ history, targets }: Pick<KpiSet, "history" | "targets">, kpis: readonly Kpi[]): TrackedKpi[] {
  const [titles, headers] = history;
  const starts = titles.flatMap((title, column) => (column >= FIRST_COLUMN && title !== "" ? [column] : []));
  return starts.flatMap((start, i) => {
    const title = String(titles[start]);
    const kpi = kpis.find((candidate) => candidate.title === title);
    if (!kpi) return [];
    const end = starts[i + 1] ?? titles.length;
    const column = (header: string): number =>
      headers.findIndex((cell, at) => at >= start && at < end && cell === header);
    const { id, measure, better } = kpi;
    return [{ id, title, measure, better, months: monthsOf(history, column), targets: targetsOf(targets, title) }];
  });
}

function monthsOf(history: Values, column: (header: string) => number): MonthFigures[] {
  const { value, denominator, low, high } = wordsOf(history[1], (text) => text.history.value).history;
  const at = { value: column(value), denominator: column(denominator), low: column(low), high: column(high) };
  return history.slice(FIRST_ROW).map((line) => ({
    month: Number(line[0]),
    isPartial: line[1] === 1,
    value: numberIn(line[at.value]),
    denominator: numberIn(line[at.denominator]),
    low: numberIn(line[at.low]),
    high: numberIn(line[at.high]),
  }));
}

function targetsOf([headers, ...rows]: Values, title: string): TargetRow[] {
  const words = wordsOf(headers, (text) => text.targets.validFrom).targets;
  const at = (name: keyof typeof words): number => headers.indexOf(words[name]);
  return rows
    .filter((row) => row[at("kpi")] === title && typeof row[at("validFrom")] === "number")
    .map((row) => ({
      validFrom: row[at("validFrom")] as number,
      baseline: numberIn(row[at("baseline")]),
      lowLimit: numberIn(row[at("lowLimit")]),
      highLimit: numberIn(row[at("highLimit")]),
      target: numberIn(row[at("target")]),
      amber: numberIn(row[at("amber")]),
    }));
}

/** Returns what counts for a KPI on a day: of each figure the last one given in a row valid by then, as the scorecard reads it. */
export function inForce({ targets }: Pick<TrackedKpi, "targets">, day: number): Omit<TargetRow, "validFrom"> {
  const given = targets.filter(({ validFrom }) => validFrom <= day);
  const last = (name: keyof TargetRow): number | undefined =>
    given
      .map((row) => row[name])
      .filter((figure) => figure !== undefined)
      .at(-1);
  return {
    baseline: last("baseline"),
    lowLimit: last("lowLimit"),
    highLimit: last("highLimit"),
    target: last("target"),
    amber: last("amber"),
  };
}

/** What a new row of targets says. */
export interface NewTarget {
  readonly validFrom: number;
  readonly baseline: number;
  readonly lowLimit: number;
  readonly highLimit: number;
  /** Over how many months the baseline was taken. */
  readonly months: number;
  readonly target: number;
  /** As it was unless given. */
  readonly amber?: number;
  readonly setBy: string;
  readonly reason: string;
}

/** Returns the cells of a new row in the order of the table's headers. */
export function targetCells([headers]: Values, kpi: TrackedKpi, row: NewTarget): (string | number)[] {
  const { amber = 0.1 } = row.amber === undefined ? inForce(kpi, row.validFrom) : row;
  const words = wordsOf(headers, (text) => text.targets.validFrom).targets;
  const method = fill(words.medianOf, { n: String(row.months) });
  const cells: Record<string, string | number> = {
    ...row,
    method,
    kpi: kpi.title,
    direction: words[kpi.better],
    amber,
  };
  const names = Object.keys(words) as (keyof typeof words)[];
  return headers.map((header) => cells[names.find((name) => words[name] === header && name in cells) ?? ""] ?? "");
}
