import { refuseCount } from "../../records/histories";
import { impossible, unavailable } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { correlation } from "../../stats/correlation";
import { fitGammaGamma, type GammaGamma } from "../../stats/gamma-gamma";
import { metric, row } from "../card";
import { column } from "../parameters";

const FEWEST = 10;

/** Spending of customers: how many repeat purchases, and what they were worth on average, NaN where nobody knows. */
export interface Spending {
  readonly rows: Rows;
  readonly frequency: Float64Array;
  readonly meanValue: Float64Array;
}

/** Returns the gamma-gamma model of customers with a repeat purchase, its log-likelihood, and the correlation of frequency and value, "" where one does not vary. */
export function gammaGammaFit(spending: Spending): {
  model: GammaGamma;
  logLikelihood: number;
  correlation: number | "";
} {
  const { frequency, meanValue } = repeatBuyers(spending);
  if (frequency.length < FEWEST)
    throw unavailable(`needs ${FEWEST} customers with a frequency above 0, found ${frequency.length}`);
  const fit = fitGammaGamma(frequency, meanValue);
  if (!fit) throw unavailable("did not converge: these values do not determine the model");
  if (fit.model.q <= 1) throw unavailable(`q is ${fit.model.q}: the values vary too much to have a mean`);
  const related = correlation(frequency, meanValue);
  return { ...fit, correlation: Number.isNaN(related) ? "" : related };
}

/** Returns the customers with a repeat purchase and a mean value; one not above 0 is #NUM!. */
function repeatBuyers({ rows, frequency, meanValue }: Spending): { frequency: Float64Array; meanValue: Float64Array } {
  const repeat = new Float64Array(rows.length);
  const mean = new Float64Array(rows.length);
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    refuseCount(frequency[i], rows, i);
    if (frequency[i] === 0 || Number.isNaN(meanValue[i])) continue;
    if (meanValue[i] <= 0) throw impossible(`row ${rows.number(i)}: a mean value of ${meanValue[i]} is not above 0`);
    repeat[n] = frequency[i];
    mean[n++] = meanValue[i];
  }
  return { frequency: repeat.subarray(0, n), meanValue: mean.subarray(0, n) };
}

export default metric({
  id: "GAMMAGAMMA.FIT",
  title: "Spending model",
  summary:
    "Fits the gamma-gamma model of what customers spend per purchase, from frequency and mean value; feeds GAMMAGAMMA.VALUE.",
  definition:
    "How much a purchase is worth varies within and between customers; p, q and v say how. By maximum likelihood over customers with a repeat purchase. The model needs spending to be unrelated to frequency: if the correlation in the last cell is far from 0, do not use it.",
  formula: "L = Γ(px+q)/(Γ(px)Γ(q)) · v^q · m^(px−1) · x^(px) / (x·m+v)^(px+q)",
  source: "Fader & Hardie, The Gamma-Gamma Model of Monetary Value, 2013",
  parameters: {
    frequency: column("number", "Repeat purchases of each customer; customers with 0 are left out.", {
      quantity: "count",
    }),
    meanValue: column("number", "Mean value of the repeat purchases of each customer.", {
      blank: "keep",
      quantity: "money",
    }),
  },
  returns: row(
    ["p", "number"],
    ["q", "number"],
    ["v", "number"],
    ["Log-likelihood", "number"],
    ["Correlation", "number"],
  ),
  synonyms: ["monetary value", "average order value", "spend model", "BTYD"],
  compute: (inputs) => {
    const { model, logLikelihood, correlation } = gammaGammaFit(inputs);
    return [model.p, model.q, model.v, logLikelihood, correlation];
  },
  examples: [
    {
      about: "30 made-up customers; the maximum found with SciPy; who has no repeat purchase is left out",
      // prettier-ignore
      args: [
        [1, 2, 3, 2, 1, 2, 1, 1, 1, 2, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 2, 2, 4, 1, 2, 0],
        [16.07, 3.91, 8.27, 7.27, 1.92, 4.04, 7.23, 25.79, 10.69, 15.65, 7.37, 3.78, 8.3, 2.25, 9.24, 9.3, 25.41, 11.1, 10.51, 4.22, 16.36, 10.84, 14.78, 11.24, 8.36, 10.83, 31.93, 19.7, 2.55, 17.48, ""],
      ],
      result: [[2.56636, 6.47325, 24.40253, -97.76106, 0.10356]],
      decimals: 4,
    },
    {
      about: "too few repeat buyers",
      args: [
        [1, 2, 0, 0],
        [10, 20, "", ""],
      ],
      result: { error: "#N/A", says: "needs 10 customers with a frequency above 0, found 2" },
    },
    {
      about: "a repeat buyer who spent nothing",
      args: [
        ["x", 1, 2],
        ["m", 10, 0],
      ],
      result: { error: "#NUM!", says: "row 3" },
    },
    { about: "no customers", args: [[null], [null]], result: { error: "#N/A", says: "no data" } },
  ],
});
