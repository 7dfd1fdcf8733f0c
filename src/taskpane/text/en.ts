import type { GROUP_TITLES } from "../../metrics/groups";
import type { ProblemKind } from "../../excel/problem";
import type { Language } from "../../template";

type Groups = Record<keyof typeof GROUP_TITLES | "about", string>;

const groups: Groups = {
  surveys: "Surveys",
  customers: "Customers",
  revenue: "Recurring revenue",
  value: "Value and unit economics",
  support: "Onboarding, adoption, support",
  health: "Health and drivers",
  goals: "Goals, trends, segments",
  market: "The four P's",
  samples: "Sample data",
  about: "About this add-in",
};

/** Sentences for what Excel refused; empty where Excel's own sentence says more. */
const problems: Record<ProblemKind, string> = {
  busy: "",
  unsupported: "",
  protected: "",
  editing: "",
  occupied: "",
  leftovers: "",
  failed: "",
};

/** Everything the pane says, in English. */
export const en = {
  language: "en" as "en" | "nl",
  /** The language of the template's sheets. */
  templateLanguage: "en" as Language,
  title: "CS for Excel",
  tabs: { template: "Template", functions: "Functions", targets: "Targets" },
  groups,
  problems,
  loading: "Loading…",
  catalogueFailed: "The list of functions could not be loaded. Check the connection and open the pane again.",
  retry: "Try again",
  blocked: "Excel cannot be reached: Microsoft's Office script did not load. Functions can still be looked up.",
  elsewhere: "This page is open outside Excel. Functions can be looked up here; inserting needs the add-in in Excel.",
  onlyInExcel: "This works in Excel only.",
  unexpected: (reason: string) => `Excel refused: ${reason}`,

  template: {
    intro: "Adds KPI sheets to this workbook. Your own sheets are not touched.",
    preset: "KPIs",
    own: "My own choice",
    chooseKpis: "Choose the KPIs",
    chosen: (count: number) => (count === 1 ? "1 KPI chosen" : `${count} KPIs chosen`),
    edition: "Edition",
    simple: "Simple",
    simpleAbout: "type totals per month",
    full: "Full",
    fullAbout: "paste raw data: customers, ledger, surveys",
    firstMonth: "First month",
    year: "Year",
    months: "Number of months",
    currency: "Currency",
    company: "Company",
    data: "Data",
    sample: "Sample data",
    sampleAbout: "made up, to look at first",
    empty: "Empty",
    emptyAbout: "ready for your own figures",
    formulas: "Formulas",
    live: "CS functions",
    liveAbout: "readable, need this add-in",
    native: "Excel's own functions",
    nativeAbout: "work without this add-in",
    more: "More choices",
    willInsert: "What will be inserted",
    sheetHolds: (tables: number, charts: number) =>
      [tables > 0 ? (tables === 1 ? "1 table" : `${tables} tables`) : "", charts > 0 ? (charts === 1 ? "1 chart" : `${charts} charts`) : ""]
        .filter(Boolean)
        .join(", "),
    insert: "Insert template",
    inserting: "Inserting…",
    done: (sheets: string) => `Done. Added the sheets ${sheets}.`,
    monthsError: "Give a whole number of months from 6 to 36.",
    currencyError: "Give a currency of three letters, such as EUR.",
    kpisError: "Choose at least one KPI.",
    yearError: "Give a year from 1990 to 2100.",
  },

  functions: {
    search: "Search functions",
    searchHint: "churn, NPS, cohort…",
    found: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
    none: (query: string) => `Nothing found for “${query}”. Try another word, such as retention or survey.`,
    back: "All functions",
    definition: "Definition",
    formula: "Formula",
    arguments: "Arguments",
    required: "required",
    optional: "optional",
    argumentHint: (isRange: boolean): string => (isRange ? "A2:A500" : "value or cell"),
    fromSelection: "Use selection",
    fromSelectionFor: (parameter: string) => `Use the selected cells for ${parameter}`,
    preview: "Preview",
    previewWaits: (missing: string) => `Fill ${missing} to see the result.`,
    previewNeedsExcel: "Cells can be read in Excel only.",
    previewExpression: (text: string) => `No preview for ${text}: only cells and plain values can be shown here.`,
    previewMore: (count: number) => `and ${count} more rows`,
    insert: "Insert into active cell",
    replace: "Replace what is there",
    keep: "Keep it",
    inserted: (formula: string, address: string) => `${formula} is now in ${address}.`,
    insideRange: (address: string) => `The active cell lies inside ${address}, which the formula reads. Choose another cell first.`,
    examples: "Examples",
    errors: "Errors",
    source: "Source",
    reference: "Open the reference page",
    higher: "Higher is better.",
    lower: "Lower is better.",
    returns: "Returns",
    spills: (columns: string) => `A table that spills: ${columns}.`,
    row: (columns: string) => `A row of cells: ${columns}.`,
  },
};

/** What every language has to say. */
export type PaneText = typeof en;
