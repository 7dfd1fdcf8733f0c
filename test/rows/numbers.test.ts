import { ANY, refused, testRows, type RowCase } from "./row-case";

/** Each text as the only amount, and again below a number that proves the thousands sign where that is needed. */
const readings: readonly (readonly [text: string, number: number])[] = [
  ["1.200,50", 1200.5],
  ["1,200.50", 1200.5],
  ["1 200,50", 1200.5],
  ["1\u00a0200,50", 1200.5],
  ["1\u202f200,50", 1200.5],
  ["1'200.50", 1200.5],
  ["1\u2019200.50", 1200.5],
  ["1 234,567", 1234.567],
  ["1'234.567", 1234.567],
  ["1,00,000", 100_000],
  ["12,34,567.5", 1_234_567.5],
  ["1.234.567", 1_234_567],
  ["1.234.567,8", 1_234_567.8],
  ["1,234,567", 1_234_567],
  ["12,34", 12.34],
  ["0,123", 0.123],
  ["1000,000", 1000],
  [".5", 0.5],
  [",5", 0.5],
  ["5.", 5],
  ["+5.25", 5.25],
  ["-5.25", -5.25],
  ["\u22125.25", -5.25],
  ["5.25-", -5.25],
  ["5.25 -", -5.25],
  ["(1,200.50)", -1200.5],
  ["($1,200.50)", -1200.5],
  ["$(1,200.50)", -1200.5],
  ["-$5.25", -5.25],
  ["$-5.25", -5.25],
  ["1.200,50-", -1200.5],
  ["5,-", 5],
  ["5.-", 5],
  ["CHF 5.\u2013", 5],
  ["1.200,--", 1200],
  ["€ 1.200,-", 1200],
  ["$ -", 0],
  ["- €", 0],
  ["$1.234", 1234],
  ["€1,234", 1234],
  ["EUR 5", 5],
  ["5EUR", 5],
  ["US$5", 5],
  ["R$ 5,50", 5.5],
  ["5,50 zł", 5.5],
  ["5 Kč", 5],
  ["Fr. 5.50", 5.5],
  ["Rs.5", 5],
  ["Rs 1,00,000", 100_000],
  ["5 kr", 5],
  ["$1,200.00 USD", 1200],
  ["1.5e3", 1500],
  ["1,5E3", 1500],
  ["１２３", 123],
  ["１，２３４．５", 1234.5],
  ["￥１２３", 123],
  ["\u200b5\u2060", 5],
  ["\ufeff5", 5],
  ["\u00a05\u00a0", 5],
];
describe("a text that spells one number", () => {
  testRows(readings.map(([text, number]) => [JSON.stringify(text), "MRR", [[text]], number]));
  testRows(readings.map(([text, number]) => [`${JSON.stringify(text)} in row 2`, "MRR", [[null, text, "-"]], number]));
});

describe("a text that spells none is refused, also in the first row", () => {
  const texts =
    "5k|5M|5 EUR/month|1,2,3|1,,200|1.2.3|12 34|1.234,56.7|0x10|1_000|#1|5 (approx)|~5|<5|>5|=5|'5|5+5|5-5|--5|-(5)|(-5)|(5|5)|½|٣|12:30|1,234,56|A$5|USD $5|$5 EUR|50%|5%%|1'234 567|#DIV/0!|#WERT!|#NAME?|inf|-Infinity|∞".split(
      "|",
    );
  testRows(texts.map((text) => [text, "MRR", [[text, 10]], refused("#VALUE!", "amounts, row 1", text)]));
  testRows([
    ["TRUE among amounts", "MRR", [[5, true]], refused("#VALUE!", "row 2: expected a number, found TRUE")],
    ["a character nobody sees", "MRR", [[5, "1\u200e2"]], refused("#VALUE!", "row 2", "[U+200E]")],
  ]);
});

const columns: readonly RowCase[] = [
  ["1.234 alone", "MRR", [[null, "1.234"]], refused("#VALUE!", "row 2: '1.234' may be 1234 or 1.234")],
  ["1.234 beside a decimal comma", "MRR", [["1.234", "1,5"]], 1235.5],
  ["1.234 beside a decimal point", "MRR", [["1.234", "1.5"]], 2.734],
  ["1.234 beside no cents", "MRR", [["1.234", "5,-"]], 1239],
  ["1,200 beside 12.50", "MRR", [["1,200", "12.50"]], 1212.5],
  ["1.234 beside 1,234: one of each proves nothing", "MRR", [["1.234", "1,234"]], refused("#VALUE!", "row 1")],
  ["two decimal signs", "MRR", [["12.50", "3,75"]], refused("#VALUE!", "row 2: '3,75'", "row 1 as in '12.50'")],
  ["a dinar has three decimals", "MRR", [["KWD 1.234"]], refused("#VALUE!", "row 1: 'KWD 1.234' may be")],
  ["a dinar beside a proof", "MRR", [["KWD 1.234", "KWD 0.500"]], 1.734],
  ["a price may have three decimals", "PRICE.VOLUME", [["$1.234"], [10]], refused("#VALUE!", "row 1: '$1.234' may be")],
  // 1.234 × 10 + 0.5 × 2 = 13.34
  [
    "prices, proved by one",
    "PRICE.VOLUME",
    [["1.234", "0.5"], [10, 2], false],
    [
      [0.5, 2, 1, 1 / 13.34],
      [1.234, 10, 12.34, 12.34 / 13.34],
    ],
  ],
  ["amounts proved by another range of the call", "PRICE.VOLUME", [["1.234"], ["2,5"], false], [[1234, 2.5, 3085, 1]]],
  ["two currencies", "MRR", [["€5", "5 USD"]], refused("#VALUE!", "row 1 is in €, row 2 in USD")],
  ["$ and CAD agree, USD no more", "MRR", [["$5", "5 CAD", "5 USD"]], refused("#VALUE!", "row 2 is in CAD, row 3")],
  ["¥ agrees with CNY", "MRR", [["¥5", "5 CNY"]], 10],
  ["kr agrees with one krone", "MRR", [["5 kr", "5 SEK"]], 10],
  ["kr, SEK and NOK", "MRR", [["5 kr", "5 SEK", "5 NOK"]], refused("#VALUE!", "row 2 is in SEK, row 3 in NOK")],
  ["Excel left a text", "MRR", [[1234, "1.234,50"]], refused("#VALUE!", "row 2", "import the column again")],
  ["the same in brackets", "MRR", [[1234, "(1,5)"]], refused("#VALUE!", "row 2", "import the column again")],
  ["the same with a minus after", "MRR", [[1234, "1,5-"]], refused("#VALUE!", "row 2", "import the column again")],
  ["numbers with cents show that the column is sound", "MRR", [[1.25, "1.234,50"]], 1235.75],
  ["a currency was no text for Excel to read", "MRR", [[1234, "€1.234,50"]], 2468.5],
  ["white space keeps a text from Excel", "MRR", [[1234, "1.234,50\u00a0"]], 2468.5],
  ["a missing marker is blank", "MRR", [[5, "n/a", "NULL", "\\N", "NaN", "-", "…", "?", "(blank)", "none", "#N/A"]], 5],
  ["an error is none", "MRR", [[5, { type: "Error", basicValue: "#N/A" }]], refused("#VALUE!", "row 2 contains #N/A")],
  ["a formatted number", "MRR", [[{ type: "FormattedNumber", basicValue: 5, numberFormat: "€0" }, 1]], 6],
  ["nothing but markers", "MRR", [["n/a", "-", null]], refused("#N/A", "no data")],
];
describe("a column decides", () => testRows(columns));

const percentages: readonly RowCase[] = [
  ["all written so", "BASELINE", [["85%", "50 %", "60%"], "mean"], [[0.65, ANY, ANY, 3]]],
  ["beside fractions", "BASELINE", [["80%", 0.5, 0.2], "mean"], [[0.5, ANY, ANY, 3]]],
  ["beside 50", "BASELINE", [["85%", 50, 60]], refused("#VALUE!", "row 1 is '85%', row 2 a number beyond 1")],
  ["beside 50 above", "BASELINE", [[50, "85%", 60]], refused("#VALUE!", "row 2 is '85%', row 1 a number beyond 1")],
  // (0.85 + 12 / 20) / 2
  [
    "in a row of measures",
    "HEALTH",
    [
      ["85%", 12],
      [1, 1],
      [0, 0],
      [1, 20],
    ],
    72.5,
  ],
  ["no amount", "MRR", [[5, "50%"]], refused("#VALUE!", "row 2: expected a number, found '50%'")],
  ["no score", "NPS", [[9, "90%"]], refused("#VALUE!", "row 2")],
  [
    "no count",
    "SEGMENT.COMPARE",
    [
      ["a", "b"],
      [1, "5%"],
      [10, 20],
    ],
    refused("#VALUE!", "numerators, row 2"),
  ],
  ["in an argument", "CHURN.CONVERT", ["50%", 1, 2], 0.75],
  ["no argument of counts", "CHURN", ["50%", 1], refused("#VALUE!", "start")],
];
describe("percentages", () => testRows(percentages));

const typed: readonly RowCase[] = [
  ["thousands", "CHURN", ["1,234,000", "12,340"], refused("#VALUE!", "lost: '12,340' may be 12340 or 12.34")],
  ["one meaning", "CHURN", ["1.000,0", "10"], 0.01],
  ["money", "LTV", ["$1,200", "5%"], 24_000],
  ["brackets", "CHURN", ["200", "(10)"], refused("#NUM!", "lost is negative")],
  ["words", "CHURN", ["200 customers", 10], refused("#VALUE!", "start: expected a number, found '200 customers'")],
  ["blank", "CHURN", ["\u00a0", 10], refused("#VALUE!", "start is blank")],
];
describe("a number typed as an argument", () => testRows(typed));
