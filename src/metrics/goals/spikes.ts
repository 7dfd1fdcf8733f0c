import { unavailable } from "../../records/metric-error";
import { madLimits } from "../../stats/mad";
import { inOrder, orderOfPoints } from "../../stats/points";
import { xmrLimits, type ProcessLimits } from "../../stats/xmr";
import { aligned } from "../aligned";
import { metric, table } from "../card";
import { choice, column } from "../parameters";

/** What the arithmetic of decimals may round away, as a share of the value. */
const ROUNDING = 1e-12;

/** Returns the limits of ordinary variation; for "xmr" of the values in the order of their dates. */
export function limitsOf(
  values: Float64Array,
  dates: Float64Array | undefined,
  method: "xmr" | "mad",
  bounds: "none" | "rate",
): ProcessLimits {
  if (values.length < 3) throw unavailable(`${values.length} values: limits need 3`);
  const inTime = dates ? inOrder(values, orderOfPoints(dates, values)) : values;
  const { centre, low, high } = method === "xmr" ? xmrLimits(inTime) : madLimits(values);
  return bounds === "rate" ? { centre, low: Math.max(0, low), high: Math.min(1, high) } : { centre, low, high };
}

/** Returns 1 above the limits, −1 below them, else 0. */
export function flagOf(value: number, { centre, low, high }: ProcessLimits): -1 | 0 | 1 {
  const rounding = ROUNDING * Math.max(Math.abs(value), Math.abs(centre));
  return value > high + rounding ? 1 : value < low - rounding ? -1 : 0;
}

export default metric({
  id: "SPIKES",
  title: "Spikes",
  summary: "Marks the values of a KPI that are out of the ordinary: 1 too high, -1 too low, 0 within the usual range.",
  definition:
    'The individuals (XmR) chart: what lies more than 2.66 mean moving ranges from the mean is no chance. "mad" asks how far a value is from the median instead (modified z-score above 3.5), which several spikes at once cannot hide. Neither knows trend or season: a rising KPI flags its ends.',
  formula: "xmr: mean ± (3/1.128) · mean moving range; mad: |0.6745 · (x − median) / MAD| > 3.5",
  source:
    "NIST/SEMATECH, e-Handbook of Statistical Methods, 6.3.2.2 and 1.3.5.17, 2012; Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993",
  parameters: {
    values: column("number", "The KPI, oldest first unless dates are given; a blank cell gives a blank row."),
    dates: column(
      "axis",
      "When each value was taken, or any number it stands at; without it, the cells count as in order of time.",
      { optional: true },
    ),
    method: choice('"xmr" (default), a control chart, or "mad", distance from the median.', ["xmr", "mad"], {
      default: "xmr",
    }),
    bounds: choice('"none" (default), or "rate" to keep the limits within 0 and 1.', ["none", "rate"], {
      default: "none",
    }),
  },
  returns: table([
    ["Point", "number"],
    ["Value", "number"],
    ["Centre", "number"],
    ["Low", "number"],
    ["High", "number"],
    ["Flag", "number"],
  ]),
  synonyms: ["outliers", "anomalies", "control chart", "unusual values"],
  compute({ values, dates, method, bounds, rows }) {
    const limits = limitsOf(values, dates, method, bounds);
    const { centre, low, high } = limits;
    return aligned(rows, 6, (i) => [
      dates ? dates[i] : rows.position(i) + 1,
      values[i],
      centre,
      low,
      high,
      flagOf(values[i], limits),
    ]);
  },
  examples: [
    {
      about: "one high month",
      args: [[10, 10, 10, 10, 10, 10, 10, 10, 10, 40], null, "mad"],
      result: [
        ["Point", "Value", "Centre", "Low", "High", "Flag"],
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((point) => [point, 10, 10, 10, 10, 0]),
        [10, 40, 10, 10, 10, 1],
      ],
    },
    {
      about: "the moving range follows the dates, the rows their order; a blank row stays blank",
      args: [[30, null, 10, 20], [3, 2, 1, 2], "xmr", "none", false],
      result: [
        [3, 30, 20, 20 - 30 / 1.128, 20 + 30 / 1.128, 0],
        ["", "", "", "", "", ""],
        [1, 10, 20, 20 - 30 / 1.128, 20 + 30 / 1.128, 0],
        [2, 20, 20, 20 - 30 / 1.128, 20 + 30 / 1.128, 0],
      ],
    },
    {
      about: "the limits of a rate end at 0 and 1",
      args: [["Churn", 0, 0.5, 1], null, "xmr", "rate", false],
      result: [
        [1, 0, 0.5, 0, 1, 0],
        [2, 0.5, 0.5, 0, 1, 0],
        [3, 1, 0.5, 0, 1, 0],
      ],
    },
    { about: "two values", args: [[1, 2]], result: { error: "#N/A", says: "2 values: limits need 3" } },
  ],
});
