import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns net revenue retention, a fraction of the starting revenue, from the movements of a period; losses count with either sign. */
export function nrrMovements(
  start: number,
  expansion: number,
  contraction: number,
  churn: number,
  reactivation: number,
): number {
  return ratio(start + expansion + reactivation - Math.abs(contraction) - Math.abs(churn), start, "start");
}

export default metric({
  id: "NRR.MOVEMENTS",
  title: "Net revenue retention from movements",
  summary:
    "Net revenue retention from a period's totals: start plus expansion, less downgrades and cancellations, as a share of the start.",
  definition:
    "Starting recurring revenue plus expansion, less contraction and churn, divided by the start. New customers' revenue does not belong in it. Customers who came back count only where you pass them as reactivation; most definitions leave them out.",
  formula: "(start + expansion + reactivation − |contraction| − |churn|) / start",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    start: money("Recurring revenue at the start of the period."),
    expansion: money("Revenue gained from existing customers."),
    contraction: money("Revenue lost to downgrades, with or without a minus sign."),
    churn: money("Revenue lost to cancellations, with or without a minus sign."),
    reactivation: money("Revenue of customers who came back; 0 unless given.", { default: 0 }),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["net dollar retention", "NDR", "net retention"],
  compute: ({ start, expansion, contraction, churn, reactivation }) =>
    nrrMovements(start, expansion, contraction, churn, reactivation),
  portable: ({ start, expansion, contraction, churn, reactivation = "0" }) =>
    `((${start})+(${expansion})+(${reactivation})-ABS(${contraction})-ABS(${churn}))/(${start})`,
  examples: [
    { about: "15,000 gained, 2,000 and 3,000 lost of 100,000", args: [100000, 15000, 2000, 3000], result: 1.1 },
    {
      about: "losses typed as negative numbers, and some came back",
      args: [100000, 15000, -2000, -3000, 1000],
      result: 1.11,
    },
    { about: "more lost than there was", args: [1000, 0, 500, 600], result: -0.1 },
    { about: "nothing to retain", args: [0, 100, 0, 0], result: { error: "#DIV/0!" } },
    { about: "churn left blank", args: [1000, 0, 0, null], result: { error: "#VALUE!", says: "churn is blank" } },
  ],
});
