import type { Metric } from "../metrics/card";
import { monthlyTotals, type MonthlyTotalName } from "../metrics/monthly-totals";
import { quoted } from "./a1";
import type { Kpi } from "./kpis";
import type { Naming } from "./naming";
import type { TemplateOptions } from "./options";
import type { PlanArea, PlanReference } from "./plan";
import type { SampleRows } from "./sample/rows";
import type { SheetKey, TemplateText } from "./text";

/** The row of the first month on Monthly, History and behind the charts; the headers are in the row above it. */
export const FIRST_ROW = 5;

/** What all sheets of one plan share. */
export interface Frame {
  readonly options: TemplateOptions;
  readonly catalogue: readonly Metric[];
  readonly text: TemplateText;
  readonly naming: Naming;
  /** The title of the chosen preset. */
  readonly preset: string;
  readonly kpis: readonly Kpi[];
  /** Monthly totals in the order of their columns. */
  readonly totals: readonly MonthlyTotalName[];
  /** Serials of the first days of the months. */
  readonly months: readonly number[];
  readonly asOf: number;
  /** Made-up figures per month; none for an empty template. */
  readonly sample?: readonly Readonly<Record<MonthlyTotalName, number>>[];
  /** Made-up raw rows, in the Full edition. */
  readonly rows?: SampleRows["tables"];
  /** Whose figures people type: the sheets of input, as a text names them. */
  readonly inputSheet: SheetKey;
}

/** Returns the title of a monthly total. */
export const totalTitle = (total: MonthlyTotalName, text: TemplateText): string =>
  text.totals[total] ?? monthlyTotals[total].title;

/** Returns the cells of all months in a column of a sheet. */
export const monthsIn = (frame: Frame, column: number): PlanArea => ({
  row: FIRST_ROW,
  column,
  rows: frame.months.length,
  columns: 1,
});

/** Returns the same with its sheet. */
export const monthsOf = (frame: Frame, key: SheetKey, column: number): PlanReference => ({
  sheet: frame.naming.sheet(key),
  ...monthsIn(frame, column),
});

/** Returns a sheet's name as formulas write it, with its exclamation mark. */
export const on = (frame: Frame, key: SheetKey): string => `${quoted(frame.naming.sheet(key))}!`;
