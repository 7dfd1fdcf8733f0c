import { metric, value } from "../card";
import { number, share } from "../parameters";

/** Returns the churn rate over `toMonths` that equals a rate over `fromMonths`, as a fraction, compounding what is left. */
export function churnConvert(rate: number, fromMonths: number, toMonths: number): number {
  return -Math.expm1(Math.log1p(-rate) * (toMonths / fromMonths));
}

export default metric({
  id: "CHURN.CONVERT",
  title: "Churn over another period",
  summary: "Turns a churn rate of one period into that of another, for example monthly into annual.",
  definition:
    "What is left compounds: of 97% a month, 0.97 to the twelfth are left after a year. Multiplying a monthly rate by twelve overstates annual churn. It takes the rate to be the same in every month.",
  formula: "1 − (1 − rate)^(toMonths / fromMonths)",
  source: "Compounding of survival; Gupta and Lehmann, Managing Customers as Investments, 2005",
  parameters: {
    rate: share("Churn rate of a period, from 0 to 1 (0.03 is 3%)."),
    fromMonths: number("Months of the period of that rate: 1 for monthly, 3 for quarterly, 12 for annual.", {
      above: 0,
    }),
    toMonths: number("Months of the period wanted.", { above: 0 }),
  },
  returns: value("fraction"),
  better: "lower",
  synonyms: ["annualise churn", "annualize", "monthly churn", "annual churn", "yearly attrition"],
  compute: ({ rate, fromMonths, toMonths }) => churnConvert(rate, fromMonths, toMonths),
  portable: ({ rate, fromMonths, toMonths }) => `1-(1-(${rate}))^((${toMonths})/(${fromMonths}))`,
  examples: [
    { about: "3% a month is 30.6% a year", args: [0.03, 1, 12], result: 0.30616, decimals: 5 },
    { about: "19% in two months is 10% in one", args: [0.19, 2, 1], result: 0.1 },
    { about: "everybody leaves", args: [1, 1, 12], result: 1 },
    { about: "nobody leaves", args: [0, 12, 1], result: 0 },
    { about: "a percentage typed as a whole number", args: [3, 1, 12], result: { error: "#NUM!" } },
    { about: "no months", args: [0.03, 0, 12], result: { error: "#NUM!" } },
  ],
});
