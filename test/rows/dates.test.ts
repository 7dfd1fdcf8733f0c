import { ANY, refused, testRows, type RowCase } from "./row-case";

const spellings = [
  "2024-01-25|2024-1-25|2024/01/25|2024.01.25|20240125|2024年1月25日|25.1.2024|25.01.24|25. 1. 2024|25/1/2024|1/25/2024|25-01-2024|01/25/24",
  "25 Jan 2024|Jan 25, 2024|January 25th, 2024|25th of January 2024|2024 Jan 25|25-Jan-24|25/Jan/2024|Thursday, January 25, 2024|Thu, 25 Jan 2024",
  "25 januari 2024|do 25 jan. 2024|25. Januar 2024|Do., 25. Jan. 2024|25 janvier 2024|jeu. 25 janv. 2024|25 enero 2024|25 de enero de 2024",
  "25 de janeiro de 2024|25 gennaio 2024|gio 25 gen 2024|25-gen-2024|\u00a025 Jan 2024\u200b",
  "2024-01-25T10:00|2024-01-25 10:00:59.123|2024-01-25 10:00:59,123|2024-01-25T00:00:00Z|2024-01-25 23:59 UTC|2024-01-25T23:30:00-05:00",
  "2024-01-25T00:10:00+0530|20240125T101500Z|25.01.2024, 10:15|25/01/24 10:17 PM|1/25/24 5:02 am|Thu Jan 25 2024 10:00:00 GMT+0100 (Central European Standard Time)",
  "45316|45316.99|1706140800|1706183999999|1706183999999999",
].flatMap((line) => line.split("|"));
const DAY = ["2024-01-25", "2024-01-26"];
describe("a text that spells 25 January 2024", () => {
  testRows(spellings.map((text): RowCase => [text, "ACTIVE.USERS", [["a"], [text], ...DAY], 1]));
});

const months: readonly (readonly [month: number, names: string])[] = [
  [2, "February februari Februar février febrero fevereiro febbraio"],
  [3, "March maart März mars marzo março mrt Mrz"],
  [4, "April avril abril aprile abr. avr."],
  [5, "May mei Mai mayo maio maggio mag"],
  [6, "June juni juin junio junho giugno giu"],
  [7, "July juli juillet julio julho luglio lug juil."],
  [8, "August augustus août agosto ago aout"],
  [9, "September septembre septiembre setembro settembre sept. set"],
  [10, "October oktober octobre octubre outubro ottobre okt. out"],
  [11, "November novembre noviembre novembro nov"],
  [12, "December Dezember décembre diciembre dezembro dicembre déc. dic"],
];
describe("months in seven languages", () => {
  testRows(
    months.map(([month, names]): RowCase => {
      const texts = names.split(" ").map((name) => `14 ${name} 2023`);
      const from = `2023-${String(month).padStart(2, "0")}-14`;
      const users = texts.map((_, i) => `user ${i}`);
      return [names, "ACTIVE.USERS", [users, texts, from, from.replace("14", "15")], texts.length];
    }),
  );
});

describe("what is no date is refused, also in the first row", () => {
  const texts =
    "2024-02-30|2024-13-01|31.02.2024|2024-01-05T25:00|2024-01-05T10:00:00 EST|2024-01-05 10:00 Europe/Berlin|Fri Jan  5 10:00:00 UTC 2024|le 5 janvier 2024|2024-W01-5|2024-005|12:30|1/1|5 Jan|20240105101500|2024-01-05 10h15|45,292|1900-01-00|2024. 1. 5.|'2024-01-05".split(
      "|",
    );
  testRows(
    texts.map((text): RowCase => [
      text,
      "ACTIVE.USERS",
      [["a", "b"], [text, 45300], 45292, 45400],
      refused("#VALUE!", "dates, row 1: expected a date"),
    ]),
  );
  const withYear: readonly (readonly [unknown, string])[] = [
    ["2024", "2024 is a date in 1905"],
    [2024, "2024 is a date in 1905"],
    ["1919-12-31", "is a date in 1919"],
    ["2092-01-01", "is a date in 2092"],
    ["9999-12-31", "is a date in 9999"],
    [69_399, "69399 is a date in 2090"],
    ["2024-01", "give a day of 2024-01"],
    ["01/2024", "give a day of 01/2024"],
    ["Jan 2024", "give a day of Jan 2024"],
    ["2024年1月", "give a day of 2024年1月"],
    [202_401, "give a day of 202401"],
    [0, "expected a date, found 0"],
    [-5, "expected a date, found -5"],
    [20_241_301, "expected a date, found 20241301"],
    ["5/1/2024", "may be 5 January or 1 May"],
    ["05-01-2024 10:15", "may be 5 January or 1 May"],
  ];
  testRows(
    withYear.map(([cell, says]): RowCase => [
      String(cell),
      "ACTIVE.USERS",
      [["b", "a"], [45300, cell], 45292, 45400],
      refused("#VALUE!", "dates, row 2", says),
    ]),
  );
});

const ledger = (starts: unknown[], ends: unknown[], asOf: unknown = 45400): unknown[] => [
  starts.map((_, i) => `customer ${i}`),
  starts,
  ends,
  starts.map(() => 10),
  asOf,
];
// 45300 is 9 January 2024, 45310 the 19th, 45327 5 February.
const order: readonly RowCase[] = [
  ["a proof in the same range", "MRR.LEDGER", ledger(["13/01/2024", "05/06/2024"], [null, null], "2024-05-31"), 10],
  ["the opposite proof", "MRR.LEDGER", ledger(["01/13/2024", "05/06/2024"], [null, null], "2024-05-31"), 20],
  [
    "a proof in another range",
    "MRR.LEDGER",
    ledger(["03/04/2024", "04/01/2024"], ["15/04/2024", null], "2024-03-31"),
    10,
  ],
  ["a day that is its month needs no proof", "MRR.LEDGER", ledger(["05/05/2024"], [null], "2024-05-05"), 10],
  [
    "no proof",
    "MRR.LEDGER",
    ledger([45292, "03/04/2024"], [null, null]),
    refused("#VALUE!", "starts, row 2: '03/04/2024' may be 3 April or 4 March"),
  ],
  [
    "proofs of both",
    "MRR.LEDGER",
    ledger(["13/01/2024", "01/14/2024"], [null, null]),
    refused("#VALUE!", "row 2: '01/14/2024'", "row 1 as in '13/01/2024'"),
  ],
  [
    "proofs of both in two ranges",
    "MRR.LEDGER",
    ledger(["13/01/2024"], ["02/15/2024"]),
    refused("#VALUE!", "ends, row 1", "starts, row 1"),
  ],
  [
    "Excel swapped the others",
    "MRR.LEDGER",
    ledger(["13/01/2024", 45300], [null, null]),
    refused("#VALUE!", "starts, row 2: Excel may have swapped", "row 1 is text"),
  ],
  [
    "the same in ends",
    "MRR.LEDGER",
    ledger([45292, 45292], ["13/02/2024", 45327]),
    refused("#VALUE!", "ends, row 2: Excel may have swapped"),
  ],
  [
    "the same with months first",
    "MRR.LEDGER",
    ledger([45300, "1/13/2024 5:00 PM"], [null, null]),
    refused("#VALUE!", "starts, row 1: Excel may have swapped", "row 2 is text"),
  ],
  ["a number after the 12th clears it", "MRR.LEDGER", ledger(["13/01/2024", 45300, 45310], [null, null, null]), 30],
  [
    "a text with two readings clears it",
    "MRR.LEDGER",
    ledger(["13/01/2024", "05/01/2024", 45300], [null, null, null]),
    30,
  ],
  [
    "a typed date alone",
    "MRR.LEDGER",
    ledger([45292], [null], "01/02/2024"),
    refused("#VALUE!", "asOf: '01/02/2024' may put the day or the month first"),
  ],
];
describe("day and month", () => testRows(order));

// Monday 1 January 2024 is 45292.
const zones: readonly RowCase[] = [
  ["a wait between two zones", "FRT", [["2024-01-05T10:00:00+01:00"], ["2024-01-05T10:00:00Z"]], 1],
  ["a wait within one", "FRT", [["2024-01-05T10:00:00-0500"], ["2024-01-05T12:30:00-0500"]], 2.5],
  ["UTC, GMT and Z are one", "FRT", [["2024-01-05 10:00 UTC"], ["2024-01-05 11:00 GMT"]], 1],
  ["milliseconds of an epoch", "FRT", [[1704448800000], ["2024-01-05T10:30:00Z"], "mean", "MIN"], 30],
  [
    "before it was created, by zones only",
    "FRT",
    [["2024-01-05T10:00:00Z"], ["2024-01-05T10:30:00+01:00"]],
    refused("#VALUE!", "row 1"),
  ],
  [
    "the day is that of the clock",
    "ACTIVE.USERS",
    [["a"], ["2024-01-31T20:30:00-05:00"], "2024-01-31", "2024-02-01"],
    1,
  ],
  ["fractions with a comma", "FRT", [["2024-01-05 10:00:00,250"], ["2024-01-05 10:00:01,000"], "mean", "MIN"], 0.0125],
  [
    "business hours in a zone",
    "FRT",
    [["2024-07-05T12:00:00Z"], ["2024-07-05T15:00:00Z"], "mean", "H", "Mon-Fri 09:00-17:00 America/New_York"],
    2,
  ],
  [
    "an unknown zone of hours",
    "FRT",
    [["2024-07-05T12:00"], ["2024-07-05T15:00"], "mean", "H", "Mon-Fri 09:00-17:00 Mars/Base"],
    refused("#VALUE!", "hours"),
  ],
];
describe("zones", () => testRows(zones));

const open = [
  "",
  null,
  0,
  "NULL",
  "-",
  "n/a",
  "0000-00-00",
  "0000-00-00 00:00:00",
  "9999-12-31",
  "31/12/9999",
  "2090-01-01",
  2_958_465,
  "ongoing",
  "Active",
  "PRESENT",
  "evergreen",
  "\u00a0never ",
  "NaT",
];
describe("an open end", () => {
  testRows(open.map((end): RowCase => [JSON.stringify(end), "MRR.LEDGER", ledger([45292, 45292], [end, 45310]), 10]));
  testRows(
    ["cancelled", "soon", "2024-02-30", 190_001, "2024-01", 7000].map((end): RowCase => [
      String(end),
      "MRR.LEDGER",
      ledger([45292, 45292], [45300, end]),
      refused("#VALUE!", "ends, row 2"),
    ]),
  );
});

const asOf: readonly RowCase[] = [
  ["every row has an end", "MRR.LEDGER", ledger([45292, 45292], [45300, 45301], null), refused("#VALUE!", "give asOf")],
  [
    "an end more than 31 days after the latest start",
    "MRR.LEDGER",
    ledger([45292, 45292], [45324, null], null),
    refused("#VALUE!", "give asOf: row 1 ends 2024-02-02, the latest start is 2024-01-01"),
  ],
  ["an end 31 days after it", "MRR.LEDGER", ledger([45292, 45292], [45323, null], null), 10],
  [
    "a latest date more than 366 days after the one before",
    "NPS.TREND",
    [
      [45292, 45659],
      [9, 0],
    ],
    refused("#VALUE!", "give asOf"),
  ],
  [
    "a latest date 366 days after it",
    "NPS.TREND",
    [[45292, 45658], [9, 0], "Y", null, null, false],
    [
      [45292, 100, 1, ANY, ANY, ANY, ANY, 0],
      [45658, -100, 1, ANY, ANY, ANY, ANY, 1],
    ],
  ],
  ["rows after asOf do not count", "MRR.LEDGER", ledger([45292, 45301], [null, null], 45300), 10],
  ["an end after asOf is open", "MRR.LEDGER", ledger([45292], [45302], 45301), 10],
  ["asOf is the end of its day", "MRR.LEDGER", ledger([45301], [null], 45301), 10],
  [
    "a row without an end shows that the ledger is current",
    "MRR.LEDGER",
    ledger([45292, 45300], [45299, "9999-12-31"], null),
    10,
  ],
];
describe("asOf", () => testRows(asOf));
