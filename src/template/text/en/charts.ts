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
      about:
        "Detractors, passives and promoters per month as stacked columns of all answers, with the Net Promoter Score as a line.",
      axis: "% of answers, points",
    },
    movements: {
      title: "MRR movements",
      about: "New and expanded recurring revenue per month above the zero line, contracted and churned below it.",
    },
    waterfall: {
      title: "MRR movements of the chosen month",
      about:
        "What recurring revenue gained and lost in the month chosen on the scorecard, step by step from zero; the last column is the net change.",
      step: "Movement",
      change: "Change",
      reached: "Reached",
      base: "Base",
      gained: "Gained",
      lost: "Lost",
      net: "Net change",
    },
    revenueRetention: {
      title: "Net and gross revenue retention",
      about: "Net and gross revenue retention per month as lines, their targets dashed, and the line at 100% dotted.",
      targetOf: "Target {kpi}",
    },
    ratio: {
      about: "{kpi} per month as columns, with the target dashed and the rule of thumb of 3 dotted.",
      rule: "Rule of thumb: 3",
    },
    tickets: {
      title: "Tickets and backlog",
      about: "Tickets created and resolved per month as columns, with those still open at the month's end as a line.",
      aboutBuiltUp:
        "Tickets created and resolved per month as columns; the line adds up by how much more were created since the first month.",
      axis: "tickets",
      backlog: "Backlog",
      builtUp: "Backlog built up",
    },
  },
};
