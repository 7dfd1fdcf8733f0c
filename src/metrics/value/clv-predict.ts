import { unavailable } from "../../records/metric-error";
import { purchasesFrom, type Purchases } from "../../records/purchases";
import { Rows } from "../../records/rows";
import { DAYS_PER } from "../../records/units";
import { expectedPurchases, oncePerHistory, probabilityAlive, updated } from "../../stats/bg-nbd";
import { expectedValue } from "../../stats/gamma-gamma";
import { metric, table, type Cell } from "../card";
import { asOf, column, number, rate } from "../parameters";
import { bgNbdFit } from "./bgnbd-fit";
import { gammaGammaFit } from "./gammagamma-fit";

/** How the predicted purchases of the coming months become money of today. */
interface Terms {
  readonly months: number;
  readonly annualDiscount: number;
  readonly margin: number;
}

/** Returns a row per customer with a purchase: name, P(alive), purchases and value per purchase to expect, discounted margin, rank; highest first. */
export function clvPredict(
  purchases: Purchases,
  meanValue: Float64Array,
  { months, annualDiscount, margin }: Terms,
): Cell[][] {
  const { customers, frequency, recency, age } = purchases;
  const { model } = bgNbdFit(purchases);
  const { model: spending } = gammaGammaFit({
    rows: new Rows(customers.length, customers.length, 0),
    frequency,
    meanValue,
  });
  const ifAlive = oncePerHistory((x, T) => {
    const further = updated(model, x, T);
    let before = 0;
    let discounted = 0;
    for (let k = 1; k <= months; k++) {
      const through = expectedPurchases(further, k * DAYS_PER.M);
      discounted += (through - before) / (1 + annualDiscount) ** (k / 12);
      before = through;
    }
    if (Number.isNaN(discounted)) throw unavailable("did not converge: too many months for these purchases");
    return { purchases: before, discounted };
  });
  const rows = customers.map((name, c): [string | number, number, number, number, number, number] => {
    const alive = probabilityAlive(model, frequency[c], recency[c], age[c]);
    const { purchases, discounted } = ifAlive(frequency[c], age[c]);
    const value = expectedValue(spending, frequency[c], frequency[c] === 0 ? 0 : meanValue[c]);
    return [name, alive, alive * purchases, value, alive * discounted * value * margin, 0];
  });
  rows.sort((a, b) => b[4] - a[4]);
  rows.forEach((row, i) => (row[5] = i > 0 && rows[i - 1][4] === row[4] ? rows[i - 1][5] : i + 1));
  return rows;
}

export default metric({
  id: "CLV.PREDICT",
  title: "Predicted lifetime value",
  summary:
    "Predicts from purchase rows what each customer will be worth over the coming months; most valuable customers first.",
  definition:
    "For customers without a contract: RFM, the BG/NBD model of purchases and the gamma-gamma model of spending in one step. Each month's expected margin is discounted to the end of that month. Customers of equal value share a rank. It needs 30 customers, 10 of them with a repeat purchase, and spending unrelated to frequency.",
  formula: "Σ over months k of expected purchases in k · expected value · margin / (1 + d)^(k/12)",
  source:
    "Fader, Hardie & Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42, 2005",
  parameters: {
    customers: column("id", "Customer of each purchase."),
    dates: column("day", "Date of each purchase."),
    amounts: column("number", "Amount of each purchase.", { quantity: "money" }),
    months: number("Months to look ahead, up to 120.", { min: 1, max: 120, whole: true }),
    annualDiscount: rate("Discount rate per year; 0.1 unless given.", { default: 0.1 }),
    margin: number("Share of the value that is margin; 1 unless given.", { default: 1 }),
    asOf,
  },
  returns: table([
    ["Customer", "text"],
    ["P(alive)", "fraction"],
    ["Expected purchases", "number"],
    ["Expected value", "money"],
    ["CLV", "money"],
    ["Rank", "count"],
  ]),
  synonyms: ["customer lifetime value", "BTYD", "CLTV", "future value", "best customers"],
  compute: ({ months, annualDiscount, margin, ...columns }) => {
    const purchases = purchasesFrom(columns);
    return clvPredict(purchases, purchases.meanValue as Float64Array, { months, annualDiscount, margin });
  },
  examples: [
    {
      about:
        "the coming year of 36 made-up customers, those of BGNBD.FIT; computed with SciPy from the papers' formulas",
      // prettier-ignore
      args: [
        ["C1", "C2", "C2", "C3", "C4", "C4", "C4", "C4", "C5", "C5", "C5", "C6", "C7", "C7", "C7", "C7", "C7", "C7", "C8", "C8", "C9", "C10", "C11", "C11", "C11", "C11", "C11",
          "C12", "C13", "C13", "C14", "C14", "C14", "C14", "C14", "C14", "C14", "C14", "C15", "C16", "C16", "C16", "C17", "C18", "C19", "C19", "C19", "C19", "C20", "C20", "C21",
          "C22", "C23", "C23", "C23", "C23", "C23", "C23", "C23", "C24", "C24", "C24", "C25", "C26", "C26", "C27", "C28", "C28", "C28", "C28", "C28", "C29", "C30", "C30", "C31",
          "C32", "C32", "C32", "C32", "C32", "C32", "C32", "C32", "C32", "C32", "C33", "C34", "C34", "C34", "C35", "C36", "C36"],
        [45812, 45812, 45847, 45826, 45826, 45873, 45919, 45966, 45833, 45921, 46008, 45840, 45840, 45874, 45907, 45941, 45974, 46008, 45847, 45861, 45847, 45854, 45854, 45872,
          45889, 45907, 45924, 45861, 45868, 45952, 45868, 45889, 45910, 45931, 45952, 45973, 45994, 46015, 45875, 45875, 45896, 45917, 45882, 45882, 45889, 45931, 45973, 46015,
          45896, 45959, 45896, 45903, 45903, 45921, 45938, 45956, 45973, 45991, 46008, 45910, 45921, 45931, 45910, 45917, 46015, 45917, 45924, 45945, 45966, 45987, 46008, 45924,
          45931, 45938, 45938, 45938, 45947, 45955, 45964, 45972, 45981, 45989, 45998, 46006, 46015, 45945, 45952, 45980, 46008, 45952, 45959, 46008],
        [10, 24, 30, 19, 50, 18, 30, 42, 40, 55, 15, 12, 28, 12, 18, 24, 30, 14, 25, 34, 14, 50, 14, 17, 20, 12, 15, 10, 31, 40, 22, 34, 46, 14, 26, 38, 50, 18, 60, 16, 19, 11,
          14, 37, 30, 42, 10, 22, 15, 30, 18, 18, 10, 19, 28, 37, 13, 22, 31, 38, 50, 18, 25, 20, 12, 22, 16, 25, 34, 10, 19, 46, 35, 50, 11, 26, 10, 16, 22, 28, 12, 18, 24, 30,
          14, 22, 10, 22, 34, 45, 13, 16],
        12, null, null, 46022, false,
      ],
      // prettier-ignore
      result: [
        ["C32", 0.957, 23.566, 22.57, 506.622, 1], ["C14", 0.96, 12.246, 28.163, 328.293, 2], ["C23", 0.937, 12.498, 25.241, 300.366, 3],
        ["C28", 0.922, 9.748, 24.439, 226.859, 4], ["C7", 0.943, 7.767, 23.5, 173.72, 5], ["C34", 0.89, 6.492, 25.804, 159.558, 6],
        ["C19", 0.931, 6.184, 25.22, 148.473, 7], ["C4", 0.855, 4.23, 26.417, 106.326, 8], ["C36", 0.857, 3.993, 24.555, 93.379, 9],
        ["C5", 0.908, 3.301, 26.936, 84.609, 10], ["C11", 0.487, 3.494, 22.769, 75.709, 11], ["C26", 0.875, 2.939, 24.203, 67.725, 12],
        ["C24", 0.487, 2.614, 26.774, 66.631, 13], ["C20", 0.781, 2.306, 25.787, 56.594, 14], ["C16", 0.562, 2.478, 23.702, 55.9, 15],
        ["C30", 0.576, 2.131, 27.546, 55.9, 16], ["C13", 0.791, 2.011, 26.666, 51.035, 17], ["C35", 1, 1.41, 25.38, 34.085, 18], ["C33", 1, 1.328, 25.38, 32.101, 19],
        ["C31", 1, 1.256, 25.38, 30.341, 20], ["C29", 1, 1.132, 25.38, 27.356, 21], ["C27", 1, 1.079, 25.38, 26.078, 22], ["C2", 0.531, 1.06, 25.787, 26.009, 23],
        ["C8", 0.447, 1.031, 26.138, 25.655, 24], ["C25", 1, 1.031, 25.38, 24.917, 25], ["C22", 1, 0.988, 25.38, 23.857, 26], ["C21", 1, 0.947, 25.38, 22.886, 27],
        ["C17", 1, 0.876, 25.38, 21.166, 28], ["C18", 1, 0.876, 25.38, 21.166, 28], ["C15", 1, 0.845, 25.38, 20.402, 30], ["C12", 1, 0.788, 25.38, 19.03, 31],
        ["C10", 1, 0.762, 25.38, 18.412, 32], ["C9", 1, 0.739, 25.38, 17.833, 33], ["C6", 1, 0.716, 25.38, 17.29, 34], ["C3", 1, 0.675, 25.38, 16.3, 35],
        ["C1", 1, 0.639, 25.38, 15.418, 36],
      ],
      decimals: 3,
    },
    {
      about: "too few customers",
      args: [["A", "B"], ["2025-01-01", "2025-01-08"], [10, 20], 12],
      result: { error: "#N/A", says: "needs 30 customers, found 2" },
    },
    { about: "half a month", args: [["A"], ["2025-01-01"], [10], 0.5], result: { error: "#NUM!" } },
    {
      about: "no rows through the day",
      args: [["A"], ["2025-01-01"], [10], 12, null, null, "2024-12-31"],
      result: { error: "#N/A", says: "no data" },
    },
  ],
});
