import { checkAll, shown, type Check } from "./as-excel";

const ERROR = { type: "Error", basicValue: "#N/A" };
const blanks = (n: number): null[] => new Array<null>(n).fill(null);

describe("scalars", () => {
  const checks: Check[] = [
    ["CHURN", ["200", " 10 "], 0.05],
    ["CHURN", [null, 6], "#VALUE! start is blank"],
    ["CHURN", ["  ", 6], "#VALUE! start is blank"],
    ["CHURN", ["many", 6], "#VALUE! start: expected a number, found 'many'"],
    ["CHURN", [true, 6], "#VALUE! start: expected a number, found TRUE"],
    ["CHURN", [[[200]], [[10]]], 0.05],
    ["NPS.MOE", [[10, 9], 0.9, " wald "], 0],
    ["NPS.MOE", [[10, 9], null, "exact"], `#VALUE! method: expected "AW", "WALD", found 'exact'`],
    [
      "COHORT",
      [["A"], [45658], "fortnight"],
      `#VALUE! period: expected "D", "W", "WS", "M", "Q", "Y", found 'fortnight'`,
    ],
    [
      "TENURE",
      [[45658], [null], null, "year"],
      `#VALUE! unit: expected "MIN", "H", "D", "W", "M", "Q", "Y", found 'year'`,
    ],
    ["SURVEY.BY", ["CSI", [1], ["a"]], `#VALUE! metric: expected "NPS", "ENPS", "CSAT", "CES", found 'CSI'`],
  ];
  checkAll(checks);
});

describe("errors: impossible, then a zero denominator, then a part greater than its whole", () => {
  checkAll([
    ["CHURN", [0, -1], "#NUM!"],
    ["CHURN", [0, 5], "#DIV/0!"],
    ["CHURN", [5, 6], "#NUM!"],
    ["WILSON", [-1, 0], "#NUM!"],
    ["WILSON", [5, 0], "#DIV/0!"],
    ["PROPORTION.TEST", [5, 4, -1, 0], "#NUM!"],
    ["PROPORTION.TEST", [5, 4, 1, 0], "#DIV/0!"],
    ["PROPORTION.TEST", [5, 4, 1, 2], "#NUM!"],
    ["NPS.CI", [[10], 0], "#NUM!"],
    ["NPS.CI", [[10], 1], "#NUM!"],
    ["LIFESPAN", [1.2], "#NUM!"],
    ["RETENTION.PROJECT", [[100, 63, 47], 0], "#NUM!"],
    ["RETENTION.PROJECT", [[100, 63, 47], 1.5], "#NUM!"],
    ["CHURN.LEDGER", [["A"], [45658], [null], 45700, 45700], "#NUM!"],
    ["CHURN.LEDGER", [["A"], [45658], [null], 45600, 45650], "#DIV/0!"],
  ]);
});

describe("cells of a range", () => {
  checkAll([
    [
      "NPS",
      [["Score", 10, null, "", " ", "9", " 9 ", "10 - Extremely likely", "9: good", "8) fine", "7.", "10 – yes"]],
      75,
    ],
    ["NPS", [[9, "abc"]], "#VALUE! scores, row 2: expected a number, found 'abc'"],
    ["NPS", [["n/a", 9, 9, 3]], 100 / 3],
    ["NPS", [[9, "n/a", 9, 3]], 100 / 3],
    ["NPS", [[9, true]], "#VALUE! scores, row 2: expected a number, found TRUE"],
    ["NPS", [[9, "9 out of 10"]], "#VALUE! scores, row 2: expected a number, found '9 out of 10'"],
    ["NPS", [[9, "9.5 points"]], "#VALUE! scores, row 2: expected a number, found '9.5 points'"],
    [
      "NPS",
      [["0-10 rating", 9]],
      "#VALUE! scores, row 1: expected a number, found '0-10 rating'; if it is a heading, start the range below it",
    ],
    [
      "NPS",
      [["2026-01-31", 9]],
      "#VALUE! scores, row 1: expected a number, found '2026-01-31'; if it is a heading, start the range below it",
    ],
    ["NPS", [[9, 9, 9, 9, 11]], "#VALUE! scores, row 5: 11 is off the scale 0-10"],
    ["NPS", [[9, 9.5]], "#VALUE! scores, row 2: 9.5 is off the scale 0-10"],
    ["NPS", [[9, "n/a", true, 11, 9.5, -1], "skip"], 100],
    ["NPS", [[9, ERROR], "skip"], "#VALUE! scores, row 2 contains #N/A"],
    [
      "NPS",
      [
        [
          [10, 9],
          ["x", null],
        ],
      ],
      "#VALUE! scores, row 3: expected a number, found 'x'",
    ],
    ["NPS", [[null, " "]], "#N/A no data"],
    [
      "SURVIVAL",
      [
        [5, ERROR],
        [1, null],
      ],
      "#VALUE! durations, row 2 contains #N/A",
    ],
    [
      "REFERRALS.LOG",
      [
        [45658, null],
        ["web", ERROR],
      ],
      "#VALUE! sources, row 2 contains #N/A",
    ],
    ["SURVEY.BY", ["CSAT", [5, "abc"], ["a", "b"]], "#VALUE! scores, row 2: expected a number, found 'abc'"],
    ["SURVIVAL.AT", [[5, "?", 3], [true, null, "No"], 4], [[1, 1, 1]]],
    [
      "SURVIVAL",
      [
        [5, 3],
        ["yes", "maybe"],
      ],
      "#VALUE!",
    ],
  ]);
});

describe("header rows", () => {
  const curve = [
    [5, 2, 1, 0.5, 0.353553390593274, 0.005983087639145751, 0.9104100848367374],
    [6, 1, 0, 0.5, 0.353553390593274, 0.005983087639145751, 0.9104100848367374],
  ];
  checkAll([
    ["SURVIVAL", [["Days", 5, 6], ["Churned", 1, 0], null, null, null, false], curve],
    ["SURVIVAL", [["12 months and more", 5, 6], ["Churned", 1, 0], null, null, null, false], curve],
    [
      "SURVIVAL",
      [
        ["Days", 5, "abc"],
        ["Churned", 1, 0],
      ],
      "#VALUE! durations, row 3: expected a number, found 'abc'",
    ],
    [
      "CHURN.TABLE",
      [["Customer", "A"], ["Start", 45658], ["End", null], "M", 45688, false],
      [[45658, 0, 1, 0, 0, 1, "", "", 0]],
    ],
    [
      "ENGAGEMENT.INDEX",
      [
        [
          ["Q1", "Q2"],
          [5, 3],
          ["4 - agree", null],
        ],
      ],
      [[0.75, 4, 2]],
    ],
    [
      "VOC.THEMES",
      [["Comment", "slow"], [["Speed", "slow"]], ["Score", 3], false],
      [
        ["Speed", 1, 1, 3],
        ["Other", 0, 0, ""],
      ],
    ],
    // All text: no header rule.
    [
      "VOC.THEMES",
      [["Comment", "slow"], [["Speed", "slow"]], null, false],
      [
        ["Speed", 1, 0.5, ""],
        ["Other", 1, 0.5, ""],
      ],
    ],
  ]);
});

describe("pairs", () => {
  const one = [[45658, 0, 1, 0, 0, 1, "", "", 0]];
  checkAll([
    ["CHURN.TABLE", [["A", "B", "C"], [45658, 45659], blanks(3)], "#VALUE! customers has 3 cells, starts 2"],
    ["CHURN.TABLE", [["A", "B", null], [45658, 45659], blanks(1)], "#VALUE! customers has 3 cells, ends 1"],
    ["CHURN.TABLE", [["A"], [45658, 45659, null], [null, 45670]], "#VALUE! customers has 1 cells, starts 3"],
    ["CHURN.TABLE", [["A", ...blanks(8)], [45658, null, "", " "], blanks(2), "M", 45688, false], one],
    ["CHURN.TABLE", [[["A", "A"]], [45658, 45670], [45670, null], "M", 45688, false], one],
    ["CHURN.TABLE", [["A", null, "B"], [45658, 45659, null], [null, "n/a", "n/a"], "M", 45688, false], one],
  ]);

  test("a whole column costs what is in it", () => {
    const column = (cell: unknown): unknown[][] => [[cell], ...Array.from({ length: 1_048_575 }, () => [null])];
    expect(shown("CHURN.TABLE", column("A"), column(45658), column(null), "M", 45688, false)).toEqual(one);
    expect(shown("TENURE", column(45658), column(null), 45688, "D")).toEqual([[30, 0]]);
  });
});

describe("names are trimmed text, the first spelling is returned", () => {
  checkAll([
    [
      "SURVEY.BY",
      ["CES", [7, 6, 5], [1, "1", " 1 "], null, false],
      [[1, 6, 3, 3.5158622882496706, 8.484137711750328, "", ""]],
    ],
    [
      "SURVIVAL.TEST",
      [
        [1, 2, 3],
        [1, 1, 1],
        [" b", "b ", "b"],
      ],
      "#N/A needs two groups",
    ],
    ["CHURN.TABLE", [["a", "A"], [45658, 45658], [null, null], "M", 45688, false], [[45658, 0, 2, 0, 0, 2, "", "", 0]]],
  ]);
});

describe("dates", () => {
  checkAll([
    ["TENURE", [["2026-01-31T09:30"], ["2026-01-31T21:30"], "2026-01-31", "H"], [[12, 1]]],
    ["TENURE", [[69398], [null], null, "D"], [[0, 0]]],
    [
      "TENURE",
      [
        [45658, 0],
        [null, null],
      ],
      "#VALUE! starts, row 2: expected a date, found 0",
    ],
    [
      "TENURE",
      [
        [45658, 2958466],
        [null, null],
      ],
      "#VALUE! starts, row 2: expected a date, found 2958466",
    ],
    [
      "TENURE",
      [
        [45658, "2025-02-30"],
        [null, null],
      ],
      "#VALUE! starts, row 2: expected a date, found '2025-02-30'",
    ],
    ["CHURN.TABLE", [["A"], [45658], [null], "M", "today"], "#VALUE! asOf: expected a date, found 'today'"],
    // Weeks from Monday 6 January 2025, cut to the day, all listed; the last is partial.
    [
      "NPS.TREND",
      [
        ["2025-01-06T23:59", "2025-01-12T23:59", "2025-01-20", "2025-01-23"],
        [10, 8, 0, 10],
        "w",
        null,
        "2025-01-22T10:00",
        false,
      ],
      [
        [45663, 50, 2, -39.448651078376834, 79.44865107837683, "", "", 0],
        [45670, "", 0, "", "", "", "", 0],
        [45677, -100, 1, -98.49864942025202, 48.49864942025202, -150, 0.3508169990448129, 1],
      ],
    ],
    ["NPS.TREND", [[45663], [10], "M", null, 45662], "#N/A no data"],
    // asOf is the end of that day: what ends later, be it at its midnight, is still open.
    [
      "TENURE",
      [["2026-01-01T12:00", "2026-01-02", "2026-02-01"], ["2026-02-01", "2026-01-31T18:00", null], "2026-01-31", "D"],
      [
        [30.5, 0],
        [29.75, 1],
        ["", ""],
      ],
    ],
  ]);
});
