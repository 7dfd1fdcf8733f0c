import { checkAll, MONDAY as D } from "./as-excel";

// The catalogue's "Goals, trends, segments" and "The four P's"; expected figures by the definitions in plain arithmetic.

const CHART = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe("goals", () => {
  checkAll([
    ["BASELINE", [CHART, "mean", 4], [[52.675, 52.675 - (3 / 1.128) * (2.9 / 3), 52.675 + (3 / 1.128) * (2.9 / 3), 4]]],
    ["BASELINE", [[1, "", 2, "", 4]], [[2, 7 / 3 - 4.5 / 1.128, 7 / 3 + 4.5 / 1.128, 3]]],
    ["BASELINE", [CHART, "last", 2], "#NUM!"],
    ["BASELINE", [[1, 2]], "#N/A"],
    ["ATTAINMENT", [80, 100], 0.8],
    ["ATTAINMENT", [0.06, 0.03, null, "down"], 0.5],
    ["ATTAINMENT", [5, 3, 7, "down"], 0.5],
    ["ATTAINMENT", [7, 3, 7], 0],
    ["ATTAINMENT", [-5, 100], "#N/A give a baseline"],
    ["ATTAINMENT", [-5, 100, -10], 5 / 110],
    ["ATTAINMENT", [5, 0], "#DIV/0!"],
    ["ATTAINMENT", [5, 7, 7], "#DIV/0!"],
    ["STATUS", [90, 100], "Amber"],
    ["STATUS", [89.9, 100], "Red"],
    ["STATUS", [0.57, 0.6, "up", 0.05], "Amber"],
    ["STATUS", [110, 100, "Down"], "Amber"],
    ["STATUS", [95, 100, "", "", 50], "Amber"],
    ["STATUS", [94, 100, "up", 0.1, 50], "Red"],
    ["STATUS", [-110, -100], "Amber"],
    ["STATUS", ["", 100], ""],
    ["STATUS", [0, 100], "Red"],
    ["STATUS", [1, 2, "up", -0.1], "#NUM!"],
    ["RUNRATE.REQUIRED", [120, 70, 7, 12], 10],
    ["RUNRATE.REQUIRED", [120, 120, 13, 12], 0],
    ["RUNRATE.REQUIRED", [120, 100, 12, 12], "#N/A period over"],
    ["RUNRATE.REQUIRED", [120, 120, -1, 12], "#NUM!"],
  ]);
});

describe("trends", () => {
  const points = ["Point", "Value", "Centre", "Low", "High", "Flag"];
  checkAll([
    ["TREND.SLOPE", [[1, 3, 2, 5, "", 4, 6]], [[2 / 3, -0.5, 2, 0.06028917399060213, 3.5 - 3.5 * (2 / 3), 6]]],
    [
      "TREND.SLOPE",
      [[1, 3, 2, 5, 5, 4, 6, 6], null, "theilsen", 0.9],
      [[0.6333333333333333, 0.25, 1, 0.016964912953587142, 1.65, 8]],
    ],
    ["TREND.SLOPE", [["KPI", 1, 2, 3, 4], null, "ols"], [[1, 1, 1, 0, 0, 4]]],
    ["TREND.SLOPE", [[1, 2, 3, ""]], "#N/A"],
    [
      "SPIKES",
      [[10, 11, 10, 12, 11, 30, 10], null, "mad", null, false],
      [10, 11, 10, 12, 11, 30, 10].map((x, i) => [
        i + 1,
        x,
        11,
        11 - 3.5 / 0.6745,
        11 + 3.5 / 0.6745,
        x === 30 ? 1 : 0,
      ]),
    ],
    [
      "SPIKES",
      [[5, 5, 4, 5], null, "mad", "none", false],
      [5, 5, 4, 5].map((x, i) => [i + 1, x, 5, 5, 5, x === 4 ? -1 : 0]),
    ],
    [
      "SPIKES",
      [["Rate", 0.9, "", 0.2, 0.8, ""], ["Date", D + 2, D + 1, D, D + 3, ""], "xmr", "rate"],
      [
        points,
        [D + 2, 0.9, 1.9 / 3, 0, 1, 0],
        ["", "", "", "", "", ""],
        [D, 0.2, 1.9 / 3, 0, 1, 0],
        [D + 3, 0.8, 1.9 / 3, 0, 1, 0],
      ],
    ],
    [
      "SPIKES",
      [[3, 1, 2], [D + 2, D, D + 1], null, null, false],
      [
        [D + 2, 3],
        [D, 1],
        [D + 1, 2],
      ].map(([day, x]) => [day, x, 2, 2 - 3 / 1.128, 2 + 3 / 1.128, 0]),
    ],
    ["SPIKES", [[1, "", 2]], "#N/A"],
    [
      "FORECAST.HOLT",
      [[10, 12, 13, 15, 14, 18, 20], 3, 0.9, false, 0.5, 0.3],
      [
        ["Step", "Forecast", "Low", "High"],
        [1, 20.831769410937504, 18.318504521888585, 23.345034299986423],
        [2, 22.408452118750002, 19.410916160234517, 25.405988077265487],
        [3, 23.985134826562504, 20.375732925941016, 27.594536727183993],
      ],
    ],
    [
      "FORECAST.HOLT",
      [[10, 12, 13, 15, 14, 18, 20], 2, 0.95, true, 0.5, 0.3, false],
      [
        [1, 20.64775406956768, 17.659166550061045, 23.636341589074313],
        [2, 22.10105828386399, 18.541489955951462, 25.660626611776514],
      ],
    ],
    [
      "FORECAST.HOLT",
      [[1, "", 2, 3, 4], 1, null, null, null, null, false],
      [[1, 5, 5 - 1.959963984540054 * 0.5, 5 + 1.959963984540054 * 0.5]],
    ],
    ["FORECAST.HOLT", [[1, 2], 2], "#N/A"],
    ["FORECAST.HOLT", [[1, 2, 3], 1.5], "#NUM!"],
  ]);
});

describe("segments", () => {
  const header = ["Segment", "Rate", "Low", "High", "Index", "p-value", "n"];
  checkAll([
    [
      "SEGMENT.COMPARE",
      [
        ["a", "b", " a", "c"],
        [5, 3, 5, 20],
        [50, 60, 50, 100],
      ],
      [
        header,
        ["a", 0.1, 0.0552291370606751, 0.17436566150491345, 260 / 330, 0.30254509598393237, 100],
        ["b", 0.05, 0.01714950216439568, 0.1370051647634852, 130 / 330, 2 * 0.04126746180196166, 60],
        ["c", 0.2, 0.1333669333310325, 0.2888291655931589, 520 / 330, 3 * 0.005135586162427648, 100],
      ],
    ],
    [
      "SEGMENT.COMPARE",
      [
        ["a", "a"],
        [5, 5],
        [50, 50],
      ],
      [header, ["a", 0.1, 0.0552291370606751, 0.17436566150491345, 1, "", 100]],
    ],
    [
      "SEGMENT.COMPARE",
      [
        ["a", "b"],
        [5, -3],
        [0, 0],
      ],
      "#NUM!",
    ],
    [
      "SEGMENT.COMPARE",
      [
        ["a", "b"],
        [5, 3],
        [0, 0],
      ],
      "#DIV/0!",
    ],
    [
      "SEGMENT.COMPARE",
      [
        ["a", "b"],
        [5, 3],
        [4, 60],
      ],
      "#NUM!",
    ],
  ]);
});

describe("the four P's", () => {
  checkAll([
    ["PROFIT.MARGIN", [100, 160], -0.6],
    ["INVENTORY.TURNOVER", [100, 20, 30], 4],
    ["INVENTORY.TURNOVER", [100, 0, 0], "#DIV/0!"],
    [
      "PRICE.VOLUME",
      [
        [10, 9, 10],
        [1, 2, 3],
      ],
      [
        ["Price", "Units", "Revenue", "Share"],
        [9, 2, 18, 18 / 58],
        [10, 4, 40, 40 / 58],
      ],
    ],
    [
      "SALES.BY",
      [
        ["a", "b", " a ", ""],
        [5, 20, 10, 7],
      ],
      [
        ["Category", "Sales", "Share"],
        ["b", 20, 4 / 7],
        ["a", 15, 3 / 7],
        ["Concentration", 35, 25 / 49],
      ],
    ],
    [
      "SALES.BY",
      [
        ["a", "b"],
        [5, -5],
      ],
      "#DIV/0!",
    ],
    ["ELASTICITY", [10, 100, 12, 80], -20 / 90 / (2 / 11)],
    ["ELASTICITY", [10, 100, 12, 80, "Point"], -1],
    ["ELASTICITY", [10, 100, 12, 80, "log"], Math.log(0.8) / Math.log(1.2)],
    ["ELASTICITY", [10, 100, 10, 80], "#DIV/0!"],
    ["ELASTICITY", [10, 100, 10, 0, "log"], "#NUM!"],
    [
      "ELASTICITY.LOG",
      [
        [1, 2, 4, 8],
        [100, 60, 20, 15],
      ],
      [[-0.9795859283219779, -1.6314198760264427, -0.3277519806175132, 0.9543486783284391]],
    ],
    [
      "ELASTICITY.LOG",
      [
        [1, 2],
        [100, 60],
      ],
      "#N/A",
    ],
    [
      "ELASTICITY.LOG",
      [
        [1, 0, 2],
        [100, 60, 1],
      ],
      "#NUM!",
    ],
  ]);
});
