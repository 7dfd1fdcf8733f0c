import { unavailable } from "../../records/metric-error";
import { median } from "../../stats/quantile";
import { xmrLimits } from "../../stats/xmr";
import { metric, row } from "../card";
import { choice, column, number } from "../parameters";

/** What a baseline is taken from: the median or the mean of the last values, or the last one. */
export type BaselineMethod = "median" | "mean" | "last";

/** A baseline, the limits of ordinary variation about the mean, and how many values they rest on. */
export interface Baseline {
  readonly baseline: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Returns the baseline of the last `periods` values, with the limits of an individuals chart; under 3 values is #N/A. */
export function baseline(history: Float64Array, method: BaselineMethod, periods: number): Baseline {
  const n = Math.min(history.length, periods);
  if (n < 3) throw unavailable(`${n} values: a baseline needs 3`);
  const last = history.subarray(history.length - n);
  const { centre, low, high } = xmrLimits(last);
  const typical = method === "median" ? median(last) : method === "mean" ? centre : last[n - 1];
  return { baseline: typical, low, high, n };
}

export default metric({
  id: "BASELINE",
  title: "Baseline",
  summary:
    "Where a KPI stands today: its usual value over the last periods, and the range in which it moves by chance.",
  definition:
    "The median of the last 12 values unless you ask for the mean or the last one. Low and high are the limits of an individuals (XmR) control chart, always about the mean: mean ± 2.66 times the mean change between neighbours. A value inside them is no news. Blank cells are left out, and their neighbours then count as neighbours.",
  formula: "median(last n); limits = mean ± (3/1.128) · mean moving range",
  source: "NIST/SEMATECH, e-Handbook of Statistical Methods, 6.3.2.2, 2012; Wheeler, Understanding Variation, 1993",
  parameters: {
    history: column("number", "The KPI period by period, oldest first; blank cells are left out."),
    method: choice('The baseline itself: "median" (default), "mean" or "last".', ["median", "mean", "last"], {
      default: "median",
    }),
    periods: number("How many of the last values to use, 3 or more; 12 unless given.", {
      default: 12,
      min: 3,
      whole: true,
    }),
  },
  returns: row(["Baseline", "number"], ["Low", "number"], ["High", "number"], ["n", "count"]),
  synonyms: ["benchmark", "starting point", "control limits", "normal range"],
  compute({ history, method, periods }) {
    const { baseline: typical, low, high, n } = baseline(history, method, periods);
    return [typical, low, high, n];
  },
  examples: [
    {
      about: "the flow rates of NIST/SEMATECH 6.3.2.2",
      args: [[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], "mean"],
      result: [[50.81, 45.816, 55.804, 10]],
      decimals: 3,
    },
    {
      about: "the median of the last three",
      args: [["NPS", 900, 10, 30, 20], "median", 3],
      result: [[20, 20 - 45 / 1.128, 20 + 45 / 1.128, 3]],
    },
    { about: "blank cells are left out", args: [[5, null, 5, "", 5], "last"], result: [[5, 5, 5, 3]] },
    {
      about: "two values are too few",
      args: [[1, 2]],
      result: { error: "#N/A", says: "2 values: a baseline needs 3" },
    },
    {
      about: "fewer than three periods",
      args: [[1, 2, 3], "mean", 2],
      result: { error: "#NUM!", says: "periods is 2, expected at least 3" },
    },
  ],
});
