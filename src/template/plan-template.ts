import type { Metric } from "../metrics/card";
import { nextPeriod, periodStart } from "../records/periods";
import { FIRST_ROW, type Frame } from "./frame";
import { kpiOf, neededTotals } from "./kpis";
import { freeNaming, TEMPLATE_ID, TEMPLATE_VERSION } from "./naming";
import type { TemplateOptions } from "./options";
import type { PlanName, PlanSheet, WorkbookPlan } from "./plan";
import { presetsIn } from "./presets";
import { sampleMonths } from "./sample/monthly";
import { sampleRows } from "./sample/rows";
import { rawTables } from "./rows/tables";
import { chartsSheet } from "./sheets/charts";
import { cohortsSheet } from "./sheets/cohorts";
import { dictionarySheet } from "./sheets/dictionary";
import { FOUR_PS_TABLES, fourPsSheet } from "./sheets/four-ps";
import { healthSheet } from "./sheets/health";
import { historyArea, historySheet } from "./sheets/history";
import { monthlySheet } from "./sheets/monthly";
import { rawSheet } from "./sheets/raw";
import { reviewSheet } from "./sheets/review";
import { MONTH_CELL, scorecardArea, scorecardSheet } from "./sheets/scorecard";
import { settingNames, startSheet } from "./sheets/start";
import { targetsSheet } from "./sheets/targets";
import { textIn, type SheetKey } from "./text";

const FEWEST_MONTHS = 6;
const MOST_MONTHS = 36;

const SHEETS: Readonly<Record<SheetKey, (frame: Frame) => PlanSheet>> = {
  start: (frame) => startSheet(frame, sheetsOf(frame.options), missingFrom(frame.options)),
  scorecard: scorecardSheet,
  charts: chartsSheet,
  monthly: monthlySheet,
  history: historySheet,
  targets: targetsSheet,
  survey: (frame) => rawSheet(frame, "Survey"),
  ledger: (frame) => rawSheet(frame, "Ledger"),
  tickets: (frame) => rawSheet(frame, "Tickets"),
  usage: (frame) => rawSheet(frame, "Usage"),
  customers: (frame) => rawSheet(frame, "Customers"),
  health: healthSheet,
  cohorts: cohortsSheet,
  fourPs: fourPsSheet,
  review: reviewSheet,
  dictionary: dictionarySheet,
};

const RAW: readonly SheetKey[] = ["survey", "ledger", "tickets", "usage", "customers"];
const LIVE_ONLY: readonly SheetKey[] = ["health", "cohorts"];

/** The sheets of an edition, in the order of their tabs; health and cohorts exist only as CS functions. */
function sheetsOf(options: TemplateOptions): readonly SheetKey[] {
  const { edition, live } = options;
  const isFull = edition === "full";
  return [
    "start",
    "scorecard",
    "charts",
    "monthly",
    ...(isFull ? RAW : []),
    ...(hasFourPs(options) ? (["fourPs"] as const) : []),
    "history",
    "targets",
    ...(isFull && live ? LIVE_ONLY : []),
    "review",
    "dictionary",
  ];
}

/** The sheets of the edition that native formulas cannot have. */
const missingFrom = ({ edition, live }: TemplateOptions): readonly SheetKey[] =>
  edition === "full" && !live ? LIVE_ONLY : [];

const hasFourPs = ({ preset, fourPs }: TemplateOptions): boolean => preset === "four-ps" || fourPs === true;

function tablesOf(options: TemplateOptions): readonly string[] {
  return [
    "Targets",
    "Review",
    ...(options.edition === "full" ? Object.keys(rawTables) : []),
    ...(hasFourPs(options) ? FOUR_PS_TABLES : []),
  ];
}

/** Returns the worksheets of the template for these options; an impossible option is a RangeError that names it. */
export function planTemplate(options: TemplateOptions, catalogue: readonly Metric[]): WorkbookPlan {
  const frame = frameOf(options, catalogue);
  const { naming } = frame;
  const sheets = sheetsOf(options).map((key) => SHEETS[key](frame));
  return {
    template: {
      id: TEMPLATE_ID,
      version: TEMPLATE_VERSION,
      set: naming.set,
      edition: options.edition,
      preset: options.preset,
    },
    sheets,
    names: [...settingNames(frame), ...tableNames(frame)],
    activate: naming.sheet("start"),
  };
}

function frameOf(options: TemplateOptions, catalogue: readonly Metric[]): Frame {
  const { months: count, preset: presetId, ownIds, sample, taken = { sheets: [], names: [] } } = options;
  if (!Number.isInteger(count) || count < FEWEST_MONTHS || count > MOST_MONTHS) {
    throw new RangeError(`months is ${count}, expected ${FEWEST_MONTHS} to ${MOST_MONTHS}`);
  }
  const text = textIn(options.language ?? "en");
  const preset = presetsIn(catalogue, text).find(({ id }) => id === presetId);
  if (!preset) throw new RangeError(`unknown preset '${presetId}'`);
  const ids = presetId === "custom" ? (ownIds ?? []) : preset.ids;
  if (ids.length === 0) throw new RangeError("choose at least one KPI");
  const kpis = [...new Set(ids)].map((id) => kpiOf(id, catalogue, text));
  const months = [periodStart(options.firstMonth, "M")];
  while (months.length < count) months.push(nextPeriod(months[months.length - 1], "M"));
  const rows = sample && options.edition === "full" ? sampleRows(months) : undefined;
  return {
    options,
    catalogue,
    text,
    naming: freeNaming(taken, text, sheetsOf(options), tablesOf(options)),
    preset: preset.title,
    kpis,
    totals: neededTotals(kpis),
    months,
    // Made-up figures reach to the end of the last month.
    asOf: (sample ? undefined : options.asOf) ?? nextPeriod(months[count - 1], "M") - 1,
    sample: rows?.months ?? (sample ? sampleMonths(count) : undefined),
    rows: rows?.tables,
    inputSheet: "monthly",
  };
}

/** The names of the areas that people choose from and that the pane reads. */
function tableNames(frame: Frame): PlanName[] {
  const { naming, months } = frame;
  const history = naming.sheet("history");
  return [
    { name: naming.name("Month"), refersTo: { sheet: naming.sheet("scorecard"), ...MONTH_CELL } },
    {
      name: naming.name("Months"),
      refersTo: { sheet: history, row: FIRST_ROW, column: 0, rows: months.length, columns: 1 },
    },
    { name: naming.name("Scorecard"), refersTo: { sheet: naming.sheet("scorecard"), ...scorecardArea(frame) } },
    { name: naming.name("History"), refersTo: { sheet: history, ...historyArea(frame) } },
  ];
}
