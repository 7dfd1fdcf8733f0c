import type { TakenNames } from "./plan";
import type { SheetKey, TemplateText } from "./text";

/** What the sheets are stamped with. */
export const TEMPLATE_ID = "cs-kpi-template";
/** The version of the template on the stamp. */
export const TEMPLATE_VERSION = "1";

/** Names of the workbook that formulas use. */
export type NameKey =
  "Company" | "Currency" | "AsOf" | "FirstMonth" | "Confidence" | "Month" | "Months" | "Scorecard" | "History";

/** What the sheets, names and tables of one insertion are called. */
export interface Naming {
  /** 1 for the first set in a workbook. */
  readonly set: number;
  sheet(key: SheetKey): string;
  /** A defined name such as cs_AsOf. */
  name(key: NameKey): string;
  /** A table such as cs_Targets_table. */
  table(key: string): string;
}

const NAMES: readonly NameKey[] = [
  "Company",
  "Currency",
  "AsOf",
  "FirstMonth",
  "Confidence",
  "Month",
  "Months",
  "Scorecard",
  "History",
];

function numbered(set: number, text: TemplateText): Naming {
  const prefix = set === 1 ? "cs_" : `cs${set}_`;
  return {
    set,
    sheet: (key) => (set === 1 ? text.sheets[key] : `${text.sheets[key]} ${set}`),
    name: (key) => prefix + key,
    table: (key) => `${prefix}${key}Table`,
  };
}

/** Returns the names of the first numbered set of which the workbook holds none. */
export function freeNaming(
  taken: TakenNames,
  text: TemplateText,
  sheets: readonly SheetKey[],
  tables: readonly string[],
): Naming {
  const held = new Set([...taken.sheets, ...taken.names].map((name) => name.toLowerCase()));
  for (let set = 1; ; set++) {
    const naming = numbered(set, text);
    const wanted = [...sheets.map(naming.sheet), ...NAMES.map(naming.name), ...tables.map(naming.table)];
    if (!wanted.some((name) => held.has(name.toLowerCase()))) return naming;
  }
}
