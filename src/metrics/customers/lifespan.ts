import { metric, value } from "../card";
import { share } from "../parameters";
import { ratio } from "../ratio";

/** Returns the expected lifespan of a customer in the periods of the churn rate: 1/churn. */
export function lifespan(churn: number): number {
  return ratio(1, churn, "churn");
}

export default metric({
  id: "LIFESPAN",
  title: "Average customer lifespan",
  summary: "How many periods a customer stays on average, at a constant churn rate.",
  definition:
    "One over the churn rate, in the periods of that rate: a monthly rate gives months. It takes the rate to be the same for every customer and age; where churn falls with age, real lifespans are longer. SURVIVAL.MEDIAN measures lifespans from the customers themselves.",
  formula: "1 / churn",
  source: "Mean of the geometric distribution; Gupta and Lehmann, Managing Customers as Investments, 2005",
  parameters: { churn: share("Churn rate of a period, from 0 to 1 (0.05 is 5%).") },
  returns: value("number", "in periods of the churn rate"),
  better: "higher",
  synonyms: ["customer lifetime", "average lifetime", "tenure", "ACL"],
  compute: ({ churn }) => lifespan(churn),
  portable: ({ churn }) => `1/(${churn})`,
  examples: [
    { about: "5% churn a month", args: [0.05], result: 20 },
    { about: "everybody leaves within the period", args: [1], result: 1 },
    { about: "nobody ever leaves", args: [0], result: { error: "#DIV/0!" } },
    { about: "a percentage typed as a whole number", args: [5], result: { error: "#NUM!" } },
  ],
});
