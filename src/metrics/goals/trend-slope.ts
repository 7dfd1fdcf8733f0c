import { unavailable, unusable } from "../../records/metric-error";
import { leastSquares } from "../../stats/least-squares";
import { mannKendall } from "../../stats/mann-kendall";
import { twoSidedPOfT, twoSidedT } from "../../stats/t";
import { theilSen } from "../../stats/theil-sen";
import { metric, row, type Cell } from "../card";
import { choice, column, confidence } from "../parameters";

/** The most points whose pairs are looked at one by one: 4.5 million pairs. */
const MOST_POINTS = 3000;

/** Returns slope, low, high, p-value and intercept of the median slope, with the Mann–Kendall test; a limit is "" where there are too few points for one. */
export function robustTrend(x: Float64Array, y: Float64Array, level: number): Cell[] {
  if (x.length > MOST_POINTS) throw unusable(`${x.length} points: "theilsen" takes up to ${MOST_POINTS}, use "ols"`);
  const test = mannKendall(x, y);
  const { slope, low, high, intercept } = theilSen(x, y, test, level);
  return [slope, low ?? "", high ?? "", test.pValue, intercept];
}

/** Returns slope, low, high, p-value and intercept of the line of least squares, with Student's t. */
export function leastSquaresTrend(x: Float64Array, y: Float64Array, level: number): Cell[] {
  const { slope, intercept, standardError, degreesOfFreedom } = leastSquares(x, y);
  const reach = standardError * twoSidedT(level, degreesOfFreedom);
  const pValue = slope === 0 ? 1 : twoSidedPOfT(slope / standardError, degreesOfFreedom);
  return [slope, slope - reach, slope + reach, pValue, intercept];
}

export default metric({
  id: "TREND.SLOPE",
  title: "Trend",
  summary:
    "How much a KPI rises or falls per period (or per day), with limits and a test whether that is more than chance.",
  definition:
    "The median of the slopes between all pairs of points (Theil–Sen), which a few odd months cannot bend, with Sen's interval and the Mann–Kendall test. \"ols\" is the ordinary line of least squares with Student's t. Without dates a step is one cell, blanks counted; with dates it is a day. Neighbouring months that resemble each other make both p-values too small.",
  formula:
    "median of (yⱼ − yᵢ)/(xⱼ − xᵢ); z = (S ∓ 1)/σ; limits = slopes of rank round((N − zσ)/2) and round((N + zσ)/2) + 1",
  source: "Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63, 1968",
  parameters: {
    values: column("number", "The KPI, oldest first; a blank cell keeps its place but is no point."),
    dates: column("axis", "When each value was taken, or any number it stands at; without it, one step per cell.", {
      optional: true,
    }),
    method: choice(
      '"theilsen" (default), which odd values cannot bend, or "ols", least squares.',
      ["theilsen", "ols"],
      { default: "theilsen" },
    ),
    confidence,
  },
  returns: row(
    ["Slope", "number"],
    ["Low", "number"],
    ["High", "number"],
    ["p-value", "number"],
    ["Intercept", "number"],
    ["n", "count"],
  ),
  synonyms: ["theil-sen", "regression", "mann-kendall", "growth per month", "direction"],
  compute({ values, dates, method, confidence, rows }) {
    const n = values.length;
    if (n < 4) throw unavailable(`${n} points: a trend needs 4`);
    const x = dates ?? values.map((_, i) => rows.position(i) + 1);
    if (x.every((at) => at === x[0])) throw unavailable("all dates are the same");
    return [...(method === "ols" ? leastSquaresTrend : robustTrend)(x, values, confidence), n];
  },
  examples: [
    {
      about: "Sen's own points as days of January 1900: slope 4, between 26/7 and 35/8 at 93%",
      args: [[9, 15, 19, 20, 45, 55, 78], [1, 2, 3, 4, 10, 12, 18], null, 0.93],
      result: [[4, 26 / 7, 35 / 8, 0.0026667, 4, 7]],
      decimals: 7,
    },
    { about: "a blank keeps its place", args: [[1, 2, null, 4, 5, 6], null, "ols"], result: [[1, 1, 1, 0, 0, 5]] },
    {
      about: "four points are too few for limits at 95%",
      args: [["NPS", 10, 20, 30, 40]],
      result: [[10, "", "", 0.0894294, 0, 4]],
      decimals: 7,
    },
    {
      about: "any numbers in place of dates (SciPy's linregress)",
      args: [[1, 3, 4, 9], [0, 0.5, 2, 3.5], "ols"],
      result: [[2.066667, 0.23558, 3.897753, 0.039884, 1.15, 4]],
      decimals: 6,
    },
    { about: "three points", args: [[1, 2, 3]], result: { error: "#N/A", says: "3 points: a trend needs 4" } },
    {
      about: "one date",
      args: [
        [1, 2, 3, 4],
        [9, 9, 9, 9],
      ],
      result: { error: "#N/A", says: "all dates are the same" },
    },
  ],
});
