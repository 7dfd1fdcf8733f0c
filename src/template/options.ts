import type { TakenNames } from "./plan";
import type { Language } from "./text";

/** Totals typed per month, or raw rows. */
export type Edition = "simple" | "full";

/** What people choose before they insert the template. */
export interface TemplateOptions {
  readonly edition: Edition;
  /** The id of a preset (`presets`); "custom" takes the KPIs of `ownIds`. */
  readonly preset: string;
  readonly ownIds?: readonly string[];
  /** Serial of any day in the first month. */
  readonly firstMonth: number;
  /** From 6 to 36. */
  readonly months: number;
  /** An ISO code such as EUR. */
  readonly currency: string;
  /** Made-up figures to look at, or empty cells to fill. */
  readonly sample: boolean;
  /** CS functions, or Excel's own where the metric has such a formula. */
  readonly live: boolean;
  /** With the sheet of product, price, place and promotion; the preset of that name always has it. */
  readonly fourPs?: boolean;
  readonly company?: string;
  /** Serial of the last day that counts; the last day of the last month unless given, and always with made-up figures. */
  readonly asOf?: number;
  readonly language?: Language;
  /** What the workbook already holds; a second set of sheets gets numbered names. */
  readonly taken?: TakenNames;
}
