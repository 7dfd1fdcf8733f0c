import { checkAll, shown } from "./as-excel";

checkAll([
  ["CHURN", [200, 10], 0.05],
  ["RETENTION", [100, 110, 20], 0.9],
  ["RETENTION", [100, 90], 0.9],
  ["NRR", [100000, 110000], 1.1],
  ["CLV", [200, 1, 5, 50], 950],
  ["CLV", [50, 4, 5], 1000],
  ["CSAT.COUNTS", [50, 100], 0.5],
  ["RENEWAL", [45, 50], 0.9],
  ["NPS.COUNTS", [50, 30, 20], 30],
]);

const KAPLAN_MEIER = [
  [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
  [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0],
];
const SIX = [10, 9, 9, 8, 7, 3];

/** A figure as its source prints it: the cell of the result in row r, column c. */
const PRINTED: [source: string, id: string, args: unknown[], cells: [r: number, c: number, printed: string][]][] = [
  [
    "Newcombe 1998",
    "WILSON",
    [81, 263],
    [
      [0, 1, "0.2553"],
      [0, 2, "0.3662"],
    ],
  ],
  [
    "Fader & Hardie 2007",
    "RETENTION.FIT",
    [[100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1]],
    [
      [0, 0, "0.704"],
      [0, 1, "1.182"],
    ],
  ],
  [
    "the same as shares of 1",
    "RETENTION.FIT",
    [[1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241]],
    [
      [0, 0, "0.704"],
      [0, 1, "1.182"],
    ],
  ],
  [
    "leukaemia, maintained",
    "SURVIVAL",
    KAPLAN_MEIER,
    ["0.9091", "0.8182", "0.7159", "0.6136", "0.4909", "0.3682", "0.1841"].map((s, i) => [i + 1, 3, s]),
  ],
  ["leukaemia, median", "SURVIVAL.MEDIAN", KAPLAN_MEIER, [[0, 0, "31"]]],
  [
    "Theil-Sen",
    "TREND.SLOPE",
    [
      [9, 15, 19, 20, 45, 55, 78],
      [1, 2, 3, 4, 10, 12, 18],
    ],
    [[0, 0, "4"]],
  ],
  [
    "NIST 6.3.2.2",
    "SPIKES",
    [[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]],
    [
      [1, 2, "50.81"],
      [1, 3, "45.816"],
      [1, 4, "55.804"],
    ],
  ],
];

test.each(PRINTED)("%s: %s", (_source, id, args, cells) => {
  const result = shown(id, ...args) as number[][];
  for (const [r, c, printed] of cells) expect(result[r][c].toFixed(printed.split(".")[1]?.length ?? 0)).toBe(printed);
});

test("NPS of three promoters, two passives and a detractor", () => {
  const [[, low, high]] = shown("NPS.CI", SIX) as number[][];
  const figures = [
    shown("NPS", SIX),
    shown("NPS.MOE", SIX, null, "WALD"),
    (low + high) / 2,
    shown("NPS.MOE", SIX),
  ] as number[];
  expect(figures.map((figure) => figure.toFixed(3))).toEqual(["33.333", "59.640", "22.222", "48.965"]);
});

test("BG/NBD: the expected purchases of a customer, Fader, Hardie & Lee 2005", () => {
  const expected = shown("BGNBD.EXPECTED", [[0.243, 4.414, 0.793, 2.426]], 39, 2, 30.43, 38.86) as number;
  expect(Number(expected).toFixed(3)).toBe("1.226");
});

// https://www.itl.nist.gov/div898/strd/lls/data/LINKS/DATA/Norris.dat
test("NIST StRD Norris", () => {
  const y = [
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8,
    557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2,
    0.2,
  ];
  const x = [
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5,
    11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1,
    448.9, 0.5,
  ];
  const [[slope, , , , intercept, n]] = shown("TREND.SLOPE", y, x, "ols") as number[][];
  expect([slope.toFixed(12), intercept.toFixed(11), n]).toEqual(["1.002116818020", "-0.26232307377", 36]);
});
