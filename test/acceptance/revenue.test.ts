import { checkAll, MONDAY as D, shown } from "./as-excel";

// The catalogue's "Recurring revenue" and its conventions for ledgers, windows and currencies.

describe("figures", () => {
  checkAll([
    [
      "MRR",
      [
        [120, 60, ""],
        [12, "", 0],
      ],
      70,
    ],
    ["MRR", [["MRR of 2026", 10, 20]], 30],
    [
      "MRR",
      [
        ["Amount", 120],
        ["Months", 12],
      ],
      10,
    ],
    ["MRR", [[120], 0], "#NUM!"],
    [
      "MRR",
      [
        [120, 5],
        [12, -1],
      ],
      "#NUM!",
    ],
    ["MRR", [[null, " "]], "#N/A no data"],
    ["ARR", [-5], -60],
    ["ARPA", [100, 0], "#DIV/0!"],
    ["ARPA", [100, -1], "#NUM!"],
    ["ARPA", ["", 4], "#VALUE! mrr is blank"],
    ["REVENUE.GROWTH", [100, 121, 2], 0.1],
    ["REVENUE.GROWTH", [100, -5], -1.05],
    ["REVENUE.GROWTH", [100, -5, 2], "#NUM!"],
    ["REVENUE.GROWTH", [-1, 5], "#NUM!"],
    ["REVENUE.GROWTH", [0, 5], "#DIV/0!"],
    ["REVENUE.GROWTH", [0, -5, 2], "#NUM!"],
    ["REVENUE.GROWTH", [100, 5, 1.5], 0.05 ** (2 / 3) - 1],
    ["REVENUE.GROWTH", [100, -5, 1.5], "#NUM!"],
    ["REVENUE.GROWTH", [100, 5, -1.5], "#NUM!"],
    ["NRR.MOVEMENTS", [100, 10, -5, 5, 2], 1.02],
    ["GRR", [100, 5, -15], 0.8],
    ["GRR", [100, 50, 51], "#NUM!"],
    ["GRR", [0, 50, 51], "#DIV/0!"],
    ["REVENUE.CHURN", [100, -10, 5, 3], 0.12],
    ["EXPANSION.RATE", [100, -10], -0.1],
    ["QUICKRATIO", [10, 5, -2, 3, 1], 3.2],
    ["QUICKRATIO", [10, 5, 0, 0], "#DIV/0!"],
  ]);
});

describe("ledger", () => {
  const two = [
    ["a", "b"],
    [D, D + 1],
    ["", D + 8],
    [100, 50],
  ];
  const one = [["a"], [D], [""], [100]];
  checkAll([
    ["MRR.LEDGER", [...two, D + 7], 150],
    ["MRR.LEDGER", [...two, D + 8], 100],
    ["MRR.LEDGER", two, 100],
    ["MRR.LEDGER", [...two, D - 1], "#N/A no data"],
    ["MRR.LEDGER", [...two, null, 0], "#NUM!"],
    ["MRR.LEDGER", [...two, null, [1, -1]], "#NUM!"],
    ["MRR.LEDGER", [["x", "a"], ["Start", "2024-01-31T09:30"], ["End", ""], ["Amount", 120], "", ["Months", 12]], 10],
    [
      "MRR.LEDGER",
      [["a"], ["2024-01-31"], ["2024-01-30"], [100]],
      "#VALUE! row 1: end 2024-01-30 is before start 2024-01-31",
    ],
    [
      "MRR.LEDGER",
      [
        ["a", "a"],
        [D, D + 1],
        ["", ""],
        [100, -150],
      ],
      "#VALUE! row 2: the total of a falls below 0 on 2024-01-02",
    ],
    ["MRR.LEDGER", [["a", "a"], [D, D + 1], ["", ""], [100, -150], D], 100],
    ["MRR.LEDGER", [["a"], [0], [""], [100]], "#VALUE! starts, row 1: expected a date, found 0"],
    ["MRR.LEDGER", [["a"], ["2024-01-31"], ["2024-01-31"], [100]], "#N/A no data"],
    ["MRR.LEDGER", [["a"], [69398], [""], [100]], 100],
    ["MRR.LEDGER", [["a"], [2958466], [""], [100]], "#VALUE!"],
    [
      "MRR.LEDGER",
      [
        ["a", "b"],
        [D, D],
        ["", ""],
        [100, 50],
        null,
        null,
        ["", " sek "],
        [
          ["Code", "Value"],
          ["SEK", 2],
        ],
      ],
      200,
    ],
    ["MRR.LEDGER", [...one, null, null, ["SEK"], [["EUR", 1]]], "#N/A no rate for SEK"],
    ["MRR.LEDGER", [...one, null, null, ["SEK"]], "#VALUE!"],
    ["MRR.LEDGER", [...one, null, null, null, [["EUR", 1]]], "#VALUE!"],
    ["MRR.LEDGER", [...one, null, null, [""], [["EUR", 2]]], 100],
    ["MRR.MOVEMENTS", [...one, D + 8, D + 9], "#N/A no movements"],
    ["MRR.MOVEMENTS", [...one, D, D], "#NUM!"],
    [
      "MRR.MOVEMENTS",
      [["b", "a", "c"], [D, D, D], ["", "", ""], [10, 10, 20], D, D + 1, null, null, null, false],
      [
        ["c", "new", 0, 20, 20],
        ["b", "new", 0, 10, 10],
        ["a", "new", 0, 10, 10],
      ],
    ],
    ["NRR.LEDGER", [...one, D - 2, D + 2], "#DIV/0!"],
    [
      "NRR.LEDGER",
      [["a", "a", "b", "c"], [D, D, D, D + 3], [D + 4, "", D + 4, ""], [60, 40, 100, 9], D + 1, D + 5],
      [[0.2, 0.2, 0.5, 2]],
    ],
    [
      "MRR.WATERFALL",
      [["b", "b", "z"], [D, D + 108, D], [D + 38, "", ""], [10, 10, 0], "m", D + 108],
      [
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
        [D, 0, 10, 0, 0, 0, 0, 10, "", "", "", 0],
        [D + 31, 10, 0, 0, 0, 0, -10, 0, 0, 0, 0, 0],
        [D + 60, 0, 0, 0, 0, 0, 0, 0, "", "", "", 0],
        [D + 91, 0, 0, 10, 0, 0, 0, 10, "", "", "", 1],
      ],
    ],
  ]);
});

describe("random ledgers with discounts, zero amounts and returns, day by day", () => {
  const PERIOD = { D: 1, W: 7 };
  let state = 1;
  const below = (n: number): number => Math.floor(((state = (state * 48271) % 2147483647) / 2147483647) * n);

  interface Row {
    readonly customer: string;
    readonly start: number;
    readonly end: number | "";
    readonly amount: number;
  }
  const row = (): Row => {
    const start = D + below(20);
    return {
      customer: `c${below(3)}`,
      start,
      end: below(3) === 0 ? "" : start + 1 + below(15),
      amount: [10, 20, 40, 0, -10][below(5)],
    };
  };
  const balance = (rows: readonly Row[], customer: string, day: number): number =>
    rows.reduce(
      (sum, r) => sum + (r.customer === customer && r.start < day && (r.end === "" || day <= r.end) ? r.amount : 0),
      0,
    );
  const seen = (rows: readonly Row[], customer: string, day: number): boolean =>
    rows.some((r) => r.customer === customer && r.amount !== 0 && r.start < day);
  const columns = (rows: readonly Row[]) => [
    rows.map((r) => r.customer),
    rows.map((r) => r.start),
    rows.map((r) => r.end),
    rows.map((r) => r.amount),
  ];
  const movement = (rows: readonly Row[], customer: string, from: number, before: number, after: number): number =>
    before === 0 ? (seen(rows, customer, from) ? 1 : 0) : after === 0 ? 4 : after > before ? 2 : 3;

  const ledgers = Array.from({ length: 300 }, () => Array.from({ length: 1 + below(8) }, row));
  const customersOf = (rows: readonly Row[]): string[] => [...new Set(rows.map((r) => r.customer))];
  const lastOf = (rows: readonly Row[]): number => Math.max(...rows.map((r) => Math.max(r.start, Number(r.end))));
  const isNegative = (rows: readonly Row[]): boolean =>
    customersOf(rows).some((c) =>
      Array.from({ length: lastOf(rows) - D + 2 }, (_, k) => balance(rows, c, D + k)).some((b) => b < 0),
    );
  const sound = ledgers.filter((rows) => !isNegative(rows));

  test("a total below 0 on any day is refused", () => {
    expect(sound.length).toBeGreaterThan(100);
    const refused = ledgers.filter((rows) =>
      String(shown("MRR.LEDGER", ...columns(rows), lastOf(rows))).startsWith("#VALUE! row"),
    );
    expect(refused).toEqual(ledgers.filter(isNegative));
  });

  test.each(["D", "W"] as const)(
    "waterfall by %s: opening + movements = closing, each movement per customer",
    (period) => {
      for (const rows of sound) {
        const last = lastOf(rows);
        const first = Math.min(...rows.map((r) => r.start));
        const expected: number[][] = [];
        for (let from = period === "W" ? first - ((first - D) % 7) : first; from <= last; from += PERIOD[period]) {
          const to = from + PERIOD[period];
          const until = Math.min(to, last + 1);
          const moved = [0, 0, 0, 0, 0];
          let [opening, closing] = [0, 0];
          for (const customer of customersOf(rows)) {
            const [before, after] = [balance(rows, customer, from), balance(rows, customer, until)];
            opening += before;
            closing += after;
            if (before !== after) moved[movement(rows, customer, from, before, after)] += after - before;
          }
          expected.push([from, opening, ...moved, closing, to > last + 1 ? 1 : 0]);
        }
        const table = shown("MRR.WATERFALL", ...columns(rows), period, last, null, null, null, false) as number[][];
        expect(table.map((line) => [...line.slice(0, 8), line[11]])).toEqual(expected);
      }
    },
  );
});
