import { refuseCount } from "../../records/histories";
import { expectedValue, type GammaGamma } from "../../stats/gamma-gamma";
import { aligned } from "../aligned";
import { list, metric, type Cell } from "../card";
import { column } from "../parameters";
import type { Spending } from "./gammagamma-fit";
import { gammaGammaFrom, gammaGammaParameters } from "./model-parameters";

/** Returns per customer the expected value of a purchase, in the unit of the mean values; "" where the mean value of a repeat buyer is blank. */
export function gammaGammaValue(model: GammaGamma, { rows, frequency, meanValue }: Spending): (readonly Cell[])[] {
  return aligned(rows, 1, (i) => {
    refuseCount(frequency[i], rows, i);
    if (frequency[i] === 0) return [expectedValue(model, 0, 0)];
    return [Number.isNaN(meanValue[i]) ? "" : expectedValue(model, frequency[i], meanValue[i])];
  });
}

export default metric({
  id: "GAMMAGAMMA.VALUE",
  title: "Expected purchase value",
  summary:
    "What a purchase of each customer is worth on average in the long run, from frequency and mean value (gamma-gamma model).",
  definition:
    "With the model of GAMMAGAMMA.FIT. A customer's own mean counts the more, the more purchases it comes from; the rest comes from the mean of all. A customer without a repeat purchase gets the mean of all.",
  formula: "p · (v + x·m) / (p·x + q − 1)",
  source: "Fader & Hardie, The Gamma-Gamma Model of Monetary Value, 2013",
  parameters: {
    parameters: gammaGammaParameters,
    frequency: column("number", "Repeat purchases of each customer.", { quantity: "count" }),
    meanValue: column(
      "number",
      "Mean value of the repeat purchases of each customer; may be blank where there are none.",
      { blank: "keep", quantity: "money" },
    ),
  },
  returns: list(["Expected value", "money"]),
  better: "higher",
  synonyms: ["average order value", "expected spend", "monetary value", "BTYD"],
  compute: ({ parameters, ...spending }) => gammaGammaValue(gammaGammaFrom(parameters), spending),
  examples: [
    { about: "one purchase of 10 with p 2, q 3, v 20: 2·30/4", args: [[2, 3, 20], 1, 10], result: [[15]] },
    {
      about: "no repeat purchase, a blank row, and a repeat buyer without a value",
      args: [
        [2, 3, 20],
        [0, null, 3, 3],
        ["", 5, "", 40],
      ],
      result: [[20], [""], [""], [35]],
    },
    {
      about: "under a header",
      args: [
        [2, 3, 20],
        ["x", 1],
        ["m", 10],
      ],
      result: [[15]],
    },
    { about: "a q that gives no mean", args: [[2, 1, 20], 1, 10], result: { error: "#NUM!" } },
    { about: "two parameters", args: [[2, 3], 1, 10], result: { error: "#VALUE!", says: "parameters: v is blank" } },
  ],
});
