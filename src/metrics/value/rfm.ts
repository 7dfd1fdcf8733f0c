import { purchasesFrom, type Purchases } from "../../records/purchases";
import { DAYS_PER, type Unit } from "../../records/units";
import { metric, table, type Cell } from "../card";
import { asOf, column, unit } from "../parameters";

/** Returns a row per customer with a purchase: name, repeat purchases, time from first to last, time from first to asOf, mean value of the repeats. */
export function rfm({ customers, frequency, recency, age, meanValue }: Purchases, unit: Unit): Cell[][] {
  const days = DAYS_PER[unit];
  return customers.map((name, c) => [
    name,
    frequency[c],
    recency[c] / days,
    age[c] / days,
    meanValue !== undefined && frequency[c] > 0 ? meanValue[c] : "",
  ]);
}

export default metric({
  id: "RFM",
  title: "Recency, frequency, monetary value",
  summary:
    "Per customer from purchase rows: repeat purchases, time from first to last purchase, time since the first, mean value.",
  definition:
    "Frequency counts the days with a purchase after the first, so a customer who bought once has 0. Recency is the time from the first to the last purchase, not since the last; age the time from the first to asOf. The mean value is that of the repeat days. This is what BGNBD.FIT and GAMMAGAMMA.FIT take.",
  formula: "x = purchase days − 1, tx = last − first, T = asOf − first, mean value = Σ repeat days' totals / x",
  source:
    "Fader, Hardie & Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42, 2005",
  parameters: {
    customers: column("id", "Customer of each purchase."),
    dates: column("day", "Date of each purchase."),
    amounts: column("number", "Amount of each purchase; without it no mean value.", {
      optional: true,
      quantity: "money",
    }),
    asOf,
    unit: unit("W"),
  },
  returns: table([
    ["Customer", "text"],
    ["Frequency", "count"],
    ["Recency", "duration"],
    ["Age", "duration"],
    ["Mean value", "money"],
  ]),
  synonyms: ["recency frequency monetary", "purchase history", "customer summary"],
  compute: ({ unit, ...columns }) => rfm(purchasesFrom(columns), unit),
  examples: [
    {
      about: "three purchase days, two of them repeats; two rows of one day add up; one bought once",
      args: [
        ["A", "B", "A", "A", "A"],
        ["2025-01-01", "2025-01-08", "2025-01-15", "2025-01-15", "2025-02-12"],
        [50, 70, 10, 20, 40],
        "2025-02-19",
      ],
      result: [
        ["Customer", "Frequency", "Recency", "Age", "Mean value"],
        ["A", 2, 6, 7, 35],
        ["B", 0, 0, 6, ""],
      ],
    },
    {
      about: "in days, without amounts; what is dated after asOf is left out",
      args: [["A", "A", "A"], ["2025-01-01", "2025-01-04", "2025-03-01"], null, "2025-01-11", "D", false],
      result: [["A", 1, 3, 10, ""]],
    },
    {
      about: "a purchase that was returned the same day is none, and who only returned is left out",
      args: [
        ["A", "A", "A", "B"],
        ["2025-01-01", "2025-01-08", "2025-01-08", "2025-01-08"],
        [10, 30, -30, -5],
        null,
        "D",
        false,
      ],
      result: [["A", 0, 0, 7, ""]],
    },
    { about: "no purchases", args: [["A"], ["2025-01-01"], [0]], result: { error: "#N/A", says: "no data" } },
    {
      about: "a word in place of a date",
      args: [
        ["A", "B"],
        ["2025-01-01", "soon"],
      ],
      result: { error: "#VALUE!", says: "row 2: expected a date, found 'soon'" },
    },
  ],
});
