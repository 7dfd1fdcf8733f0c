import { impossible } from "../../records/metric-error";
import { Sum } from "../../stats/sum";
import { metric, value } from "../card";
import { column, numberOrColumn } from "../parameters";

/** Returns monthly recurring revenue: the sum of every amount divided by the months it pays for, in the unit of the amounts. */
export function mrr(amounts: Float64Array, intervalMonths: number | Float64Array): number {
  const total = new Sum();
  for (let i = 0; i < amounts.length; i++)
    total.add(amounts[i] / (typeof intervalMonths === "number" ? intervalMonths : intervalMonths[i]));
  if (!Number.isFinite(total.value)) throw impossible("the amounts add up to no finite number");
  return total.value;
}

export default metric({
  id: "MRR",
  title: "Monthly recurring revenue",
  summary: "Monthly recurring revenue: the recurring amounts added up, each divided by the months it pays for.",
  definition:
    "The sum of all recurring amounts, brought to one month. An amount billed once a year counts with a twelfth: give 12 as its interval. One-off fees, usage and setup do not belong in the amounts; blank cells are left out.",
  formula: "Σ amount / months the amount pays for",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    amounts: column("number", "Recurring amounts, one per subscription; blank cells are left out.", {
      quantity: "money",
    }),
    intervalMonths: numberOrColumn(
      "Months each amount pays for: one number for all, or a range of them; 1 unless given.",
      { above: 0, whenBlank: 1 },
    ),
  },
  returns: value("money"),
  better: "higher",
  synonyms: ["recurring revenue", "subscription revenue", "monthly revenue"],
  scorecard: {
    group: "Revenue",
    stage: "Engage",
    monthly: { from: { amounts: "mrrEnd" } },
    caveats: "One-off fees and usage stay out. Losses may be typed with or without a minus sign.",
  },
  compute: ({ amounts, intervalMonths }) => mrr(amounts, intervalMonths),
  portable: ({ amounts, intervalMonths }) =>
    intervalMonths === undefined
      ? `SUM(${amounts})`
      : `SUMPRODUCT((${amounts})/((${intervalMonths})+((${intervalMonths})="")))`,
  examples: [
    { about: "three monthly amounts", args: [[100, 250, 50]], result: 400 },
    { about: "a header and blank cells are left out", args: [["Amount", 100, null, " ", "50"]], result: 150 },
    {
      about: "a monthly, a quarterly and a yearly amount; a blank interval is a month",
      args: [
        [100, 300, 1200, 50],
        [1, 3, 12, null],
      ],
      result: 350,
    },
    { about: "all billed yearly", args: [[1200, 600], 12], result: 150 },
    { about: "a discount is a negative amount", args: [[100, -20]], result: 80 },
    { about: "no amounts", args: [[null, ""]], result: { error: "#N/A", says: "no data" } },
    {
      about: "an interval of 0 months",
      args: [
        [100, 100],
        [1, 0],
      ],
      result: { error: "#NUM!", says: "row 2: intervalMonths is 0" },
    },
    {
      about: "a word among the amounts",
      args: [[100, "abc"]],
      result: { error: "#VALUE!", says: "row 2: expected a number, found 'abc'" },
    },
  ],
});
