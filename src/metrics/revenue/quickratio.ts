import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns revenue gained per unit of revenue lost; losses count with either sign. */
export function quickRatio(
  fresh: number,
  expansion: number,
  contraction: number,
  churn: number,
  reactivation: number,
): number {
  return ratio(fresh + expansion + reactivation, Math.abs(contraction) + Math.abs(churn), "contraction and churn");
}

export default metric({
  id: "QUICKRATIO",
  title: "SaaS quick ratio",
  summary: "SaaS quick ratio: recurring revenue gained for every unit of recurring revenue lost; 4 is a common aim.",
  definition:
    "New, expansion and reactivation revenue of a period, divided by its contraction and churn. It shows whether growth comes from a healthy base or fills a leak; it says nothing about the size of the base. Undefined where nothing was lost.",
  formula: "(new + expansion + reactivation) / (|contraction| + |churn|)",
  source: "Hamid, The SaaS quick ratio, Social Capital, 2015",
  parameters: {
    new: money("Recurring revenue of new customers."),
    expansion: money("Revenue gained from existing customers."),
    contraction: money("Revenue lost to downgrades, with or without a minus sign."),
    churn: money("Revenue lost to cancellations, with or without a minus sign."),
    reactivation: money("Revenue of customers who came back; 0 unless given.", { default: 0 }),
  },
  returns: value("number"),
  better: "higher",
  synonyms: ["quick ratio", "growth efficiency", "leaky bucket"],
  scorecard: {
    group: "Revenue",
    stage: "Extend",
    monthly: { from: { new: "mrrNew", expansion: "mrrExpansion", contraction: "mrrContraction", churn: "mrrChurn" } },
    caveats: "Swings widely in months with small losses.",
  },
  compute: ({ new: fresh, expansion, contraction, churn, reactivation }) =>
    quickRatio(fresh, expansion, contraction, churn, reactivation),
  portable: (args) =>
    `((${args.new})+(${args.expansion})+(${args.reactivation ?? "0"}))/(ABS(${args.contraction})+ABS(${args.churn}))`,
  examples: [
    { about: "12,000 gained, 3,000 lost", args: [10000, 2000, 1000, 2000], result: 4 },
    {
      about: "losses typed as negative numbers, and some came back",
      args: [10000, 2000, -1000, -2000, 600],
      result: 4.2,
    },
    { about: "nothing gained", args: [0, 0, 100, 0], result: 0 },
    { about: "nothing lost", args: [10000, 2000, 0, 0], result: { error: "#DIV/0!" } },
    {
      about: "a blank churn is no zero",
      args: [10000, 2000, 0, ""],
      result: { error: "#VALUE!", says: "churn is blank" },
    },
  ],
});
