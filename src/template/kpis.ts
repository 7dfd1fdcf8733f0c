import type { Measure, Metric } from "../metrics/card";
import { monthlyTotals, type MonthlyTotal, type MonthlyTotalName } from "../metrics/monthly-totals";
import { NAMESPACE } from "../metrics/namespace";
import type { Scorecard } from "../metrics/scorecard";
import { Rows } from "../records/rows";
import type { TemplateText } from "./text";

/** A metric as a row of the scorecard. */
export interface Kpi {
  readonly id: string;
  readonly title: string;
  readonly metric: Metric;
  readonly scorecard: Scorecard;
  readonly measure: Measure;
  readonly better: "higher" | "lower";
  /** The function that has the figure from monthly totals; absent where people type the figure itself. */
  readonly monthlyMetric?: Metric;
}

/** Figures of one month, by total. */
export type Totals = Readonly<Record<string, number>>;

/** Returns the metrics that can be a row of the scorecard. */
export const scorecardMetrics = (catalogue: readonly Metric[]): readonly Metric[] =>
  catalogue.filter(({ scorecard }) => scorecard);

/** Returns a metric of the catalogue; an unknown id is a RangeError. */
export function metricOf(id: string, catalogue: readonly Metric[]): Metric {
  const found = catalogue.find((metric) => metric.id === id);
  if (!found) throw new RangeError(`no metric ${id} in the catalogue`);
  return found;
}

/** Returns the scorecard row of a metric; one without a scorecard entry is a RangeError. */
export function kpiOf(id: string, catalogue: readonly Metric[], text: TemplateText): Kpi {
  const metric = metricOf(id, catalogue);
  const { scorecard } = metric;
  if (!scorecard) throw new RangeError(`metric ${id} has no scorecard entry`);
  const better = metric.better ?? scorecard.better ?? "higher";
  const { monthly } = scorecard;
  const title = text.kpis[id] ?? scorecard.title ?? metric.title;
  if ("typed" in monthly)
    return { id, title, metric, scorecard, better, measure: monthlyTotals[monthly.typed].measure };
  const monthlyMetric = metricOf(monthly.metric ?? id, catalogue);
  if (monthlyMetric.returns.shape !== "value")
    throw new RangeError(`metric ${monthlyMetric.id} does not return one value`);
  return { id, title, metric, scorecard, better, measure: monthlyMetric.returns.measure, monthlyMetric };
}

/** Returns the totals a KPI reads directly. */
export function totalsOf({ scorecard: { monthly, interval } }: Kpi): readonly MonthlyTotalName[] {
  const value = "typed" in monthly ? [monthly.typed] : Object.values(monthly.from);
  if (!interval) return value;
  return [
    ...value,
    ...(interval.of === "share" ? [interval.part, interval.whole] : [interval.for, interval.neutral, interval.against]),
  ];
}

/** Returns the totals that a computed total reads; none for a typed one. */
export const ingredients = (name: MonthlyTotalName): readonly MonthlyTotalName[] =>
  [...((monthlyTotals[name] as MonthlyTotal).computed?.formula ?? "").matchAll(/\{(\w+)\}/g)].map(
    ([, part]) => part as MonthlyTotalName,
  );

/** Returns every total the KPIs need, directly or not, in the order of the vocabulary. */
export function neededTotals(kpis: readonly Kpi[]): readonly MonthlyTotalName[] {
  const needed = new Set<MonthlyTotalName>();
  const need = (name: MonthlyTotalName): void => {
    needed.add(name);
    ingredients(name).forEach(need);
  };
  for (const kpi of kpis) totalsOf(kpi).forEach(need);
  return (Object.keys(monthlyTotals) as MonthlyTotalName[]).filter((name) => needed.has(name));
}

/** Returns the formula of a KPI for one month: empty where a figure it needs is empty, and with `lenient` also where it has no value. */
export function kpiFormula(kpi: Kpi, at: (total: MonthlyTotalName) => string, live: boolean, lenient = false): string {
  const { monthly } = kpi.scorecard;
  if ("typed" in monthly) return `=IF(${blankAny([at(monthly.typed)])},"",${at(monthly.typed)})`;
  const texts = Object.fromEntries(Object.entries(monthly.from).map(([parameter, total]) => [parameter, at(total)]));
  const metric = kpi.monthlyMetric as Metric;
  const native = live ? undefined : metric.portable?.(texts);
  const figure = native === undefined ? call(metric, texts) : possible(kpi, at, native);
  return `=IF(${blankAny([...new Set(Object.values(texts))])},"",${lenient ? `IFERROR(${figure},"")` : figure})`;
}

/** Returns a condition that is true where one of the cells holds no number. Not `=""`: some spreadsheets call a zero equal to it. */
export const blankAny = (cells: readonly string[]): string =>
  cells.length === 1 ? `NOT(ISNUMBER(${cells[0]}))` : `COUNT(${cells.join(",")})<${cells.length}`;

/** The CS function refuses a part greater than its whole, or below zero; Excel's own division does not. */
function possible({ scorecard: { interval } }: Kpi, at: (total: MonthlyTotalName) => string, native: string): string {
  if (interval?.of !== "share") return native;
  return `IF(OR(${at(interval.part)}<0,${at(interval.part)}>${at(interval.whole)}),NA(),${native})`;
}

function call(metric: Metric, texts: Readonly<Record<string, string>>): string {
  const names = Object.keys(metric.parameters);
  const last = Math.max(...Object.keys(texts).map((name) => names.indexOf(name)));
  return `${NAMESPACE}.${metric.id}(${names
    .slice(0, last + 1)
    .map((name) => texts[name] ?? "")
    .join(",")})`;
}

/** Returns the KPI's figure for totals, as its function computes it. */
export function kpiValue(kpi: Kpi, totals: Totals): number {
  const { monthly } = kpi.scorecard;
  if ("typed" in monthly) return totals[monthly.typed];
  const given = Object.fromEntries(
    Object.entries(monthly.from).map(([parameter, total]) => [parameter, totals[total]]),
  );
  return compute(kpi.monthlyMetric as Metric, given) as number;
}

/** Returns what a metric gives for single figures and columns of figures; parameters left out have their default. */
export function compute(metric: Metric, given: Readonly<Record<string, unknown>>): unknown {
  const inputs = Object.entries(metric.parameters).map(([name, { reading, fallback }]) => {
    const value = given[name] ?? fallback;
    return [name, reading.shape === "column" && typeof value === "number" ? Float64Array.of(value) : value];
  });
  return metric.compute({ ...Object.fromEntries(inputs), rows: new Rows(1, 1, 0) } as never);
}
