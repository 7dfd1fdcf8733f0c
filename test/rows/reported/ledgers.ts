import { refused, type RowCase } from "../row-case";

/** Ledger as people reported them. */
export const ledger: readonly RowCase[] = [
  [
    "a row that ends on the day it starts counts as none",
    "MRR.WATERFALL",
    [["a", "b"], ["2024-01-05", "2024-01-05"], ["2024-01-05", ""], [100, 50], "M", "2024-02-29"],
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
      [45292, 0, 50, 0, 0, 0, 0, 50, "", "", "", 0],
      [45323, 50, 0, 0, 0, 0, 0, 50, 1, 1, "", 0],
    ],
  ],
  [
    "an end before its start",
    "MRR.LEDGER",
    [["a", "b"], ["2024-01-05", "2024-03-01"], ["", "2024-02-10"], [10, 10], "2024-06-30"],
    refused("#VALUE!", "row 2"),
  ],
  [
    "ends written as last days show as a return at the month after",
    "CHURN.TABLE",
    [["a", "a"], ["2024-01-01", "2024-02-01"], ["2024-01-31", ""], "M", "2024-02-29"],
    [
      ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
      [45292, 0, 0, 0, 0, 0, "", "", 0],
      [45323, 0, 0, 1, 0, 1, "", "", 0],
    ],
  ],
  [
    "back the day after the end on a smaller plan",
    "MRR.MOVEMENTS",
    [["a", "a"], ["2024-01-05", "2024-02-11"], ["2024-02-10", ""], [100, 80], "2024-02-01", "2024-03-01"],
    [
      ["Customer", "Movement", "Before", "After", "Change"],
      ["a", "contraction", 100, 80, -20],
    ],
  ],
  [
    "customers day by day",
    "CHURN.TABLE",
    [
      "k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 k10".split(" "),
      "2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-01 2024-05-03".split(
        " ",
      ),
      ["2024-05-05", "", "", "", "", "", "", "", "", "", ""],
      "D",
      "2024-05-06",
    ],
    [
      ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
      [45413, 0, 10, 0, 0, 10, "", "", 0],
      [45414, 10, 0, 0, 0, 10, 0, 1, 0],
      [45415, 10, 1, 0, 0, 11, 0, 1, 0],
      [45416, 11, 0, 0, 0, 11, 0, 1, 0],
      [45417, 11, 0, 0, 1, 10, 0.09090909090909091, 0.9090909090909091, 0],
      [45418, 10, 0, 0, 0, 10, 0, 1, 0],
    ],
  ],
  [
    "churn of one month",
    "CHURN.LEDGER",
    [
      ["a", "b", "c", "d", "e"],
      ["2016-10-01", "2016-11-15", "2016-11-30", "2016-12-05", "2016-09-01"],
      ["2016-12-31", "", "2016-12-01", "2016-12-20", "2016-11-30"],
      "2016-12-01",
      "2017-01-01",
    ],
    0.6666666666666666,
  ],
  [
    "an unsorted ledger with a leap day, a yearly plan, a discount and a free row",
    "MRR.WATERFALL",
    [
      ["a", "c", "d", "a", "e", "c", "d", "b", "b"],
      [45351, 45382, 45323, 45322, 45356, 45292, 45337, 45306, 45332],
      [null, null, null, 45351, 45376, 45323, 45383, null, 45361],
      [140, 60, 0, 100, 500, 50, 30, 1200, -40],
      "M",
      "2024-04-15",
      [1, 1, 1, 1, 1, 1, 1, 12, 1],
    ],
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
      [45292, 0, 250, 0, 0, 0, 0, 250, "", "", "", 0],
      [45323, 250, 30, 0, 40, -40, -50, 230, 0.64, 0.8, 0.7777777777777778, 0],
      [45352, 230, 0, 60, 40, 0, 0, 330, 1, 1.173913043478261, "", 0],
      [45383, 330, 0, 0, 0, 0, -30, 300, 0.9090909090909091, 0.9090909090909091, 0, 1],
    ],
    1e-9,
  ],
  [
    "a yearly and a weekly amount",
    "MRR",
    [
      [100, 10],
      [12, 0.23076923076923078],
    ],
    51.66666666666667,
    1e-12,
  ],
  [
    "a yearly amount beside a blank interval",
    "MRR",
    [
      [1200, 100],
      [12, null],
    ],
    200,
  ],
  [
    "a grand total pasted with the table",
    "SALES.BY",
    [
      ["Region", "North", "South", "Grand Total"],
      ["Sales", 100, 50, 150],
    ],
    refused("#VALUE!", "row 4 is the total of the rows above"),
  ],
];
