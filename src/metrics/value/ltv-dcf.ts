import { unavailable } from "../../records/metric-error";
import { geometricSums } from "../../stats/geometric-sum";
import { metric, value } from "../card";
import { money, number, share } from "../parameters";

/** Returns the discounted margin of a customer until churn or for `horizon` periods, in the unit of arpa; the first period is not discounted. */
export function ltvDcf(
  arpa: number,
  churn: number,
  margin: number,
  discount: number,
  growth: number,
  horizon?: number,
): number {
  const first = arpa * margin;
  const step = growth * margin;
  const lost = churn + discount - churn * discount; // 1 − K
  if (horizon !== undefined) {
    const { plain, weighted } = geometricSums(1 - lost, horizon);
    return first * plain + (step === 0 ? 0 : step * weighted);
  }
  if (lost <= 0) throw unavailable("diverges: give a horizon");
  return first / lost + (step * (1 - lost)) / (lost * lost);
}

export default metric({
  id: "LTV.DCF",
  title: "Discounted lifetime value",
  summary:
    "Discounted lifetime value of a subscriber: margin until churn, later money worth less, with growing revenue and a horizon if you like.",
  definition:
    "Each period a customer stays with probability 1 − churn, and money is worth 1 − discount of the period before. Revenue of the first period counts in full; growth is money added per period, not a rate. Churn, discount and revenue must be of the same period.",
  formula:
    "a/(1 − K) + g·K/(1 − K)², K = (1 − churn)(1 − discount), a = arpa·margin, g = growth·margin; with a horizon Σ (a + g·t)·Kᵗ, t = 0 … horizon − 1",
  source: "Skok, What's your TRUE customer lifetime value (LTV)? - DCF provides the answer, For Entrepreneurs, 2016",
  parameters: {
    arpa: money("Average revenue per account in the first period."),
    churn: share("Churn rate per period, 0 to 1."),
    margin: number("Share of the revenue that is margin; 1 unless given.", { default: 1 }),
    discount: share("Discount rate per period, 0 to 1; 0 unless given.", { default: 0 }),
    growth: money("Money by which the revenue grows each period; 0 unless given.", { default: 0 }),
    horizon: number("Periods to count; all of them unless given.", { optional: true, min: 1, whole: true }),
  },
  returns: value("money"),
  better: "higher",
  synonyms: ["discounted cash flow", "net present value", "NPV", "CLTV"],
  compute: ({ arpa, churn, margin, discount, growth, horizon }) =>
    ltvDcf(arpa, churn, margin, discount, growth, horizon),
  portable: ({ arpa, churn, margin = "1", discount = "0", growth = "0", horizon }) => {
    const K = `((1-(${churn}))*(1-(${discount})))`;
    const a = `((${arpa})*(${margin}))`;
    const g = `((${growth})*(${margin}))`;
    if (horizon === undefined) return `IF(${K}>=1,NA(),${a}/(1-${K})+${g}*${K}/(1-${K})^2)`;
    const n = `(${horizon})`;
    const closed = `${a}*(1-${K}^${n})/(1-${K})+${g}*(${K}-${n}*${K}^${n}+(${n}-1)*${K}^(${n}+1))/(1-${K})^2`;
    return `IF(${K}=1,${a}*${n}+${g}*${n}*(${n}-1)/2,IF(${K}=0,${a},${closed}))`;
  },
  examples: [
    { about: "100 a month, 2% churn, margin 80%", args: [100, 0.02, 0.8], result: 4000 },
    { about: "half stay, half the value, 10 more each period", args: [100, 0.5, 1, 0.5, 10], result: 400 / 3 + 40 / 9 },
    { about: "three periods of it: 100 + 110/4 + 120/16", args: [100, 0.5, 1, 0.5, 10, 3], result: 135 },
    { about: "no churn over twelve periods", args: [100, 0, 1, 0, 1, 12], result: 1266 },
    {
      about: "no churn, no discount, no horizon",
      args: [100, 0],
      result: { error: "#N/A", says: "diverges: give a horizon" },
    },
    { about: "half a period", args: [100, 0.1, 1, 0, 0, 0.5], result: { error: "#NUM!" } },
  ],
});
