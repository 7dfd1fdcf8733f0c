import { historiesFrom, type HistoryColumns } from "../../records/histories";
import { probabilityAlive, type BgNbd } from "../../stats/bg-nbd";
import { aligned } from "../aligned";
import { list, metric, type Cell } from "../card";
import { bgNbdFrom, bgNbdParameters, historyColumns } from "./model-parameters";

/** Returns per customer the probability of still being one, a fraction; 1 without a repeat purchase. */
export function bgNbdAlive(model: BgNbd, columns: HistoryColumns): (readonly Cell[])[] {
  const { frequency, recency, age } = historiesFrom(columns);
  return aligned(columns.rows, 1, (i) => [probabilityAlive(model, frequency[i], recency[i], age[i])]);
}

export default metric({
  id: "BGNBD.ALIVE",
  title: "Probability of being alive",
  summary:
    "How likely each customer is still one, although nobody said goodbye: from frequency, recency and age (BG/NBD model).",
  definition:
    "With the model of BGNBD.FIT. A customer who used to buy often and has been silent for long has probably left. In this model people leave only after a purchase, so a customer without a repeat purchase always has 1: do not read that as loyalty.",
  formula: "1 / (1 + [x > 0] · a/(b+x−1) · ((α+T)/(α+tx))^(r+x))",
  source: "Fader, Hardie & Lee, Computing P(alive) Using the BG/NBD Model, 2008",
  parameters: { parameters: bgNbdParameters, ...historyColumns },
  returns: list(["P(alive)", "fraction"]),
  better: "higher",
  synonyms: ["p alive", "dormant customers", "inactive", "BTYD", "silent churn"],
  compute: ({ parameters, ...columns }) => bgNbdAlive(bgNbdFrom(parameters), columns),
  examples: [
    {
      about: "CDNOW's customer with x = 2, tx = 30.43, T = 38.86",
      args: [[0.243, 4.414, 0.793, 2.426], 2, 30.43, 38.86],
      result: [[0.72657857008067]],
      decimals: 12,
    },
    {
      about: "nobody without a repeat purchase can have left; a blank row stays blank",
      args: [
        [0.243, 4.414, 0.793, 2.426],
        [0, "", 1],
        [0, 4, 1.71],
        [38.86, 5, 38.86],
      ],
      result: [[1], [""], [0.212100985377]],
      decimals: 11,
    },
    {
      about: "a = b + x − 1 and no time since the last purchase: one half",
      args: [[1, 1, 2, 2], 1, 5, 5],
      result: [[0.5]],
    },
    { about: "half a purchase", args: [[1, 1, 2, 2], 0.5, 5, 5], result: { error: "#NUM!" } },
    { about: "a parameter that is not above 0", args: [[1, 0, 2, 2], 1, 5, 5], result: { error: "#NUM!" } },
  ],
});
