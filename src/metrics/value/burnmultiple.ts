import { unavailable } from "../../records/metric-error";
import { metric, value } from "../card";
import { money } from "../parameters";

/** Returns the cash burnt for each unit of new annual recurring revenue; without any it is #N/A. */
export function burnMultiple(netBurn: number, netNewArr: number): number {
  if (netNewArr <= 0) throw unavailable("no burn multiple: netNewArr is not above 0");
  return netBurn / netNewArr;
}

export default metric({
  id: "BURNMULTIPLE",
  title: "Burn multiple",
  summary:
    "Burn multiple: cash burnt for each unit of new annual recurring revenue; the lower the better, under 1 is excellent.",
  definition:
    "Cash burnt in a period, divided by the annual recurring revenue added in it, net of churn and contraction. Undefined where recurring revenue did not grow. A negative figure means that cash came in.",
  formula: "net burn / net new ARR",
  source: "Sacks, The Burn Multiple, 2020",
  parameters: {
    netBurn: money("Cash burnt in the period, revenue deducted."),
    netNewArr: money("Annual recurring revenue added in the period, losses deducted."),
  },
  returns: value("number"),
  better: "lower",
  synonyms: ["capital efficiency", "cash burn"],
  compute: ({ netBurn, netNewArr }) => burnMultiple(netBurn, netNewArr),
  portable: ({ netBurn, netNewArr }) => `IF((${netNewArr})<=0,NA(),(${netBurn})/(${netNewArr}))`,
  examples: [
    { about: "3 million burnt for 2 million", args: [3000000, 2000000], result: 1.5 },
    { about: "cash came in", args: [-500000, 2000000], result: -0.25 },
    { about: "no growth", args: [3000000, 0], result: { error: "#N/A", says: "netNewArr is not above 0" } },
    {
      about: "recurring revenue shrank",
      args: [3000000, -1],
      result: { error: "#N/A", says: "netNewArr is not above 0" },
    },
  ],
});
