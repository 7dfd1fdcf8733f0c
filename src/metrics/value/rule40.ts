import { unusable } from "../../records/metric-error";
import { metric, value } from "../card";
import { number } from "../parameters";

/** Returns growth plus profit margin, a fraction; 0.4 is the rule. A figure beyond ±5 is taken for a percentage typed as a number, #VALUE!. */
export function rule40(growth: number, profitMargin: number): number {
  if (Math.abs(growth) > 5) throw unusable(`growth is ${growth}: pass 0.35, not 35`);
  if (Math.abs(profitMargin) > 5) throw unusable(`profitMargin is ${profitMargin}: pass 0.35, not 35`);
  return growth + profitMargin;
}

export default metric({
  id: "RULE40",
  title: "Rule of 40",
  summary: "Rule of 40: revenue growth plus profit margin; a healthy software business reaches 40% or more.",
  definition:
    "Yearly growth of revenue plus profit margin, both as fractions. Which profit is your choice (EBITDA and free cash flow are usual): say which, and keep to it. Figures beyond 500% are refused, because 35 in place of 0.35 is the usual slip.",
  formula: "growth + profit margin",
  source: "Feld, The Rule of 40% For a Healthy SaaS Company, 2015",
  parameters: {
    growth: number("Yearly revenue growth as a fraction, 0.35 for 35%."),
    profitMargin: number("Profit margin as a fraction, 0.1 for 10%; negative for a loss."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["rule of forty", "growth plus margin"],
  compute: ({ growth, profitMargin }) => rule40(growth, profitMargin),
  portable: ({ growth, profitMargin }) => `(${growth})+(${profitMargin})`,
  examples: [
    { about: "growth of 50% and a loss of 12.5%", args: [0.5, -0.125], result: 0.375 },
    { about: "no growth, 20% profit", args: [0, 0.2], result: 0.2 },
    { about: "35 in place of 0.35", args: [35, 0.1], result: { error: "#VALUE!", says: "pass 0.35, not 35" } },
    { about: "no margin given", args: [0.35], result: { error: "#VALUE!", says: "profitMargin is blank" } },
  ],
});
