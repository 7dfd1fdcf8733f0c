/**
 * The KPI template as plain data.
 *
 * `planTemplate(options, catalogue)` returns the worksheets, `presets(catalogue)` what can be chosen, `scorecardMetrics(catalogue)` the KPIs of Custom.
 */
import type { Metric } from "../metrics/card";
import { presetsIn, type Preset } from "./presets";
import { textIn, type Language } from "./text";

export type * from "./plan";
export { scorecardMetrics } from "./kpis";
export type { Edition, TemplateOptions } from "./options";
export { planTemplate } from "./plan-template";
export type { Preset } from "./presets";
export { styles, type Style } from "./styles";
export type { Language } from "./text";

/** Returns the presets that the catalogue has all KPIs of, and last "custom" with every KPI there is. */
export const presets = (catalogue: readonly Metric[], language: Language = "en"): readonly Preset[] =>
  presetsIn(catalogue, textIn(language));
