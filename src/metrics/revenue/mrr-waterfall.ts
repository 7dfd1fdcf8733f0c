import type { Ledger } from "../../records/ledger";
import { ledgerFrom } from "../../records/read-ledger";
import { forEachChange, movementOf, type Movement } from "../../records/movements";
import { Periods, type Period } from "../../records/periods";
import { Sum } from "../../stats/sum";
import { metric, table, type Cell } from "../card";
import { currencyParameters, intervalMonths, ledgerColumns } from "../ledger-parameters";
import { asOf, period } from "../parameters";

const MOVEMENTS: readonly Movement[] = ["new", "reactivation", "expansion", "contraction", "churn"];

/** Returns a row per period: opening, the five movements, closing, GRR, NRR, quick ratio and whether the period is partial. */
export function mrrWaterfall(ledger: Ledger, length: Period): Cell[][] {
  const periods = new Periods(ledger.firstDay, ledger.asOf, length);
  const sums = (): Sum[] => Array.from({ length: periods.length }, () => new Sum());
  const moved: Record<Movement, Sum[]> = {
    new: sums(),
    reactivation: sums(),
    expansion: sums(),
    contraction: sums(),
    churn: sums(),
  };
  const growth = new Int32Array(periods.length);
  forEachChange(ledger, periods, (p, _customer, before, after, seen) => {
    growth[p] += Number(after > 0) - Number(before > 0);
    const movement = movementOf(before, after, seen);
    if (movement) moved[movement][p].add(after - before);
  });
  const total = new Sum();
  let opening = 0;
  let customers = 0;
  return Array.from({ length: periods.length }, (_, p) => {
    const movements = MOVEMENTS.map((movement) => moved[movement][p].value);
    for (const movement of movements) total.add(movement);
    customers += growth[p];
    const closing = customers === 0 ? 0 : total.value;
    const cells = [periods.starts[p], opening, ...movements, closing, ...rates(opening, movements), periods.partial(p)];
    opening = closing;
    return cells;
  });
}

/** Returns GRR, NRR and the quick ratio of a period, "" where they are undefined. */
function rates(opening: number, [fresh, reactivation, expansion, contraction, churn]: readonly number[]): Cell[] {
  const kept = opening + contraction + churn;
  const lost = -(contraction + churn);
  const ofOpening = (amount: number): Cell => (opening === 0 ? "" : amount / opening);
  return [ofOpening(kept), ofOpening(kept + expansion), lost === 0 ? "" : (fresh + reactivation + expansion) / lost];
}

export default metric({
  id: "MRR.WATERFALL",
  title: "MRR movements by period",
  summary:
    "How recurring revenue moved in each period: opening, new, reactivation, expansion, contraction, churn, closing, with GRR and NRR.",
  definition:
    "Movements are per customer, not per row: the balance before the period against the balance before the next. Opening plus the movements is closing. Who starts and ends inside one period shows in none. A period that ends after asOf is marked partial.",
  formula:
    "NRR = (opening + expansion + contraction + churn) / opening; GRR without expansion; quick ratio = (new + reactivation + expansion) / −(contraction + churn)",
  source: "The ledger conventions of this add-in",
  parameters: { ...ledgerColumns, period, asOf, intervalMonths, ...currencyParameters },
  returns: table([
    ["Period", "date"],
    ["Opening", "money"],
    ["New", "money"],
    ["Reactivation", "money"],
    ["Expansion", "money"],
    ["Contraction", "money"],
    ["Churn", "money"],
    ["Closing", "money"],
    ["GRR", "fraction"],
    ["NRR", "fraction"],
    ["Quick ratio", "number"],
    ["Partial", "flag"],
  ]),
  synonyms: ["MRR bridge", "revenue waterfall", "SaaS movements", "net new MRR"],
  compute: ({ period, ...columns }) => mrrWaterfall(ledgerFrom(columns), period),
  examples: [
    {
      about: "a customer starts, upgrades and leaves, another comes back",
      args: [
        ["A", "A", "B", "B"],
        ["2025-01-10", "2025-02-10", "2025-01-05", "2025-03-20"],
        ["2025-02-10", "2025-03-31", "2025-02-01", null],
        [100, 150, 40, 30],
      ],
      result: [
        [
          "Period",
          "Opening",
          "New",
          "Reactivation",
          "Expansion",
          "Contraction",
          "Churn",
          "Closing",
          "GRR",
          "NRR",
          "Quick ratio",
          "Partial",
        ],
        [45658, 0, 140, 0, 0, 0, 0, 140, "", "", "", 0],
        [45689, 140, 0, 0, 50, 0, -40, 150, 100 / 140, 150 / 140, 1.25, 0],
        [45717, 150, 0, 30, 0, 0, -150, 30, 0, 0, 0.2, 0],
      ],
    },
    {
      about: "an unfinished month is marked, and there is no header",
      args: [["A"], ["2025-01-10"], [null], [100], "M", "2025-01-15", null, null, null, false],
      result: [[45658, 0, 100, 0, 0, 0, 0, 100, "", "", "", 1]],
    },
    {
      about: "a discount larger than what it is taken from",
      args: [
        ["A", "A"],
        ["2025-01-01", "2025-02-01"],
        [null, null],
        [100, -120],
      ],
      result: { error: "#VALUE!", says: "row 2: the total of A falls below 0 on 2025-02-01" },
    },
  ],
});
