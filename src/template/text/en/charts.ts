import type { TemplateText } from "../text";

/** The sheet of charts, in English. */
export const charts: Pick<TemplateText, "charts"> = {
  charts: {
    note: "Dashed: target. Dotted: baseline. Partial months are left out.",
    feed: "Figures behind the charts",
    actual: "Actual",
    target: "Target",
    baseline: "Baseline",
    kpiAbout: "{kpi} per month as a line, with the target dashed and the baseline dotted.",
    nps: {
      title: "Who stands behind the NPS",
      about: "Detractors, passives and promoters per month as stacked columns of all answers, with the Net Promoter Score as a line.",
      axis: "% of answers, points",
    },
    movements: {
      title: "MRR movements",
      about: "New and expanded recurring revenue per month above the zero line, contracted and churned below it.",
    },
    units: { points: "points", fraction: "share", money: "{currency}", count: "number", number: "number", duration: "hours" },
  },
};
