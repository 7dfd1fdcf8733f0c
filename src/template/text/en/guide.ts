import type { TemplateText } from "../text";

/** The sheets of reviews and definitions, in English. */
export const guide: Pick<TemplateText, "review" | "dictionary"> = {
  review: {
    note: "A line per KPI that is red, amber or out of its limits.",
    columns: {
      month: "Month",
      kpi: "KPI",
      happened: "What happened",
      cause: "Cause",
      action: "Action",
      owner: "Owner",
      due: "Due",
      effect: "Effect",
    },
  },
  dictionary: {
    note: "One definition for everybody. Change the target, not the definition.",
    columns: {
      kpi: "KPI",
      definition: "Definition",
      formula: "Formula",
      function: "Function",
      unit: "Unit",
      direction: "Better is",
      inputs: "Figures",
      source: "Source",
      stage: "Stage",
      caveats: "Caveats",
    },
  },
};
