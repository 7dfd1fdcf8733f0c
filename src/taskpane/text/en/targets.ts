/** What the Targets tab says, in English. */
export const targets = {
  none: "This workbook has no KPI sheets yet. Insert the template first, then set targets here.",
  noFigures: "These KPI sheets have no KPI that this add-in knows. Their titles may have been changed.",
  toTemplate: "Go to Template",
  read: "Read the sheets again",
  set: "KPI sheets",
  setOf: (scorecard: string, kpis: number) => `${scorecard} (${kpis === 1 ? "1 KPI" : `${kpis} KPIs`})`,
  kpi: "KPI",
  history: "Last 12 months",
  month: "Month",
  value: "Value",
  partial: "partial",
  chart: (first: string, last: string) => `${first} – ${last}`,
  lineOf: { value: "value", baseline: "baseline", limits: "limits", target: "target" },
  tooFew: "A baseline needs three complete months with a figure. Fill in more months, then come back.",
  baseline: (value: string, months: number) => `Baseline ${value}: the median of the last ${months} complete months.`,
  limits: (low: string, high: string) => `Between ${low} and ${high} it moves by chance; outside, something happened.`,
  current: (target: string) => `The target today is ${target}.`,
  choose: "New target",
  achievable: "Achievable",
  achievableAbout: (target: string, months: number, better: "higher" | "lower") =>
    `The best quarter of its last ${months} months came to ${target} or ${better}.`,
  stretch: "Stretch",
  stretchAbout: (low: string, high: string) =>
    `The good edge of ordinary variation, ${low} to ${high}: chance alone does not get there, a change in how you work can.`,
  stretchBest: (month: string, edge: string) =>
    `As good as the best month so far, ${month}: the edge of ordinary variation, ${edge}, is out of reach for such a figure.`,
  required: "Required by a goal",
  requiredAbout: "What a goal for another KPI asks of this one, all else staying as it is.",
  requiredFor: ({
    goalKpi,
    goalNow,
    goal,
    now,
    required,
  }: Record<"goalKpi" | "goalNow" | "goal" | "now" | "required", string>) =>
    `${goalKpi} stands at ${goalNow}. To reach ${goal}, this KPI must go from ${now} to ${required}, all else staying as it is.`,
  goal: (kpi: string) => `Goal for ${kpi}`,
  goalFor: "Goal for",
  goalImpossible: (goalKpi: string) =>
    `No figure of this KPI brings ${goalKpi} there: the goal needs more than this KPI alone.`,
  own: "Own figure",
  ownAbout: "A target you agreed on.",
  ownTarget: "Target",
  notMeasurable: (n: number, low: string, high: string) =>
    `Not measurable with n = ${n}: the latest figure may truly lie anywhere from ${low} to ${high}, and so does the target. Ask more people, or look at several months together.`,
  amberBand: "Amber band, %",
  amberAbout: (target: string, edge: string, better: "higher" | "lower") =>
    target === edge
      ? `Green at ${target} or ${better}, red otherwise.`
      : `Green at ${target} or ${better}, amber up to ${edge}, red beyond.`,
  amberError: "Give a share from 0 to 100.",
  validFrom: "Valid from",
  dateError: "Give a date.",
  setBy: "Set by",
  reason: "Reason",
  noTarget: "Choose or type a target first.",
  write: "Write to Targets",
  written: (address: string) =>
    `The baseline and the target are now in ${address}. They stay as they are until a later row.`,
  targetError: "Give the target as a number.",
  close: "Close a month",
  closeAbout:
    "Keeps the month's figures as they are now, whatever changes later, and opens the review with what needs talking about.",
  nothing: "Nothing is red, amber or out of its limits.",
  isClosed: (month: string) => `${month} (closed)`,
  closedBefore: (month: string) => `${month} is closed: its figures are kept as values.`,
  closeMonth: (month: string) => `Close ${month}`,
  closed: (month: string, lines: number) =>
    `${month} is closed. ${lines === 0 ? "Nothing needs a review." : lines === 1 ? "One line is in the review." : `${lines} lines are in the review.`}`,
  happened: (value: string, target: string, status: string, outside: string) =>
    [`${value}${target && ` against ${target}`}`, status, outside].filter(Boolean).join(", "),
  red: "▼ red",
  amber: "◆ amber",
  above: "above its limits",
  below: "below its limits",
};
