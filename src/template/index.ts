/**
 * The KPI template as plain data.
 *
 * `planTemplate(options, catalogue)` returns the worksheets; `presets(catalogue)` what can be chosen; `scorecardMetrics(catalogue)` the KPIs of Custom.
 */
import type { Metric } from "../metrics/card";
import type { TemplateOptions } from "./options";
import type { WorkbookPlan } from "./plan";

export type * from "./plan";
export type { Edition, TemplateOptions } from "./options";
export type { Language } from "./text";

/** A ready choice of KPIs. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Ids of metrics with a scorecard entry, in the order of the scorecard. */
  readonly ids: readonly string[];
}

/** Returns the worksheets of the template for these options; an impossible option is a RangeError that names it. */
export type PlanTemplate = (options: TemplateOptions, catalogue: readonly Metric[]) => WorkbookPlan;
