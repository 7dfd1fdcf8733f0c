/**
 * The catalogue with the functions that compute it and the template made of it: the pane's lazy chunk.
 *
 * The one place of the pane that looks into `functions/`: the preview must be what the cell will show, and a check of the data what the function makes of it, so both read cells the same way.
 */
import { allGroups } from "../functions/all";
import { evaluator } from "../functions/bind";
import { diagnose } from "../functions/diagnose/diagnose";
import { catalogue } from "../metrics";
import type { Metric } from "../metrics/card";
import { NAMESPACE } from "../metrics/namespace";
import { MetricError } from "../records/metric-error";
import { planTemplate, presets, scorecardMetrics } from "../template";
import { kpiOf, type Kpi } from "../template/kpis";
import { textIn, type Language } from "../template/text";
import { LANGUAGES } from "./targets-tab/read-set";
import type { PaneText } from "./text";

export { possible } from "./targets-tab/bounds";
export { closableMonths, closedMonths, exceptionsOf } from "./targets-tab/exceptions";
export { FIRST_COLUMN, FIRST_ROW, inForce, readSet, targetCells } from "./targets-tab/read-set";
export {
  amberEdge,
  currentBaseline,
  goalsFor,
  requiredTarget,
  suggestionsFor,
  tooFewFor,
} from "./targets-tab/suggestions";

export { catalogue, diagnose, evaluator, MetricError, NAMESPACE, planTemplate, presets };

/** A titled group of functions. */
export interface Group {
  readonly folder: keyof PaneText["groups"];
  readonly metrics: readonly Metric[];
}

/** Every function people can type, by group. */
export const groups: readonly Group[] = allGroups.map(({ folder, metrics }) => ({
  folder: folder as Group["folder"],
  metrics,
}));

/** Every function people can type. */
export const functions: readonly Metric[] = groups.flatMap(({ metrics }) => metrics);

/** Returns every KPI that a scorecard can hold, by the title it has in a language. */
export const kpisIn = (language: Language): readonly Kpi[] =>
  scorecardMetrics(catalogue).map(({ id }) => kpiOf(id, catalogue, textIn(language)));

/** Returns what a sheet of the template is for, by the name it has in a language with or without a number; "" for another sheet. */
export function aboutSheet(name: string, language: Language): string {
  const { sheets, start } = textIn(language);
  const key = (Object.keys(sheets) as (keyof typeof sheets)[]).find((one) =>
    new RegExp(`^${sheets[one]}( \\d+)?$`).test(name),
  );
  return key === undefined ? "" : start.about[key];
}

/** Every KPI that a scorecard can hold, once a language, by the title that the sheets give it. */
export const kpis = LANGUAGES.flatMap(kpisIn);
