import { ANY, refused, type RowCase } from "../row-case";

/** Survival as people reported them. */
export const survival: readonly RowCase[] = [
  [
    "durations that differ in the tenth decimal tie",
    "SURVIVAL",
    [
      [
        2.0000000000582077, 1.9999999998835847, 2.0000000000582077, 4.500000000174623, 4.5, 4.5, 8.000000000058208,
        7.999999999883585,
      ],
      [1, 1, 0, 1, 1, 0, 1, 0],
    ],
    [
      ["Time", "At risk", "Churned", "Survival", "Standard error", "Low", "High"],
      [2, 8, 2, 0.75, 0.15309310892, 0.31480711371, 0.93089831709],
      [4.5, 5, 2, 0.45, 0.18824850597, 0.10757811524, 0.75127384993],
      [8, 2, 1, 0.225, 0.18485636316, 0.01239641552, 0.60241942661],
    ],
    1e-8,
  ],
  [
    "the curve never comes down to one half",
    "SURVIVAL.MEDIAN",
    [
      [5, 6, 7, 8],
      [1, 0, 0, 0],
    ],
    refused("#N/A", "50%"),
  ],
  [
    "a median though most are still there",
    "SURVIVAL.MEDIAN",
    [
      [2, 3, 4, 5, 6, 7, 8, 10, 12, 16.4, 16.4, 20],
      [0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0],
    ],
    [[16.4, 4, ""]],
  ],
  [
    "the median of ten durations with log-log limits",
    "SURVIVAL.MEDIAN",
    [[5, 9, 12, 14, 14, 18, 21, 27, 30, 33], [1, 1, 0, 1, 1, 0, 1, 1, 0, 1], 0.95, "loglog"],
    [[21, 5, ""]],
  ],
  [
    "the median of ten durations with plain limits",
    "SURVIVAL.MEDIAN",
    [[5, 9, 12, 14, 14, 18, 21, 27, 30, 33], [1, 1, 0, 1, 1, 0, 1, 1, 0, 1], 0.95, "plain"],
    [[21, 14, ""]],
  ],
  [
    "two groups compared by the log-rank test",
    "SURVIVAL.TEST",
    [
      [8, 12, 26, 14, 21, 27, 8, 32, 20, 40, 33, 28, 41, 48, 48, 25, 37, 48, 25, 43],
      [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
      "A A A A A A A A A A B B B B B B B B B B".split(" "),
    ],
    [
      ["Group", "Customers", "Observed", "Expected"],
      ["A", 10, 6, 2.620603089720736],
      ["B", 10, 3, 6.379396910279264],
      ["Chi-square", 6.9159815744912585, "", ""],
      ["Degrees of freedom", 1, "", ""],
      ["p-value", 0.008542873404123, "", ""],
    ],
    1e-8,
  ],
  [
    "everybody leaves at once",
    "SURVIVAL.TEST",
    [
      [5, 5, 5, 5],
      [1, 1, 1, 1],
      ["a", "a", "b", "b"],
    ],
    refused("#N/A"),
  ],
  [
    "nobody leaves",
    "SURVIVAL",
    [
      [5, 5, 5, 5],
      [0, 0, 0, 0],
    ],
    [
      ["Time", "At risk", "Churned", "Survival", "Standard error", "Low", "High"],
      [5, 4, 0, 1, 0, 1, 1],
    ],
  ],
];

/** Statistics as people reported them. */
export const statistics: readonly RowCase[] = [
  ["a score from counts", "NPS.COUNTS", [18, 11, 2], 51.61290322580645],
  ["four faces with own cut-offs", "ENPS", [[1, 2, 3, 4, 4, 4], "error", 1, 1, 4], 33.333333333333336],
  ["satisfied from 8 of 10", "CSAT", [[10, 9, 8, 7, 3], 10, 8], 0.6],
  ["three faces as a net score", "NES", [[5, 5, 5, 5, 3, 3, 1, 1], 5, 1, 1], 25],
  ["a score is not rounded", "NPS", [[9, 9, 10, 3, 7, 8, 8]], 28.571428571428573],
  [
    "a month that is not over is blank in a cohort table",
    "COHORT",
    [
      ["a", "b", "a", "c", "b"],
      ["2024-01-05", "2024-01-20", "2024-02-10", "2024-02-15", "2024-03-02"],
      "M",
      "retention",
      null,
      "on",
      "2024-03-15",
    ],
    [
      ["Cohort", "Size", 0, 1],
      [45292, 2, 1, 0.5],
      [45323, 1, 1, ""],
      [45352, 0, "", ""],
      ["Average", 3, 1, 0.5],
    ],
  ],
  [
    "two proportions",
    "PROPORTION.TEST",
    [345, 800, 260, 605],
    [
      ["Difference", 0.001497933884297531],
      ["Low", ANY],
      ["High", ANY],
      ["z", 0.0561475495460487],
      ["p-value", 0.9552242645961762],
      ["Method", "pooled z"],
    ],
    1e-8,
  ],
  [
    "a trend with ties",
    "TREND.SLOPE",
    [[3, 3, 5, 4, 4, 7, 6, 9, 9, 12, 11, 15]],
    [[1, 0.6666666666666666, 1.3333333333333333, 0.000192001033583648, 0, 12]],
    1e-9,
  ],
  [
    "scores that tie between won and lost",
    "AUC",
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 13, 14, 14],
      [0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1],
    ],
    [[0.75, ANY, ANY, ANY]],
  ],
  [
    "a forecast with given smoothing",
    "FORECAST.HOLT",
    [[5, 6, 3, 2, 6, 3, 9], 2, null, false, 0.5, 0.1],
    [
      ["Step", "Forecast", "Low", "High"],
      [1, 7.613026163281251, ANY, ANY],
      [2, 8.286607475, ANY, ANY],
    ],
    1e-9,
  ],
  [
    "a month without answers has no score",
    "NPS.TREND",
    [[45292, 45352], [9, 0], "M", null, 45382],
    [
      ["Period", "NPS", "Responses", "Low", "High", "Change", "p-value", "Partial"],
      [45292, 100, 1, ANY, ANY, ANY, ANY, 0],
      [45323, "", 0, "", "", "", "", 0],
      [45352, -100, 1, ANY, ANY, -200, ANY, 0],
    ],
  ],
  [
    "a forecast with fitted smoothing",
    "FORECAST.HOLT",
    [
      [
        27, 34, 31, 24, 18, 19, 17, 12, 26, 14, 18, 33, 31, 31, 19, 17, 10, 25, 26, 18, 18, 10, 4, 20, 28, 21, 18, 23,
        19, 16, 10, 24, 11, 11, 13, 27, 18, 20, 21, 6, 9, 29, 12, 19, 14, 19, 16, 23,
      ],
      1,
    ],
    [
      ["Step", "Forecast", "Low", "High"],
      [1, 21.45121587574, ANY, ANY],
    ],
    1e-6,
  ],
];
