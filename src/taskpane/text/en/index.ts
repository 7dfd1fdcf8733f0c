import type { ExcelError } from "../../../excel/excel-error";
import type { GROUP_TITLES } from "../../../metrics/groups";
import type { Language } from "../../../template";
import { functions } from "./functions";
import { targets } from "./targets";
import { template } from "./template";

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

/** Everything the pane says, in English. */
export const en = {
  /** The language of the template's sheets. */
  templateLanguage: "en" as Language,
  title: "CS for Excel",
  tabs: { template: "Template", functions: "Functions", targets: "Targets", share: "Share" },
  groups,
  loading: "Loading…",
  catalogueFailed: "The list of functions could not be loaded. Check the connection and open the pane again.",
  tabFailed: "This tab could not be loaded. Check the connection.",
  retry: "Try again",
  blocked: "Excel cannot be reached: Microsoft's Office script did not load. Functions can still be looked up.",
  elsewhere: "This page is open outside Excel. Functions can be looked up here; inserting needs the add-in in Excel.",
  onlyInExcel: "This works in Excel only.",
  /** The sentence for what Excel refused; English is what the error itself says. */
  problem: ({ message }: Pick<ExcelError, "kind" | "details" | "message">): string => message,
  unexpected: (reason: string) => `Something went wrong: ${reason}`,
  /** Lists of cells that lead to them. */
  cells: {
    group: (title: string, count: number) => `${title} (${count})`,
    sheet: (sheet: string, count: number) => `${sheet}: ${count}`,
    because: (why: string) => `Why: ${why}.`,
    goTo: (address: string) => `Go to ${address}`,
    showAll: (count: number) => `Show all ${count}`,
  },
  template,
  functions,
  targets,
};

/** What every language has to say. */
export type PaneText = typeof en;
