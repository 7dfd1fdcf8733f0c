import { refused, testRows, type RowCase } from "./row-case";

const sales = (cells: unknown[], ids: unknown[] = cells.map((_, i) => `shop ${i}`)): unknown[] => [ids, cells, false];
const total = (...rows: (readonly [string | number, number])[]): unknown => {
  const all = rows.reduce((sum, [, amount]) => sum + amount, 0);
  const squares = rows.reduce((sum, [, amount]) => sum + (amount / all) ** 2, 0);
  return [...rows.map(([id, amount]) => [id, amount, amount / all]), ["Concentration", all, squares]];
};

const headings: readonly RowCase[] = [
  ["plain text", "SALES.BY", sales(["Sales", 30, 10], ["Region", "a", "b"]), total(["a", 30], ["b", 10])],
  [
    "plain text with a unit",
    "SALES.BY",
    sales(["Sales (€)", 30, 10], ["Region", "a", "b"]),
    total(["a", 30], ["b", 10]),
  ],
  [
    "over texts that spell numbers",
    "SALES.BY",
    sales(["Sales", "$30", "$10"], ["Region", "a", "b"]),
    total(["a", 30], ["b", 10]),
  ],
  [
    "in one of two ranges, blank in the other",
    "MRR.LEDGER",
    [["Customer", "a"], ["Start", 45292], ["", null], ["MRR", 10], 45300],
    10,
  ],
  ["beside a marker", "MRR.LEDGER", [["Customer", "a"], ["Start", 45292], ["n/a", null], ["MRR", 10], 45300], 10],
  [
    "beside a numbered title",
    "NPS.TREND",
    [["Date", 45292, 45293], ["1. How likely?", 9, 9], "M", null, 45322, false],
    [[45292, 100, 2, expect.any(Number), expect.any(Number), "", "", 0]],
  ],
  ["over dates", "ACTIVE.USERS", [["User", "a"], ["Last seen (Europe/Berlin)", 45292], 45292, 45300], 1],
  [
    "of a whole block",
    "ENGAGEMENT.INDEX",
    [
      [
        ["Pride", "Trust"],
        [5, 1],
        [4, 4],
      ],
    ],
    [[0.75, 3.5, 2]],
  ],
  [
    "of a whole block of answers",
    "NPS",
    [
      [
        ["Mail", "Phone"],
        [10, 9],
        [0, 9],
      ],
    ],
    50,
  ],
  [
    "of a block whose first title is blank",
    "NPS",
    [
      [
        [null, "Phone"],
        [10, 9],
        [0, 9],
      ],
    ],
    50,
  ],
  ["of numbers in full width", "MRR", [["１２", 5]], 17],
  ["with a year in its text", "SALES.BY", sales(["Sales 2024", 30], ["Region", "a"]), total(["a", 30])],
];
describe("a heading", () => testRows(headings));

const refusals: readonly RowCase[] = [
  [
    "data-like text",
    "SALES.BY",
    sales(["5 apples", 10]),
    refused(
      "#VALUE!",
      "amounts, row 1: expected a number, found '5 apples'; if it is a heading, start the range below it",
    ),
  ],
  [
    "text beside data",
    "MRR.LEDGER",
    [["a", "b"], ["soon", 45292], [null, null], [50, 100], 45300],
    refused("#VALUE!", "starts, row 1: expected a date, found 'soon'"),
  ],
  [
    "an id that comes again",
    "SALES.BY",
    sales(["unknown", 10, 5], ["North", "South", "North"]),
    refused("#VALUE!", "amounts, row 1: expected a number, found 'unknown'"),
  ],
  [
    "a year as text",
    "SALES.BY",
    sales(["2023", 10], ["x", "North"]),
    refused("#VALUE!", "amounts, row 1: '2023' may be a heading"),
  ],
  [
    "a year and month as text",
    "BASELINE",
    [["202401", 10, 11, 12]],
    refused("#VALUE!", "row 1: '202401' may be a heading"),
  ],
  [
    "a number beside Region",
    "SALES.BY",
    sales([2023, 10], ["Region", "North"]),
    refused("#VALUE!", "amounts, row 1: 2023 may be a heading"),
  ],
  [
    "a number beside Customer name",
    "SALES.BY",
    sales(["5", 10], ["Customer name", "North"]),
    refused("#VALUE!", "amounts, row 1: '5' may be a heading"),
  ],
  [
    "a second heading",
    "MRR",
    [["MRR", "(monthly)", 5]],
    refused("#VALUE!", "row 2: expected a number, found '(monthly)'"),
  ],
  ["a heading again below", "MRR", [["MRR", 5, "MRR"]], refused("#VALUE!", "row 3: expected a number, found 'MRR'")],
  ["a blank above the heading", "MRR", [[null, "MRR", 5]], refused("#VALUE!", "row 2: expected a number, found 'MRR'")],
  [
    "a title over half a block",
    "NPS",
    [
      [
        ["Mail", 9],
        [10, 9],
      ],
    ],
    refused("#VALUE!", "row 1: expected a number, found 'Mail'"),
  ],
];
describe("a first row that is none", () => testRows(refusals));

const scores: readonly RowCase[] = [
  ["labels of a survey tool", "NPS", [["10 - Extremely likely", 9, "0 - Not at all likely"]], 100 / 3],
  ["labels further down", "NPS", [["Score", "9 – likely", "10 (best)", "9=good", "9:", "10)", 0]], 400 / 6],
  ["stars", "CSAT", [[5, "4 stars", "1 star"]], 2 / 3],
  ["out of the scale", "CSAT", [["4/5", 5, 1]], 2 / 3],
  ["out of another scale", "NPS", [[9, "4/5"]], refused("#VALUE!", "row 2: expected a number, found '4/5'")],
  ["a range of scores", "NPS", [[9, "7-8"]], refused("#VALUE!", "row 2: expected a number, found '7-8'")],
  [
    "two numbers in one text",
    "NPS",
    [[9, "10 of 10"]],
    refused("#VALUE!", "row 2: expected a number, found '10 of 10'"),
  ],
  ["a bracket is a sign", "NPS", [[9, "(9)"]], refused("#VALUE!", "row 2")],
  ["money", "NPS", [[9, "$9"]], refused("#VALUE!", "row 2")],
  ["text with decimals", "NPS", [["9.0", "10,0", 0]], 100 / 3],
  ["text with leading zeros", "NPS", [["09", 0]], 0],
  ["fractions", "NPS", [[9, "9.5"]], refused("#VALUE!", "row 2: 9.5 is off the scale 0-10")],
  ["off the scale", "NPS", [[9, 11]], refused("#VALUE!", "row 2: 11 is off the scale 0-10")],
  [
    "off the scale of a trend",
    "NPS.TREND",
    [[45292], ["11"]],
    refused("#VALUE!", "scores, row 1: 11 is off the scale 0-10"),
  ],
  ["off the scale, skipped", "NPS", [[9, 11, "abc", 9.5, 0], "skip"], 0],
  [
    "an error is not skipped",
    "NPS",
    [[9, { type: "Error", basicValue: "#N/A" }], "skip"],
    refused("#VALUE!", "row 2 contains #N/A"),
  ],
  ["markers", "NPS", [["n/a", 9, "-", null, "NULL", 0]], 0],
  ["TRUE is no score", "NPS", [[9, true]], refused("#VALUE!", "row 2: expected a number, found TRUE")],
  ["a numbered question", "CSAT", [["3. How satisfied were you?", 5, 4, 1]], 2 / 3],
  [
    "a numbered question without its mark",
    "NPS",
    [["3. Rate us", 9, 0]],
    refused("#VALUE!", "row 1 may be a heading or an answer"),
  ],
  [
    "the tenth question, or the best answer",
    "NPS",
    [["10. Rate us", 9, 0]],
    refused("#VALUE!", "row 1 may be a heading or an answer"),
  ],
  [
    "a bare number with a question mark",
    "NPS",
    [["9?", 9, 0]],
    refused("#VALUE!", "row 1: expected a number, found '9?'"),
  ],
  ["a label, others below", "NPS", [["3. Bad", 9, "9. Good"]], 100 / 3],
  [
    "a label beside data",
    "NPS.TREND",
    [[45292, 45293], ["6 - meh", 9], "M", null, 45322, false],
    [[45292, 0, 2, expect.any(Number), expect.any(Number), "", "", 0]],
  ],
  [
    "numbered questions fill the first row of a block",
    "ENGAGEMENT.INDEX",
    [
      [
        ["1. Pride", "2. Trust"],
        [5, 1],
        [4, 4],
      ],
    ],
    [[0.75, 3.5, 2]],
  ],
  ["a question in a letter and number", "NPS", [["Q7 Rate us", 9, 0]], 0],
  ["a sign before the number", "NPS", [["<9", 10]], refused("#VALUE!", "row 1: expected a number, found '<9'")],
];
describe("scores", () => testRows(scores));

const yes = ["yes", "Y", "TRUE", "t", "1", 1, true, "✓", "ja", "Oui", "sí", "si\u0301", "sim", " Ja\u00a0"];
const no = ["no", "N", "FALSE", "f", "0", 0, false, "✗", "nee", "nein", "non", "não"];
const due = (outcomes: unknown[]): unknown[] => [outcomes.map((_, i) => 45292 + i), outcomes];
describe("outcomes", () => {
  testRows(yes.map((word): RowCase => [JSON.stringify(word), "RENEWAL.LEDGER", due([word, "no"]), [[0.5, "", "", 0]]]));
  testRows(no.map((word): RowCase => [JSON.stringify(word), "RENEWAL.LEDGER", due(["yes", word]), [[0.5, "", "", 0]]]));
  testRows([
    ["won and lost", "RENEWAL.LEDGER", due(["Closed Won", "closed-lost", "closedwon", "Lost"]), [[0.5, "", "", 0]]],
    [
      "won among the lost customers",
      "SURVIVAL.MEDIAN",
      [
        [1, 2],
        [1, "won"],
      ],
      refused("#VALUE!", "churned, row 2"),
    ],
    ["pending", "RENEWAL.LEDGER", due(["yes", "pending", "Open", "in progress", null, "-"]), [[1, "", "", 5]]],
    [
      "pending where an outcome has to be known",
      "AUC",
      [
        [1, 2, 3],
        [1, "pending", 0],
      ],
      refused("#VALUE!", "outcomes, row 2"),
    ],
    // Of the two rows that stay, the one renewed has the higher score.
    [
      "a blank row is left out",
      "AUC",
      [
        [1, 2, 3],
        [0, null, 1],
      ],
      [[1, "", "", ""]],
    ],
    ["a word that is none", "RENEWAL.LEDGER", due(["yes", "maybe"]), refused("#VALUE!", "outcomes, row 2", "'maybe'")],
    ["2", "RENEWAL.LEDGER", due(["yes", 2]), refused("#VALUE!", "outcomes, row 2")],
    [
      "a blank is no reopening",
      "FCR.LOG",
      [
        [1, 1, 2],
        [null, "yes", null],
      ],
      1 / 3,
    ],
    [
      "a first Open over 1 and 0 is a heading",
      "RENEWAL.LEDGER",
      [
        ["Due", 45292],
        ["Open", 1],
      ],
      [[1, "", "", 0]],
    ],
    ["a first Open beside a date is pending", "RENEWAL.LEDGER", due(["Open", 1]), [[1, "", "", 1]]],
  ]);
});
