import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns how many times the lifetime value covers the cost of acquisition. */
export function ltvRatio(ltv: number, cac: number): number {
  return ratio(ltv, cac, "cac");
}

export default metric({
  id: "LTV.RATIO",
  title: "Lifetime value to acquisition cost",
  summary: "Lifetime value divided by acquisition cost: how many times a customer pays back what winning it cost.",
  definition:
    "Lifetime value over acquisition cost; three is the usual aim. Both must be averages of the same kind of customer, and the lifetime value should be margin, not revenue.",
  formula: "LTV / CAC",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    ltv: money("Lifetime value of a customer."),
    cac: money("Cost of winning a customer."),
  },
  returns: value("number"),
  better: "higher",
  synonyms: ["LTV:CAC", "LTV/CAC", "CLV to CAC", "unit economics"],
  scorecard: {
    group: "Value",
    stage: "Entice",
    monthly: { from: { ltv: "lifetimeValue", cac: "costPerCustomer" } },
    caveats: "Both halves are estimates of a single month; compare quarters.",
  },
  compute: ({ ltv, cac }) => ltvRatio(ltv, cac),
  portable: ({ ltv, cac }) => `(${ltv})/(${cac})`,
  examples: [
    { about: "1,500 earned for 500 spent", args: [1500, 500], result: 3 },
    { about: "a customer worth nothing", args: [0, 500], result: 0 },
    { about: "an acquisition that cost nothing", args: [1500, 0], result: { error: "#DIV/0!" } },
    { about: "no cost given", args: [1500, ""], result: { error: "#VALUE!", says: "cac is blank" } },
  ],
});
