import { checkAll } from "./as-excel";

// The catalogue's "Health and drivers"; expected figures by the definitions in plain arithmetic.

describe("health score", () => {
  const weights = [50, 30, 20, 10];
  const poor = [0, 10, 1, 0];
  const good = [100, 0, 5, 1];
  const scale = [weights, poor, good];
  const table = ["Score", "Status", "Coverage"];
  const explained = ["Measure", "Score", "Weight", "Contribution", "Change"];
  checkAll([
    ["HEALTH", [[80, 5, 3, ""], ...scale], 65],
    ["HEALTH", [[180, 15, "", ""], ...scale], 62.5],
    ["HEALTH", [["", 5, 3, ""], [50, 30, 20, ""], poor, good], 50],
    ["HEALTH", [["", 5, 3, ""], ...scale], "#N/A"],
    ["HEALTH", [[80, "", "", ""], [50, "", 0, ""], poor, good], 80],
    [
      "HEALTH",
      [
        [80, 1],
        [1, -1],
        [0, 0],
        [1, 1],
      ],
      "#NUM!",
    ],
    [
      "HEALTH",
      [
        [80, 1],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      "#NUM!",
    ],
    [
      "HEALTH",
      [
        [80, 1],
        [0, ""],
        [0, 1],
        [1, 2],
      ],
      "#DIV/0!",
    ],
    [
      "HEALTH",
      [
        [80, 1],
        [1, 1, 1],
        [0, 1],
        [1, 2],
      ],
      "#VALUE! values has 2 cells, weights 3",
    ],
    [
      "HEALTH.TABLE",
      [
        [
          ["30-day logins", "Tickets", "NPS", "Paid"],
          [80, 5, 3, ""],
          ["", "", 3, 1],
          ["", "", "", ""],
          [100, 0, 5, 1],
          [10, 9, 1, 0],
          ["", "", "", ""],
        ],
        ...scale,
      ],
      [table, [65, "Amber", 100 / 110], ["", "", 30 / 110], ["", "", ""], [100, "Green", 1], [800 / 110, "Red", 1]],
    ],
    [
      "HEALTH.TABLE",
      [
        [
          [75, 0, 5, 0],
          [50, 5, 3, 0],
        ],
        [50, 30, 20, ""],
        poor,
        good,
        "Worst",
        75,
        50,
        false,
      ],
      [
        [75, "Green", 1],
        [50, "Amber", 1],
      ],
    ],
    [
      "HEALTH.EXPLAIN",
      [[80, 5, 3, ""], ...scale, ["Use", "", "NPS", ""], [70, 5, "", 1]],
      [
        explained,
        ["Use", 80, 0.5, 40, 40 - 3500 / 90],
        ["Measure 2", 50, 0.3, 15, 15 - 1500 / 90],
        ["NPS", 50, 0.2, 10, 10],
        ["Measure 4", "", 0, 0, -1000 / 90],
      ],
    ],
    [
      "HEALTH.EXPLAIN",
      [
        [80, 100],
        [1, 1],
        [0, 0],
        [100, 100],
      ],
      [explained, ["Measure 1", 80, 0.5, 40, ""], ["Measure 2", 100, 0.5, 50, ""]],
    ],
  ]);
});

describe("does it predict", () => {
  const scores = [90, 80, 70, 60, 50, 40, 30, 20];
  const renewed = [1, 1, 1, 0, 1, 0, 0, 0];
  checkAll([
    ["AUC", [scores, renewed], [[0.9375, 0.0883883476483, 0.7642620219563, 1]]],
    [
      "AUC",
      [
        [1, 2, 2, 3],
        ["no", "no", "yes", "yes"],
      ],
      [[0.875, 0.1767766952967, 0.528524043913, 1]],
    ],
    [
      "AUC",
      [
        [1, 2, 3],
        [0, 0, 1],
      ],
      [[1, "", "", ""]],
    ],
    [
      "AUC",
      [
        [1, 2],
        [true, true],
      ],
      "#N/A",
    ],
    [
      "HEALTH.LITMUS",
      [scores, renewed],
      [
        ["Customers", 8],
        ["Renewed", 4],
        ["Base rate", 0.5],
        ["AUC", 0.9375],
        ["AUC low", 0.7642620219563],
        ["AUC high", 1],
        ["Brier score", (0.01 + 0.04 + 0.09 + 0.36 + 0.25 + 0.16 + 0.09 + 0.04) / 8],
        ["Red renewal rate", 0],
        ["Amber renewal rate", 2 / 3],
        ["Green renewal rate", 1],
        ["Green minus red", 1],
        ["Verdict", "predicts"],
      ],
    ],
    [
      "HEALTH.LITMUS",
      [
        [90, 80],
        ["yes", "yes"],
      ],
      "#N/A",
    ],
    [
      "LIFT",
      [[5, 5, 5, 4, 3, 3, 2, 1], [1, 0, 1, 1, 0, 0, 0, 1], 4],
      [
        ["Band", "From", "To", "Customers", "Rate", "Lift", "Cumulative gain"],
        [1, 5, 5, 3, 2 / 3, 4 / 3, 0.5],
        [2, 4, 4, 1, 1, 2, 0.75],
        [3, 3, 3, 2, 0, 0, 0.75],
        [4, 2, 1, 2, 0.5, 1, 1],
      ],
    ],
    ["LIFT", [[5, 5, 5, 5], [1, 0, 0, 0], 10, false], [[5, 5, 5, 4, 0.25, 1, 1]]],
    [
      "LIFT",
      [
        [1, 2],
        [0, 0],
      ],
      "#DIV/0!",
    ],
    ["LIFT", [[1, 2], [0, 1], 2.5], "#NUM!"],
    [
      "CALIBRATION",
      [
        [10, 101],
        [0, 1],
      ],
      "#NUM!",
    ],
    [
      "CALIBRATION",
      [[90, 10, 80, 10], [1, 0, 1, 1], 2],
      [
        ["Band", "Customers", "Mean score", "Observed", "Low", "High"],
        [1, 2, 10, 0.5, 0.0945312057, 0.9054687943],
        [2, 2, 85, 1, 0.3423802276, 1],
        ["Hosmer–Lemeshow", 0.64 / 0.18 + 0.09 / 0.255, "", "", "", ""],
        ["p-value", Math.exp(-(0.64 / 0.18 + 0.09 / 0.255) / 2), "", "", "", ""],
        ["Brier score", (0.01 + 0.01 + 0.81 + 0.04) / 4, "", "", "", ""],
      ],
    ],
  ]);
});

describe("drivers, against all orders of entering", () => {
  const outcome = [3, 2, 7, 6, 9, 9, 12, 15];
  const factors = [
    [1, 2, 5],
    [2, 1, 3],
    [3, 5, 4],
    [4, 3, 6],
    [5, 6, 2],
    [6, 4, 7],
    [7, 8, 1],
    [8, 7, 9],
  ];
  const figures = [
    [0.3787798359519821, 0.06846511549249558, 0.005216148795943232, 0.9571053808385022, 0.47767548638961344],
    [0.6240907098290376, 0.0665912946211246, 0.0007220468165536342, 0.9169471131110125, 0.46594945977548297],
    [0.23182690711385645, 0.038029780368170216, 0.0036629764176465684, 0.26563972564489113, 0.05637505383490348],
  ];
  const header = ["Factor", "Coefficient", "Standard error", "p-value", "Correlation", "Importance"];
  const named = (names: readonly string[]) => names.map((name, k) => [name, ...figures[k]]);
  checkAll([
    ["DRIVERS", [outcome, factors], [header, ...named(["Factor 1", "Factor 2", "Factor 3"])]],
    [
      "DRIVERS",
      [["NPS", ...outcome], [["a", "b", "c"], ...factors], [["Ease", "", "Care"]], false],
      named(["Ease", "Factor 2", "Care"]),
    ],
    ["DRIVERS", [outcome, factors, ["", "", ""], false], named(["Factor 1", "Factor 2", "Factor 3"])],
    [
      "DRIVERS",
      [outcome, factors.map(([a, b]) => [a, b, 2 * a + 1]), ["Ease", "Speed", "Care"]],
      "#N/A Ease and Care are collinear: leave one out",
    ],
    ["DRIVERS", [outcome, factors.map((row) => [...row, ...row, ...row, ...row])], "#VALUE!"],
  ]);
});
