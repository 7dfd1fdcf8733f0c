import { checkAll, MONDAY as D, shown } from "./as-excel";

// The catalogue's "Value and unit economics".

describe("unit economics", () => {
  const dcf = (a: number, g: number, kept: number, periods: number): number => {
    let sum = 0;
    for (let t = 0; t < periods; t++) sum += (a + g * t) * kept ** t;
    return sum;
  };
  checkAll([
    ["CAC", [1000, 10], 100],
    ["CAC", [1000, -1], "#NUM!"],
    ["CLV", [50, 4, 5, 10, 0.5], 490],
    ["LTV", [100, 0.05, 0.8], 1600],
    ["LTV", [100, 1.01], "#NUM!"],
    ["LTV", [100, 0], "#DIV/0!"],
    ["LTV.DCF", [100, 0.05], 2000],
    ["LTV.DCF", [100, 0.05, 0.8, 0.01, 2], dcf(80, 1.6, 0.95 * 0.99, 2000)],
    ["LTV.DCF", [100, 0.05, 0.8, 0.01, 2, 12], dcf(80, 1.6, 0.95 * 0.99, 12)],
    ["LTV.DCF", [100, 0, 1, 0, 5, 4], 430],
    ["LTV.DCF", [100, 0], "#N/A diverges: give a horizon"],
    ["LTV.DCF", [100, 0.1, 1, 0, 0, 0], "#NUM!"],
    ["LTV.DCF", [100, 0.1, 1, 0, 0, 1.5], "#NUM!"],
    ["LTV.RATIO", [300, 0], "#DIV/0!"],
    ["CAC.PAYBACK", [600, 100, 0.5], 12],
    ["CAC.PAYBACK", [600, 100, 0.5, 0.02], Math.log(1 - 0.24) / Math.log(0.98)],
    ["CAC.PAYBACK", [600, 100, 0], "#DIV/0!"],
    ["CAC.PAYBACK", [200, 100, 1, 0.5], "#N/A"],
    ["CAC.PAYBACK", [100, 100, 1, 1], 1],
    ["CAC.PAYBACK", [101, 100, 1, 1], "#N/A"],
    ["CAC.PAYBACK", [0, 0, 1, 2], "#NUM!"],
    ["MAGICNUMBER", [110, 100, 40], 1],
    ["RULE40", [5, -5], 0],
    ["RULE40", [35, 0.1], "#VALUE! growth is 35: pass 0.35, not 35"],
    ["BURNMULTIPLE", [100, 50], 2],
    ["BURNMULTIPLE", [100, 0], "#N/A"],
    ["ROI", [150, 100], 0.5],
  ]);
});

describe("value under contract against the series of payments", () => {
  const series = (alpha: number, beta: number, discount: number, renewals: number): number => {
    let kept = renewals === 0 ? 1 : (beta + renewals) / (alpha + beta + renewals);
    let sum = kept;
    for (let j = 1; j < 2000; j++) {
      const renewal = renewals === 0 ? j : renewals + 1 + j;
      kept *= (beta + renewal - 1) / (alpha + beta + renewal - 1) / (1 + discount);
      sum += kept;
    }
    return 100 * sum;
  };
  checkAll([
    ["CLV.CONTRACT", [3.8, 15.2, 100, 0.1], series(3.8, 15.2, 0.1, 0)],
    ["CLV.CONTRACT", [3.8, 15.2, 100, 0.1, 4], series(3.8, 15.2, 0.1, 4)],
    ["CLV.CONTRACT", [0.7, 1.2, 100, 0], "#N/A diverges: without a discount alpha must be above 1"],
    ["CLV.CONTRACT", [0, 1.2, 100, 0.1], "#NUM!"],
  ]);
});

describe("purchases", () => {
  const header = ["Customer", "Frequency", "Recency", "Age", "Mean value"];
  const model = [[0.243, 4.414, 0.793, 2.426, -9582.4]];
  checkAll([
    [
      "RFM",
      [
        ["a", "b", "a", "a", "c", "a", "d"],
        [D, D + 3, D + 7, D + 7.5, D + 10, D + 14, D + 20],
        [10, 5, 20, 5, -5, 30, 0],
      ],
      [header, ["a", 2, 2, 20 / 7, 27.5], ["b", 0, 0, 17 / 7, ""]],
    ],
    [
      "RFM",
      [
        ["a", "b", "a"],
        [D, D + 3, D + 7],
      ],
      [header, ["a", 1, 1, 1, ""], ["b", 0, 0, 4 / 7, ""]],
    ],
    ["RFM", [["a", "a", "a"], [D, D + 7, D + 9], [10, 20, 5], D + 8, "D"], [header, ["a", 1, 7, 8, 20]]],
    ["RFM", [["a"], [D], [-1]], "#N/A no data"],
    [
      "BGNBD.EXPECTED",
      [model, 39, [2, "", 0], [30.43, 1, 0], [38.86, 2, 38.86]],
      [[1.226028174767], [""], [0.195098052011]],
    ],
    ["BGNBD.EXPECTED", [model, 39, [2], [40], [38.86]], "#NUM!"],
    ["BGNBD.ALIVE", [model, [0, 2], [0, 40], [10, 38.86]], "#NUM!"],
    [
      "BGNBD.FIT",
      [
        [1, 2],
        [1, 2],
        [3, 4],
      ],
      "#N/A",
    ],
    ["BGNBD.FIT", [[1], [5], [3]], "#NUM!"],
    [
      "GAMMAGAMMA.FIT",
      [
        [1, 2],
        [0, 2],
      ],
      "#NUM!",
    ],
    [
      "GAMMAGAMMA.FIT",
      [
        [0, 2],
        [0, 2],
      ],
      "#N/A",
    ],
    [
      "GAMMAGAMMA.VALUE",
      [[[6.25, 3.74, 15.44]], [1, 0, ""], [50, "", 4]],
      [[(6.25 * 65.44) / 8.99], [(6.25 * 15.44) / 2.74], [""]],
    ],
  ]);
});

test("CLV.PREDICT is RFM, both models and the discounting in one", () => {
  let state = 3;
  const uniform = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const exponential = (): number => -Math.log(uniform());
  const [customers, dates, amounts]: [string[], number[], number[]] = [[], [], []];
  for (let c = 0; c < 120; c++) {
    const [rate, leaving, spending] = [
      exponential() / 30,
      uniform() ** 2,
      30 / (exponential() + exponential() + exponential() + exponential()),
    ];
    for (let day = D + 60 * uniform(); day < D + 330; day += exponential() / rate) {
      customers.push(`c${c}`);
      dates.push(Math.floor(day));
      amounts.push(spending * (1 + uniform()));
      if (uniform() < leaving) break;
    }
  }
  const asOf = D + 330;
  const bought = shown("RFM", customers, dates, amounts, asOf, "D", false) as [
    string,
    number,
    number,
    number,
    number | "",
  ][];
  const [x, tx, age, mean] = [1, 2, 3, 4].map((k) => bought.map((line) => line[k]));
  const model = shown("BGNBD.FIT", x, tx, age);
  const spending = shown("GAMMAGAMMA.FIT", x, mean);
  const column = (result: unknown): number[] => (result as number[][]).map(([cell]) => cell);
  const value = column(shown("GAMMAGAMMA.VALUE", spending, x, mean));
  const alive = column(shown("BGNBD.ALIVE", model, x, tx, age));
  const through = Array.from({ length: 13 }, (_, k) =>
    column(shown("BGNBD.EXPECTED", model, (k * 365.25) / 12, x, tx, age)),
  );
  const expected = bought.map(([name], c) => {
    let clv = 0;
    for (let k = 1; k <= 12; k++) clv += ((through[k][c] - through[k - 1][c]) * value[c] * 0.8) / 1.2 ** (k / 12);
    return { name, figures: [alive[c], through[12][c], value[c], clv] };
  });
  expected.sort((a, b) => b.figures[3] - a.figures[3]);
  const predicted = shown("CLV.PREDICT", customers, dates, amounts, 12, 0.2, 0.8, asOf, false) as [
    string,
    ...number[],
  ][];
  expect(predicted.map(([name]) => name)).toEqual(expected.map(({ name }) => name));
  predicted.forEach(([, ...figures], c) => {
    expect(figures[4]).toBe(1 + predicted.filter((line) => line[4] > figures[3]).length);
    expected[c].figures.forEach((figure, k) => expect(figures[k] / figure).toBeCloseTo(1, 9));
  });
});
