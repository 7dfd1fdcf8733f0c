import { impossible } from "../../records/metric-error";
import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns gross revenue retention, a fraction of the starting revenue, from losses given with either sign; below 0 is #NUM!. */
export function grr(start: number, contraction: number, churn: number): number {
  const kept = ratio(start - Math.abs(contraction) - Math.abs(churn), start, "start");
  if (kept < 0) throw impossible("contraction and churn are more than start");
  return kept;
}

export default metric({
  id: "GRR",
  title: "Gross revenue retention",
  summary:
    "Gross revenue retention: share of the starting revenue left after downgrades and cancellations, upgrades not counted.",
  definition:
    "Starting recurring revenue less contraction and churn, divided by the starting revenue. Expansion is not counted, so it cannot exceed 1 and shows what growth hides. Losses may be typed with or without a minus sign.",
  formula: "(start − |contraction| − |churn|) / start",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    start: money("Recurring revenue at the start of the period."),
    contraction: money("Revenue lost to downgrades, with or without a minus sign."),
    churn: money("Revenue lost to cancellations, with or without a minus sign."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["gross dollar retention", "GDR", "gross retention"],
  scorecard: {
    group: "Revenue",
    stage: "Extend",
    monthly: { from: { start: "mrrStart", contraction: "mrrContraction", churn: "mrrChurn" } },
    caveats: "Never above 100%. Expansion of one customer does not make up for the loss of another.",
  },
  compute: ({ start, contraction, churn }) => grr(start, contraction, churn),
  portable: ({ start, contraction, churn }) => `((${start})-ABS(${contraction})-ABS(${churn}))/(${start})`,
  examples: [
    { about: "3,000 and 5,000 lost of 100,000", args: [100000, 3000, 5000], result: 0.92 },
    { about: "losses typed as negative numbers", args: [100000, -3000, -5000], result: 0.92 },
    { about: "everything lost", args: [1000, 0, 1000], result: 0 },
    { about: "more lost than there was", args: [1000, 500, 600], result: { error: "#NUM!" } },
    { about: "nothing to retain", args: [0, 0, 0], result: { error: "#DIV/0!" } },
  ],
});
