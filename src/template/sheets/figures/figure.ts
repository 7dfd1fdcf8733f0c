import type { MonthlyTotalName } from "../../../metrics/monthly-totals";
import { cell } from "../../a1";
import { FIRST_ROW, on, type Frame } from "../../frame";
import type { Kpi } from "../../kpis";
import type { PlanSeries, PlanValue } from "../../plan";
import { historyColumn, type HistoryFigure } from "../history";

/** Returns the address of a cell of the same figure: its column, and how many rows below. */
export type Here = (column: number, rowsBelow: number) => string;

/** A column of the figures behind the charts; one without a series holds workings. */
export interface FeedColumn {
  readonly heading: string;
  readonly title: string;
  readonly format: string;
  readonly series?: Pick<PlanSeries, "colour" | "kind" | "dash" | "invisible" | "unlisted">;
  /** The cell of a row; a text with an equals sign in front is a formula. */
  cell(row: number, here: Here): PlanValue;
}

/** A chart and the columns it draws. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly valueMinimum?: number;
  readonly columns: readonly FeedColumn[];
  /** What its rows are, where they are not the months. */
  readonly steps?: { readonly title: string; readonly names: readonly string[] };
}

/** Returns whether Monthly holds all of these totals. */
export const has = ({ totals }: Frame, wanted: readonly MonthlyTotalName[]): boolean =>
  wanted.every((total) => totals.includes(total));

/** Returns the cell of History that holds a KPI's figure in a month. */
export const inHistory = (frame: Frame, kpi: Kpi, figure: HistoryFigure, month: number): string =>
  `${on(frame, "history")}${cell(FIRST_ROW + month, historyColumn(frame, kpi, figure))}`;

/** Returns the formula that draws what is a number: an empty text would be drawn as zero, #N/A leaves a gap. */
export const drawn = (what: string): string => `=IF(ISNUMBER(${what}),${what},NA())`;

/** Returns the formula that draws a month's figure once the month is over; one that is not would look like a fall. */
export const drawnWhenOver = (frame: Frame, month: number, condition: string, figure: string): string =>
  `=IF(${on(frame, "history")}${cell(FIRST_ROW + month, 1)}=1,NA(),IF(${condition},${figure},NA()))`;

/** Returns the formula that draws a KPI's value in a month that is over. */
export function drawnValue(frame: Frame, kpi: Kpi, month: number): string {
  const value = inHistory(frame, kpi, "value", month);
  return drawnWhenOver(frame, month, `ISNUMBER(${value})`, value);
}
