import { unavailable } from "../../records/metric-error";
import { holt, holtForecast, type HoltWeights } from "../../stats/holt";
import { twoSidedZ } from "../../stats/normal";
import { downhillFrom, leastOnUnitSquare, type Fixed, type Point } from "../../stats/pattern-search";
import { metric, table } from "../card";
import { column, confidence, flag, number, share } from "../parameters";

/** How much of its strength a damped trend keeps from one step to the next. */
const DAMPING = 0.98;

/** As many steps as anybody will read. */
const MOST_STEPS = 100_000;

/** From a longer history the search for the weights starts where it ends for as many of the latest values. */
const LONG_HISTORY = 10_000;

/** Returns the weights with the least squared one-step error; a given one is kept. */
export function weightsOf(values: Float64Array, phi: number, given: Fixed): HoltWeights {
  const errorOver =
    (history: Float64Array) =>
    ([alpha, beta]: Point) =>
      holt(history, { alpha, beta, phi }).squaredError;
  const start = leastOnUnitSquare(errorOver(values.subarray(-LONG_HISTORY)), given);
  const [alpha, beta] = values.length > LONG_HISTORY ? downhillFrom(start, errorOver(values), given) : start;
  return { alpha, beta, phi };
}

export default metric({
  id: "FORECAST.HOLT",
  title: "Forecast with a trend",
  summary:
    "Carries a KPI forward by its level and trend, recent values counting most, with a range for each coming period.",
  definition:
    "Holt's additive-trend exponential smoothing. It starts at the first value and the first step; how fast it forgets is chosen by the least squared error one step ahead. It knows no season. The range is that of the model, with normal errors and known weights, and so too narrow for a short history. Blank cells are left out, as if the periods around them were neighbours.",
  formula: "lₜ = αyₜ + (1−α)(lₜ₋₁ + φbₜ₋₁); bₜ = β(lₜ − lₜ₋₁) + (1−β)φbₜ₋₁; forecast(h) = lₙ + (φ + … + φʰ)bₙ",
  source:
    "Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008; Gardner and McKenzie, Management Science 31, 1985",
  parameters: {
    values: column("number", "The KPI period by period, oldest first; blank cells are left out."),
    periods: number("How many periods to look ahead.", { min: 1, max: MOST_STEPS, whole: true }),
    confidence,
    damped: flag("TRUE to let the trend die down slowly (factor 0.98); FALSE (default) to carry it on.", false),
    alpha: share("Weight of the newest value in the level, 0 to 1; the best fit unless given.", { optional: true }),
    beta: share("Weight of the newest change in the trend, 0 to 1; the best fit unless given.", { optional: true }),
  },
  returns: table([
    ["Step", "count"],
    ["Forecast", "number"],
    ["Low", "number"],
    ["High", "number"],
  ]),
  synonyms: ["prediction", "exponential smoothing", "projection", "outlook"],
  compute({ values, periods, confidence, damped, alpha, beta }) {
    if (values.length < 3) throw unavailable(`${values.length} values: a forecast needs 3`);
    const weights = weightsOf(values, damped ? DAMPING : 1, [alpha, beta]);
    const state = holt(values, weights);
    const z = twoSidedZ(confidence);
    return holtForecast(state, weights, periods).map(({ forecast, variance }, h) => {
      const reach = z * Math.sqrt((state.squaredError / values.length) * variance);
      return [h + 1, forecast, forecast - reach, forecast + reach];
    });
  },
  examples: [
    {
      about: "a straight line goes on; its one error is that of the first step, so the range is ± 1.96 and ± 1.96√2",
      args: [["MRR", 10, 12, 14, 16], 2],
      result: [
        ["Step", "Forecast", "Low", "High"],
        [1, 18, 16.040036, 19.959964],
        [2, 20, 17.228192, 22.771808],
      ],
      decimals: 6,
    },
    {
      about: "both weights given, a damped trend, 80%",
      args: [[10, 12, 14, 13, 17], 3, 0.8, true, 0.6, 0.3, false],
      result: [
        [1, 17.604121663, 15.486690382, 19.721552945],
        [2, 18.973975694, 16.293273438, 21.65467795],
        [3, 20.316432644, 16.96585987, 23.667005418],
      ],
      decimals: 7,
    },
    {
      about: "passengers of Australian airlines 1990-2004, weights by least squares",
      args: [
        [
          17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
          33.477398, 39.021581, 41.386432, 41.596552,
        ],
        2,
      ],
      result: [
        ["Step", "Forecast", "Low", "High"],
        [1, 44.168, 40.181, 48.155],
        [2, 46.157, 40.093, 52.22],
      ],
      decimals: 3,
    },
    { about: "two values", args: [[1, 2], 3], result: { error: "#N/A", says: "2 values: a forecast needs 3" } },
    {
      about: "half a period",
      args: [[1, 2, 3], 0.5],
      result: { error: "#NUM!", says: "periods is 0.5, expected a whole number" },
    },
  ],
});
