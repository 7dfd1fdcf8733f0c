import { functions } from "../../../src/functions/all";
import { bind } from "../../../src/functions/bind";
import { withExcelErrors } from "../../bundle";

withExcelErrors();

const call = (id: string, ...args: unknown[]): unknown[][] =>
  bind(functions.find((metric) => metric.id === id)!)(...args) as unknown[][];

/** Repeat purchases, weeks from first to last, weeks from first to the end, of made-up customers C0, C1 … */
// prettier-ignore
const HISTORIES = [
  [0, 0, 30], [1, 5, 30], [0, 0, 28], [3, 20, 28], [2, 25, 27], [0, 0, 26], [5, 24, 26], [1, 2, 25], [0, 0, 25], [0, 0, 24], [4, 10, 24], [0, 0, 23],
  [1, 12, 22], [7, 21, 22], [0, 0, 21], [2, 6, 21], [0, 0, 20], [0, 0, 20], [3, 18, 19], [1, 9, 18], [0, 0, 18], [0, 0, 17], [6, 15, 17], [2, 3, 16],
  [0, 0, 16], [1, 14, 15], [0, 0, 15], [4, 12, 14], [0, 0, 14], [1, 1, 13], [0, 0, 12], [9, 11, 12], [0, 0, 11], [2, 8, 10], [0, 0, 10], [1, 7, 9],
] as const;

const END = 45_000;

/** Customer, day and amount of each purchase of the histories. */
const log = HISTORIES.flatMap(([x, recency, age], i) =>
  Array.from(
    { length: x + 1 },
    (_, j) =>
      [
        `C${i}`,
        END - 7 * age + (x === 0 ? 0 : Math.round((7 * recency * j) / x)),
        10 + ((i * 7 + j * 3) % 11) * (1 + (i % 5)),
      ] as const,
  ),
);

const columns = (rows: readonly (readonly unknown[])[]): unknown[][][] =>
  [0, 1, 2].map((c) => rows.map((row) => [row[c]]));

test("six months of 36 made-up customers, as SciPy computes them step by step", () => {
  const [header, ...rows] = call("CLV.PREDICT", ...columns(log), 6, null, 0.8, END);
  expect(header).toEqual(["Customer", "P(alive)", "Expected purchases", "Expected value", "CLV", "Rank"]);
  expect(rows).toHaveLength(36);
  const expected = [
    ["C31", 0.956765275, 12.717662372, 22.5704459, 223.549068, 1],
    ["C13", 0.96002322, 6.498507454, 28.1633539, 142.501615, 2],
  ] as const;
  expected.forEach(([customer, alive, purchases, value, clv, rank], i) => {
    expect([rows[i][0], rows[i][5]]).toEqual([customer, rank]);
    expect(rows[i][1]).toBeCloseTo(alive, 5);
    expect(rows[i][2]).toBeCloseTo(purchases, 4);
    expect(rows[i][3]).toBeCloseTo(value, 3);
    expect(rows[i][4]).toBeCloseTo(clv, 2);
  });
  expect(rows.reduce((sum, row) => sum + (row[4] as number), 0)).toBeCloseTo(1306.548, 2);
});

test("it is RFM, the two fits and the two predictions, one after the other", () => {
  const rfm = call("RFM", ...columns(log), END, "W", false);
  const [, frequency, recency, age, mean] = [0, 1, 2, 3, 4].map((c) => rfm.map((row) => [row[c]]));
  const purchases = call(
    "BGNBD.EXPECTED",
    call("BGNBD.FIT", frequency, recency, age),
    (6 * 365.25) / 12 / 7,
    frequency,
    recency,
    age,
  );
  const values = call("GAMMAGAMMA.VALUE", call("GAMMAGAMMA.FIT", frequency, mean), frequency, mean);
  for (const row of call("CLV.PREDICT", ...columns(log), 6, 0, null, END, false)) {
    const i = rfm.findIndex(([customer]) => customer === row[0]);
    expect(row[2]).toBeCloseTo(purchases[i][0] as number, 5);
    expect(row[3]).toBeCloseTo(values[i][0] as number, 4);
    expect(row[4]).toBeCloseTo((purchases[i][0] as number) * (values[i][0] as number), 3);
  }
});

test("the order of purchases changes no figure", () => {
  const byName = (rows: unknown[][]): unknown[][] => [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  const there = byName(call("CLV.PREDICT", ...columns(log), 6, null, null, END, false));
  const back = byName(call("CLV.PREDICT", ...columns([...log].reverse()), 6, null, null, END, false));
  there.forEach((row, i) => expect(back[i][4]).toBeCloseTo(row[4] as number, 3));
});

test("equal customers share a rank", () => {
  const rows = call(
    "CLV.PREDICT",
    ...columns([...log, ["twin", END - 210, 10], ["triplet", END - 210, 10]]),
    6,
    null,
    null,
    END,
    false,
  );
  const rankOf = (name: string): unknown => rows.find(([customer]) => customer === name)?.[5];
  expect(rankOf("twin")).toBe(rankOf("triplet"));
  expect(rankOf("twin")).toBe(rankOf("C0"));
});
