import { Measures } from "../../records/measures";
import { unavailable } from "../../records/metric-error";
import { metric, value } from "../card";
import { good, poor, values, weights } from "./measure-parameters";

/** Returns the health score of one customer, from 0 to 100; #N/A where under half of the weight has a value. */
export function health(measures: Measures, of: Float64Array): number {
  const { score, coverage } = measures.health(of, "weighted");
  if (score === undefined) throw unavailable(`only ${Math.round(100 * coverage)}% of the weight has a value`);
  return score;
}

export default metric({
  id: "HEALTH",
  title: "Customer health score",
  summary: "One score from 0 to 100 for how well a customer is doing, from several measures and what each counts.",
  definition:
    "Each measure is placed between the value you call poor (0) and the one you call good (100) and cut off there, then averaged by weight. Measures without a value are left out, and with them their weight; under half of the weight gives no score. Weights are an opinion until CS.HEALTH.LITMUS has shown that the score predicts renewal.",
  formula: "Σ weight · clip((value − poor)/(good − poor), 0, 1) · 100 / Σ weight, over measures with a value",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: { values, weights, poor, good },
  returns: value("number", "0 to 100"),
  better: "higher",
  synonyms: ["customer health", "health index", "risk score", "account health"],
  compute: ({ values, weights, poor, good, rows }) => health(new Measures(weights, poor, good, rows), values),
  portable({ values: v, weights: w, poor: p, good: g }) {
    const way = `((${v})-(${p}))/((${g})-(${p}))`;
    const present = `((${v})<>"")*(${w})`;
    const score = `100*SUMPRODUCT(${present}*((${way}>0)*(${way}<1)*${way}+(${way}>=1)))/SUMPRODUCT(${present})`;
    return `IF(SUMPRODUCT(${present})<(0.5-1E-12)*SUM(${w}),NA(),${score})`;
  },
  examples: [
    {
      about: "three measures, one of them better when low",
      args: [
        [80, 5, 2],
        [50, 30, 20],
        [0, 0, 10],
        [100, 10, 0],
      ],
      result: 71,
    },
    {
      about: "a blank measure and its weight are left out",
      args: [
        [80, null, 2],
        [50, 30, 20],
        [0, 0, 10],
        [100, 10, 0],
      ],
      result: 80,
    },
    {
      about: "beyond good is 100, beyond poor 0; a blank weight counts nothing",
      args: [
        [500, -5, 3],
        [1, 3, null],
        [0, 0, 0],
        [100, 10, 9],
      ],
      result: 25,
    },
    {
      about: "under half of the weight",
      args: [
        ["Use", 80, null, null],
        ["Weight", 40, 30, 30],
        ["Poor", 0, 0, 0],
        ["Good", 100, 10, 1],
      ],
      result: { error: "#N/A", says: "only 40% of the weight has a value" },
    },
    {
      about: "good equal to poor",
      args: [
        [1, 2],
        [1, 1],
        [0, 5],
        [1, 5],
      ],
      result: { error: "#NUM!", says: "row 2: good and poor are both 5" },
    },
    {
      about: "no weight",
      args: [
        [1, 2],
        [0, null],
        [0, 0],
        [1, 5],
      ],
      result: { error: "#DIV/0!" },
    },
  ],
});
