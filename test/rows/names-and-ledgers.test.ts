import { refused, testRows, type RowCase } from "./row-case";

const features = (...names: unknown[]): unknown[] => [names.map((_, i) => `user ${i}`), names, null, false];
const counts = (...found: (readonly [string | number, number])[]): unknown => {
  const users = found.reduce((sum, [, count]) => sum + count, 0);
  return found.map(([name, count]) => [name, count, count / users, 1]);
};
const ids: readonly RowCase[] = [
  ["1 and its text are one", "ADOPTION.FEATURE", features(1, "1", " 1\u00a0"), counts([1, 3])],
  ["leading zeros are kept", "ADOPTION.FEATURE", features("007", "7", 7), counts(["7", 2], ["007", 1])],
  ["case is kept", "ADOPTION.FEATURE", features("Alpha", "alpha", "Alpha"), counts(["Alpha", 2], ["alpha", 1])],
  ["addresses have no case", "ADOPTION.FEATURE", features("Ann@x.com", "ann@X.com"), counts(["Ann@x.com", 2])],
  ["one Unicode form", "ADOPTION.FEATURE", features("Café", "Cafe\u0301"), counts(["Café", 2])],
  ["white space nobody sees", "ADOPTION.FEATURE", features("a", "\u200ba\ufeff", "\u202fa"), counts(["a", 3])],
  [
    "NA and none are names",
    "ADOPTION.FEATURE",
    features("NA", "none", "n/a", "NA"),
    counts(["NA", 2], ["none", 1], ["n/a", 1]),
  ],
  [
    "NULL and the like are blank",
    "ADOPTION.FEATURE",
    features("a", "NULL", "\\N", "NaN", "NaT", "<NA>", "#N/A", "(blank)"),
    counts(["a", 1]),
  ],
  [
    "a number of 16 digits",
    "ADOPTION.FEATURE",
    features("a", 1_234_567_890_123_456),
    refused("#VALUE!", "features, row 2: Excel has rounded this id"),
  ],
  ["a number of 15 digits", "ADOPTION.FEATURE", features(123_456_789_012_345), counts([123_456_789_012_345, 1])],
  [
    "an exponent",
    "ADOPTION.FEATURE",
    features("1.23E+17", "a"),
    refused("#VALUE!", "features, row 1: Excel has rounded this id"),
  ],
  [
    "an exponent with a comma",
    "ADOPTION.FEATURE",
    features("a", "1,23E+17"),
    refused("#VALUE!", "features, row 2: Excel has rounded"),
  ],
  [
    "an error",
    "ADOPTION.FEATURE",
    features("a", { type: "Error", basicValue: "#REF!" }),
    refused("#VALUE!", "features, row 2 contains #REF!"),
  ],
  ["TRUE is a name", "ADOPTION.FEATURE", features(true, "TRUE"), counts(["TRUE", 2])],
];
describe("ids", () => testRows(ids));

const shop = (names: unknown[], amounts: unknown[]): unknown[] => [names, amounts];
const totals = [
  "Total",
  "TOTAL:",
  "Totals",
  "Grand Total",
  "Sum",
  "Totaal",
  "Eindtotaal",
  "Gesamt",
  "Gesamtsumme",
  "Summe",
  "合計",
];
describe("a total row", () => {
  testRows(
    totals.map((name): RowCase => [
      name,
      "SALES.BY",
      shop(["a", "b", name], [1.1, 2.2, 3.3]),
      refused("#VALUE!", "amounts, row 3 is the total of the rows above: leave it out"),
    ]),
  );
  testRows([
    [
      "under a heading and above blanks",
      "SALES.BY",
      shop(["Shop", "a", "b", "Total", null], ["Sales", 1, 2, 3, null]),
      refused("#VALUE!", "row 4 is the total"),
    ],
    [
      "of rounded amounts",
      "SALES.BY",
      shop(["a", "b", "Total"], [5.004, 6.004, 11.01]),
      refused("#VALUE!", "row 3 is the total"),
    ],
    [
      "of another amount is a name",
      "SALES.BY",
      [["a", "b", "Total"], [1, 2, 5], false],
      [
        ["Total", 5, 0.625],
        ["b", 2, 0.25],
        ["a", 1, 0.125],
        ["Concentration", 8, 30 / 64],
      ],
    ],
    ["of text", "SALES.BY", shop(["a", "b", "Total"], ["$1", "$2", "$3"]), refused("#VALUE!", "row 3 is the total")],
    [
      "that is a customer of this name",
      "MRR.LEDGER",
      [["a", "Total Oil"], [45292, 45292], [null, null], [5, 7], 45300],
      12,
    ],
    [
      "of a ledger without dates is skipped",
      "MRR.LEDGER",
      [["a", "b", "Total"], [45292, 45292, null], [null, null, null], [5, 7, 12], 45300],
      12,
    ],
    [
      "of counts",
      "SEGMENT.COMPARE",
      [
        ["a", "b", "Total"],
        [5, 6, 11],
        [10, 20, 30],
      ],
      refused("#VALUE!", "row 3 is the total"),
    ],
  ]);
});

type Cells = unknown[];
const mrr = (
  customers: Cells,
  starts: Cells,
  ends: Cells,
  amounts: Cells,
  asOf: unknown = 45350,
  ...more: unknown[]
): unknown[] => [customers, starts, ends, amounts, asOf, ...more];
const rates = [
  ["USD", 1],
  ["EUR", 2],
];
const ledgers: readonly RowCase[] = [
  [
    "merged cells",
    "MRR.LEDGER",
    mrr(["a", null], [45292, 45293], [null, null], [5, 7]),
    refused("#VALUE!", "customers, row 2: customer is blank; fill merged cells down"),
  ],
  [
    "merged cells below a heading",
    "MRR.LEDGER",
    mrr(["Customer", "a", "NULL"], ["Start", 45292, 45293], ["", null, null], ["MRR", 5, 7]),
    refused("#VALUE!", "customers, row 3: customer is blank"),
  ],
  [
    "a row without a customer and an amount",
    "MRR.LEDGER",
    mrr(["a", null], [45292, 45293], [null, null], [5, null]),
    5,
  ],
  ["a row without an amount", "MRR.LEDGER", mrr(["a", "b"], [45292, 45293], [null, null], [5, "n/a"]), 5],
  ["a row without a start", "MRR.LEDGER", mrr(["a", "b"], [45292, "?"], [null, null], [5, 7]), 5],
  [
    "an unreadable end in a row left out anyway",
    "MRR.LEDGER",
    mrr(["a", "b"], [45292, null], [null, "soon"], [5, 7]),
    5,
  ],
  [
    "an error in a row left out anyway",
    "MRR.LEDGER",
    mrr(["a", null], [45292, null], [null, { type: "Error", basicValue: "#N/A" }], [5, null]),
    refused("#VALUE!", "ends, row 2 contains #N/A"),
  ],
  ["no row at all", "MRR.LEDGER", mrr([null], [null], [null], [null]), refused("#N/A", "no data")],
  [
    "a shorter range",
    "MRR.LEDGER",
    mrr(["a", "b", "c"], [45292, 45292], [null], [5, 5, 5]),
    refused("#VALUE!", "customers has 3 cells, starts 2"),
  ],
  [
    "a shorter range below which all is blank",
    "MRR.LEDGER",
    mrr(["a", null, null], [45292, ""], [null], [5, "\u00a0"]),
    5,
  ],
  ["a zero-length row", "MRR.LEDGER", mrr(["a", "b"], [45292, 45292], [45292, null], [5, 7]), 7],
  [
    "an end before its start by a time of day only",
    "MRR.LEDGER",
    mrr(["a", "b"], [45292.6, 45292], [45292.4, null], [5, 7]),
    7,
  ],
  [
    "an end before its start",
    "MRR.LEDGER",
    mrr(["a"], [45292], [45291], [5]),
    refused("#VALUE!", "row 1: end 2023-12-31 is before start 2024-01-01"),
  ],
  [
    "a customer below zero",
    "MRR.LEDGER",
    mrr(["a", "a"], [45292, 45300], [null, null], [5, -7]),
    refused("#VALUE!", "row 2"),
  ],
  ["a discount", "MRR.LEDGER", mrr(["a", "a"], [45292, 45300], [null, null], [5, "(2)"]), 3],
  ["months of each row", "MRR.LEDGER", mrr(["a", "b"], [45292, 45292], [null, null], [12, 5], 45350, ["12", null]), 6],
  [
    "months in words",
    "MRR.LEDGER",
    mrr(["a", "b"], [45292, 45292], [null, null], [12, 5], 45350, [12, "month"]),
    refused("#VALUE!", "intervalMonths, row 2: expected a number, found 'month'"),
  ],
  [
    "months of zero",
    "MRR.LEDGER",
    mrr(["a", "b"], [45292, 45292], [null, null], [12, 5], 45350, [12, 0]),
    refused("#NUM!", "row 2"),
  ],
  [
    "currencies in any case",
    "MRR.LEDGER",
    mrr(["a", "b"], [45292, 45292], [null, null], ["$5", "€6"], 45350, null, ["usd", "Eur"], rates),
    17,
  ],
  [
    "an amount in another currency than its row",
    "MRR.LEDGER",
    mrr(["a", "b"], [45292, 45292], [null, null], ["$5", "€6"], 45350, null, ["USD", "GBP"], rates),
    refused("#VALUE!", "row 2: the amount is in €, currencies says 'GBP'"),
  ],
  [
    "an unknown code",
    "MRR.LEDGER",
    mrr(["a"], [45292], [null], [5], 45350, null, ["SEK"], rates),
    refused("#N/A", "no rate for SEK"),
  ],
  [
    "currencies without rates",
    "MRR.LEDGER",
    mrr(["a"], [45292], [null], [5], 45350, null, ["USD"]),
    refused("#VALUE!", "currencies and rates go together"),
  ],
  [
    "a whole column",
    "MRR.LEDGER",
    mrr(
      ["a", ...new Array(99).fill(null)],
      [45292, ...new Array(99).fill("")],
      [null],
      [5, ...new Array(99).fill(" ")],
    ),
    5,
  ],
  [
    "a free row is no customer",
    "CHURN.TABLE",
    [["a", "b"], [45292, 45293], [null, null], "M", 45322, false],
    [[45292, 0, 2, 0, 0, 2, "", "", 0]],
  ],
  [
    "weeks from Sunday",
    "TICKETS.VOLUME",
    [[45297, 45298], null, "WS", null, 45304, false],
    [
      [45291, 1, "", "", "", 0],
      [45298, 1, "", "", "", 0],
    ],
  ],
  ["weeks from Monday", "TICKETS.VOLUME", [[45297, 45298], null, "w", null, 45298, false], [[45292, 2, "", "", "", 0]]],
  ["a growth over a year and a half", "REVENUE.GROWTH", [100, 800, 1.5], 3],
  [
    "ties a rounding apart",
    "SURVIVAL.MEDIAN",
    [
      [2.0000000000582077, 1.9999999998835847, 9],
      [1, 1, 0],
    ],
    [[2, 2, ""]],
  ],
  [
    "themes in Thai",
    "VOC.THEMES",
    [["ราคาแพงมาก", "บริการดี"], [["Price", "ราคา"]], null, false],
    [
      ["Price", 1, 0.5, ""],
      ["Other", 1, 0.5, ""],
    ],
  ],
  [
    "the row of a score in a block",
    "NPS",
    [
      [
        [9, 9],
        [9, 12],
      ],
    ],
    refused("#VALUE!", "row 4: 12 is off the scale 0-10"),
  ],
];
describe("ledgers and other tables", () => testRows(ledgers));
