import { checkAll } from "./as-excel";

// A leaves and comes back, C comes and leaves in February, D's end is the first day of April.
const CUSTOMERS = ["A", "B", " A ", "C", "D"];
const STARTS = ["2026-01-05", "2026-01-10", "2026-03-01", "2026-02-03", "2026-02-10"];
const ENDS = ["2026-02-10", null, "", "2026-02-20", "2026-04-01"];
const AMOUNTS = [100, 50, 80, 40, 20];
const [JANUARY, FEBRUARY, MARCH] = [46023, 46054, 46082];

describe("churn and retention", () => {
  checkAll([
    ["RETENTION", [100, 110], "#VALUE! end exceeds start: pass new customers"],
    ["RETENTION", [100, 110, 20], 0.9],
    ["RETENTION", [0, 5], "#DIV/0!"],
    ["RETENTION", [-1, 5], "#NUM!"],
    ["CHURN.CONVERT", [0.03, 1, 12], 0.306157639004563],
    ["CHURN.CONVERT", [1, 1, 12], 1],
    ["CHURN.CONVERT", [0.03, 0, 12], "#NUM!"],
    ["LIFESPAN", [0.05], 20],
    ["LIFESPAN", [0], "#DIV/0!"],
    ["CHURN.LEDGER", [CUSTOMERS, STARTS, ENDS, "2026-02-01", "2026-03-01"], 0.5],
    ["CHURN.LEDGER", [CUSTOMERS, STARTS, ENDS, "2026-02-01", "2026-03-01", "Include"], 2 / 4],
    ["CHURN.LEDGER", [CUSTOMERS, STARTS, ENDS, "2026-02-10", "2026-04-01", "include"], 1 / 4],
    ["RETENTION.LEDGER", [CUSTOMERS, STARTS, ENDS, "2026-02-01", "2026-03-02"], 1],
    [
      "CHURN.TABLE",
      [CUSTOMERS, STARTS, ENDS],
      [
        ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
        [JANUARY, 0, 2, 0, 0, 2, "", "", 0],
        [FEBRUARY, 2, 1, 0, 1, 2, 0.5, 0.5, 0],
        [MARCH, 2, 0, 1, 0, 3, 0, 1, 0],
        [46113, 3, 0, 0, 1, 2, 1 / 3, 2 / 3, 1],
      ],
    ],
    ["CHURN.TABLE", [CUSTOMERS, STARTS, ENDS, "q", "2026-03-31", false], [[JANUARY, 0, 3, 0, 0, 3, "", "", 0]]],
    ["CHURN.TABLE", [["A"], [46030], [46030]], "#N/A no data"],
    ["CHURN.TABLE", [["A"], [46030], [46029]], "#VALUE! row 1: end 2026-01-07 is before start 2026-01-08"],
  ]);
});

describe("renewal and referral", () => {
  const due = ["2026-01-01", "2026-02-01", "2026-03-01"];
  checkAll([
    ["RENEWAL.LEDGER", [due, ["YES", 0, null], [100, 50, 30], [120, 70, null]], [[0.5, 100 / 150, 120 / 150, 1]]],
    ["RENEWAL.LEDGER", [due, ["YES", 0, null]], [[0.5, "", "", 1]]],
    ["RENEWAL.LEDGER", [due, [true, false, ""], null, null, "2026-02-01"], [[0, "", "", 1]]],
    ["RENEWAL.LEDGER", [due, [true, false, true], null, null, null, "2026-02-01"], [[1, "", "", 0]]],
    ["RENEWAL.LEDGER", [due, [null, null, null]], "#N/A no outcomes yet"],
    ["RENEWAL.LEDGER", [due, [1, 1, 1], [1, 1, 1]], "#VALUE!"],
    ["RENEWAL.LEDGER", [due, [1, 1, 1], null, null, "2026-02-01", "2026-02-01"], "#NUM!"],
    [
      "REFERRALS.LOG",
      [["2026-01-05", "2026-03-01", "2026-03-09"], ["Friend ", null, "web"], "partner; friend"],
      [
        ["Period", "New", "Referred", "Share"],
        [JANUARY, 1, 1, 1],
        [FEBRUARY, 0, 0, ""],
        [MARCH, 2, 0, 0],
      ],
    ],
  ]);
});

// SciPy: fisher_exact; Newcombe's limits from Wilson's by hand.
describe("shares", () => {
  checkAll([
    [
      "PROPORTION.TEST",
      [2, 13, 8, 12, 0.9],
      [
        ["Difference", 2 / 13 - 2 / 3],
        ["Low", -0.7141577572572834],
        ["High", -0.1902254103325972],
        ["z", -2.614881801842454],
        ["p-value", 0.01541930273253466],
        ["Method", "Fisher exact"],
      ],
    ],
    [
      "PROPORTION.TEST",
      [10, 10, 20, 20],
      [
        ["Difference", 0],
        ["Low", -0.277532799862889],
        ["High", 0.161125158052819],
        ["z", ""],
        ["p-value", 1],
        ["Method", "Fisher exact"],
      ],
    ],
    ["WILSON", [0, 5], [[0, 0, 0.434482464783175]]],
  ]);
});

describe("cohorts", () => {
  const who = ["A", "B", "A", "C", "A", "D"];
  const when = ["2025-01-03", "2025-01-20", "2025-02-05", "2025-02-07", "2025-04-30", "2025-04-01"];
  const paid = [10, 20, 30, 40, 50, null];
  const [JAN, FEB, MAR, APR] = [45658, 45689, 45717, 45748];
  const cohort = (measure: string, mode: string, rows: unknown[][]) =>
    ["COHORT", [who, when, "m", measure, paid, mode, null, false], rows] as const;
  checkAll([
    cohort("Retention", "on", [
      [JAN, 2, 1, 0.5, 0, 0.5],
      [FEB, 1, 1, 0, 0, ""],
      [MAR, 0, "", "", "", ""],
      [APR, 1, 1, "", "", ""],
      ["Average", 4, 1, 1 / 3, 0, 0.5],
    ]),
    cohort("customers", "OnAfter", [
      [JAN, 2, 2, 1, 1, 1],
      [FEB, 1, 1, 0, 0, ""],
      [MAR, 0, 0, 0, "", ""],
      [APR, 1, 1, "", "", ""],
      ["Average", 4, 1, 1 / 3, 0.5, 1],
    ]),
    cohort("revenue", "on", [
      [JAN, 2, 30, 30, 0, 50],
      [FEB, 1, 40, 0, 0, ""],
      [MAR, 0, 0, 0, "", ""],
      [APR, 1, 0, "", "", ""],
      ["Average", 4, 17.5, 10, 0, 50],
    ]),
    cohort(" revenue per customer ", "on", [
      [JAN, 2, 15, 15, 0, 25],
      [FEB, 1, 40, 0, 0, ""],
      [MAR, 0, "", "", "", ""],
      [APR, 1, 0, "", "", ""],
      ["Average", 4, 17.5, 10, 0, 25],
    ]),
    cohort("relative", "on", [
      [JAN, 2, 1, 0.5, 0, ""],
      [FEB, 1, 1, 0, "", ""],
      [MAR, 0, "", "", "", ""],
      [APR, 1, 1, "", "", ""],
      ["Average", 4, 1, 1 / 3, 0, ""],
    ]),
    [
      "COHORT",
      [who, when, "M", null, null, null, "2025-02-27"],
      [
        ["Cohort", "Size", 0],
        [JAN, 2, 1],
        [FEB, 1, ""],
        ["Average", 3, 1],
      ],
    ],
    [
      "COHORT",
      [who, when, "Y"],
      [
        ["Cohort", "Size"],
        [JAN, 4],
        ["Average", 4],
      ],
    ],
    ["COHORT", [who, when, "M", "revenue"], "#VALUE!"],
    ["COHORT", [who, when, "M", null, null, null, "2024-12-31"], "#N/A no data"],
    [
      "COHORT.LEDGER",
      [CUSTOMERS, STARTS, ENDS, AMOUNTS, "M", "logo", "2026-03-31"],
      [
        ["Cohort", "Size", 0, 1, 2],
        [JANUARY, 2, 1, 0.5, 1],
        [FEBRUARY, 2, 0.5, 0.5, ""],
        [MARCH, 0, "", "", ""],
        ["Average", 4, 0.75, 0.5, 1],
      ],
    ],
    [
      "COHORT.LEDGER",
      [CUSTOMERS, STARTS, ENDS, AMOUNTS, "M", "NRR", "2026-03-31", null, false],
      [
        [JANUARY, 2, 1, 1 / 3, 13 / 15],
        [FEBRUARY, 2, 1 / 3, 1 / 3, ""],
        [MARCH, 0, "", "", ""],
        ["Average", 4, 17 / 21, 1 / 3, 13 / 15],
      ],
    ],
    [
      "COHORT.LEDGER",
      [CUSTOMERS, STARTS, ENDS, AMOUNTS, "M", "grr", "2026-03-31", null, false],
      [
        [JANUARY, 2, 1, 1 / 3, 1 / 3],
        [FEBRUARY, 2, 1 / 3, 1 / 3, ""],
        [MARCH, 0, "", "", ""],
        ["Average", 4, 17 / 21, 1 / 3, 1 / 3],
      ],
    ],
    [
      "COHORT.LEDGER",
      [
        ["A", "A"],
        [JANUARY, FEBRUARY],
        [null, null],
        [1200, -1300],
      ],
      "#VALUE! row 2: the total of A falls below 0 on 2026-02-01",
    ],
    ["COHORT.LEDGER", [["A"], [JANUARY], [null], [1], null, null, null, 0], "#NUM!"],
  ]);
});

describe("tenure and survival", () => {
  const stays = [3, 5, 5, 8, 12];
  const left = [1, 1, 0, 1, 0];
  checkAll([
    [
      "TENURE",
      [
        ["Start", "2026-01-01", "2026-01-21", null, "2026-02-05", null],
        ["End", "2026-01-31", null, null, "2026-02-05", null],
        "2026-01-30",
        "D",
      ],
      [
        [29, 0],
        [9, 0],
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "TENURE",
      [["2026-01-01", "2026-02-05"], ["2026-01-31", "2026-02-05"], "2026-02-05", "W"],
      [
        [30 / 7, 1],
        [0, 1],
      ],
    ],
    [
      "TENURE",
      [
        ["Start", "2026-01-02"],
        ["End", "2026-01-01"],
      ],
      "#VALUE! row 2: end before start",
    ],
    // SciPy: ecdf of right-censored data, its log-log and linear limits.
    [
      "SURVIVAL",
      [stays, left, 0.9],
      [
        ["Time", "At risk", "Churned", "Survival", "Standard error", "Low", "High"],
        [3, 5, 1, 0.8, Math.sqrt(0.032), 0.31351950752466853, 0.957979430601115],
        [5, 4, 1, 0.6, Math.sqrt(0.048), 0.19101417842541876, 0.8541652929302086],
        [8, 2, 1, 0.3, Math.sqrt(0.057), 0.028125258907068452, 0.6663681781732782],
        [12, 1, 0, 0.3, Math.sqrt(0.057), 0.028125258907068452, 0.6663681781732782],
      ],
    ],
    [
      "SURVIVAL",
      [[1, 2, 2, 4], [false, "yes", "no", "NO"], null, null, ["x", "x", "y", "y"], false],
      [
        ["x", 2, 1, 1, 0, "", "", ""],
        ["y", 4, 1, 0, 1, 0, 1, 1],
      ],
    ],
    ["SURVIVAL.AT", [stays, left, 2], [[1, 1, 1]]],
    ["SURVIVAL.AT", [stays, left, 13], "#N/A"],
    ["SURVIVAL.AT", [[1, 2], [1, 1], 3], [[0, "", ""]]],
    [
      "SURVIVAL.MEDIAN",
      [
        [1, 2, 3, 4],
        [1, 1, 0, 0],
      ],
      [[3, 1, ""]],
    ],
    ["SURVIVAL.MEDIAN", [[1, 2, 3, 4], [1, 0, 0, 0], null, null, 0.29], "#N/A fewer than 29% have left"],
    [
      "SURVIVAL.TEST",
      [
        [3, 5, 5, 8, 12, 2, 5, 7, 7],
        [1, 1, 0, 1, 0, 1, 1, 1, 1],
        ["a", "a", "a", "a", "a", "b", "b", "b", "b"],
      ],
      [
        ["Group", "Customers", "Observed", "Expected"],
        ["a", 5, 3, 4.323412698412698],
        ["b", 4, 4, 2.676587301587302],
        ["Chi-square", 1.4323212290772585, "", ""],
        ["Degrees of freedom", 1, "", ""],
        ["p-value", 0.2313859859686166, "", ""],
      ],
    ],
    [
      "SURVIVAL.TEST",
      [
        [1, 2],
        [0, 0],
        ["a", "b"],
      ],
      "#N/A nobody churned",
    ],
    [
      "SURVIVAL.TEST",
      [
        [1, 2],
        [1, 0],
        ["a", "a"],
      ],
      "#N/A needs two groups",
    ],
    ["RETENTION.FIT", [[100, 110]], "#NUM!"],
    ["RETENTION.FIT", [[100, 90]], "#N/A"],
  ]);
});
