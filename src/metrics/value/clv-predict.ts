import { unavailable } from "../../records/metric-error";
import { purchasesFrom, type Purchases } from "../../records/purchases";
import { Rows } from "../../records/rows";
import { DAYS_PER } from "../../records/units";
import { expectedPurchases, probabilityAlive } from "../../stats/bg-nbd";
import { expectedValue } from "../../stats/gamma-gamma";
import { metric, table, type Cell } from "../card";
import { asOf, column, count, number } from "../parameters";
import { bgNbdFit } from "./bgnbd-fit";
import { gammaGammaFit } from "./gammagamma-fit";

/** How the predicted purchases of the coming months become money of today. */
interface Terms {
  readonly months: number;
  readonly annualDiscount: number;
  readonly margin: number;
}

/** Returns a row per customer with a purchase: name, P(alive), purchases and value per purchase to expect, discounted margin, rank; highest first. */
export function clvPredict(purchases: Purchases, meanValue: Float64Array, { months, annualDiscount, margin }: Terms): Cell[][] {
  const { customers, frequency, recency, age } = purchases;
  const { model } = bgNbdFit(purchases);
  const { model: spending } = gammaGammaFit({ rows: new Rows(customers.length, customers.length, 0), frequency, meanValue });
  const rows = customers.map((name, c): [string | number, number, number, number, number, number] => {
    const alive = probabilityAlive(model, frequency[c], recency[c], age[c]);
    const updated = { r: model.r + frequency[c], alpha: model.alpha + age[c], a: model.a, b: model.b + frequency[c] };
    let before = 0;
    let discounted = 0;
    for (let k = 1; k <= months; k++) {
      const through = alive * expectedPurchases(updated, k * DAYS_PER.M);
      discounted += (through - before) / (1 + annualDiscount) ** (k / 12);
      before = through;
    }
    if (Number.isNaN(discounted)) throw unavailable("did not converge: too many months for these purchases");
    const value = expectedValue(spending, frequency[c], frequency[c] === 0 ? 0 : meanValue[c]);
    return [name, alive, before, value, discounted * value * margin, 0];
  });
  rows.sort((a, b) => b[4] - a[4]);
  rows.forEach((row, i) => (row[5] = i > 0 && rows[i - 1][4] === row[4] ? rows[i - 1][5] : i + 1));
  return rows;
}

export default metric({
  id: "CLV.PREDICT",
  title: "Predicted lifetime value",
  summary: "Predicts from purchase rows what each customer will be worth over the coming months; most valuable customers first.",
  definition:
    "For customers without a contract: RFM, the BG/NBD model of purchases and the gamma-gamma model of spending in one step. Each month's expected margin is discounted to the end of that month. Customers of equal value share a rank. It needs 30 customers, 10 of them with a repeat purchase, and spending unrelated to frequency.",
  formula: "Σ over months k of expected purchases in k · expected value · margin / (1 + d)^(k/12)",
  source: "Fader, Hardie & Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42, 2005",
  parameters: {
    customers: column("id", "Customer of each purchase."),
    dates: column("day", "Date of each purchase."),
    amounts: column("number", "Amount of each purchase."),
    months: number("Months to look ahead, up to 120.", { min: 1, max: 120, whole: true }),
    annualDiscount: count("Discount rate per year; 0.1 unless given.", { default: 0.1 }),
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
  compute: ({ customers, dates, amounts, asOf, months, annualDiscount, margin }) => {
    const purchases = purchasesFrom({ customers, dates, amounts, asOf });
    return clvPredict(purchases, purchases.meanValue as Float64Array, { months, annualDiscount, margin });
  },
  examples: [
    { about: "too few customers", args: [["A", "B"], ["2025-01-01", "2025-01-08"], [10, 20], 12], result: { error: "#N/A", says: "needs 30 customers, found 2" } },
    { about: "half a month", args: [["A"], ["2025-01-01"], [10], 0.5], result: { error: "#NUM!" } },
    { about: "no rows through the day", args: [["A"], ["2025-01-01"], [10], 12, null, null, "2024-12-31"], result: { error: "#N/A", says: "no data" } },
  ],
});
