import type { ExampleCell } from "./example";

/** Examples of one function: the parameters that are shown, and cells for each of them, line by line. */
export interface ExampleTable {
  readonly id: string;
  readonly parameters: readonly string[];
  /** A line holds cells per parameter; one parameter's cells may stand without the outer list. */
  readonly lines: readonly (readonly (readonly ExampleCell[])[])[];
  /** Heads the function's result, where that is shown in place of what happens to the cells. */
  readonly gives?: string;
}

/** A part of the page about reading rows; text between grave accents is code. */
export interface Section {
  readonly title: string;
  readonly text: readonly string[];
  readonly table?: ExampleTable;
}

const column = (id: string, parameter: string, ...lines: readonly (readonly ExampleCell[])[]): ExampleTable => ({
  id,
  parameters: [parameter],
  lines: lines.map((cells) => [cells]),
});

const NOTHING = "\u200b";

/** The examples that the README shows: one of each kind. */
export const README_TABLES: readonly ExampleTable[] = [
  column("MRR", "amounts", ["$1,200.00"], ["1.200,50"], ["1.234"], ["n/a", 5], ["12 apples"]),
  column("NPS", "scores", ["10 - Extremely likely"], [11]),
  column("TENURE", "starts", ["31/01/2024"], ["01/02/2024"]),
  column("TENURE", "ends", ["ongoing"]),
];

/** The page about reading rows. */
export const SECTIONS: readonly Section[] = [
  {
    title: "The promise",
    text: [
      "A cell is read by a rule that can mean one thing only. Otherwise it is skipped and counted, or refused with its parameter and row. A function never gives a different figure in silence.",
      "Rows count from 1 at the first cell of the range that you pass. `scores, row 17` of the range `A2:A500` is cell A18.",
      '`=CS.DIAGNOSE("MRR", D2:D500)` lists what a function makes of your cells: how many rows it uses, skips and refuses, and every cell that is not a plain number, date or text. The tables below show the words of that list. Where they say *as it is*, the list does not name the cell.',
    ],
  },
  {
    title: "Blank cells and missing values",
    text: [
      "A blank is never a zero. White space counts as blank. So do the words that exports write for a missing value, and text of dashes, dots, question marks or asterisks only. In columns of names only `NULL`, `\\N`, `NaN`, `NaT`, `<NA>`, `#N/A` and `(blank)` are missing: every other text is a name.",
      "A row is skipped where a required cell is blank. A ledger row with start and amount and no customer is refused, because it is usually a merged cell.",
      "An error value in a range is never skipped.",
    ],
    table: column("MRR", "amounts", [5, null, 6], [5, " ", 6], [5, "NULL", 6], [5, "-", 6], [5, "none", 6]),
  },
  {
    title: "Headings",
    text: [
      "The first row is a heading when a cell of it in a range of numbers, scores, dates or outcomes is plain text, and no such cell can be read as data. A first cell that looks like data and cannot be read is refused, never taken for a heading.",
      "The year 2024 as text above numbers is refused: it may be a heading. Start the range below the headings and nothing has to be guessed.",
    ],
    table: column("MRR", "amounts", ["Amount", 5], ["$1,200.00", 5], ["5 apples", 5], ["2024", 5]),
  },
  {
    title: "Numbers as text",
    text: [
      "White space, a currency before or after, a sign, accounting brackets and exponents are read. Of two different signs the last one is the decimal sign; one that repeats separates thousands. Spaces and apostrophes separate thousands.",
      "A single comma or point before exactly three digits may be either. Another cell of the same call may decide it, or a currency (thousands, except in prices and rates). Otherwise the cell is refused.",
      "Units and abbreviations such as 5k are refused.",
    ],
    table: column(
      "MRR",
      "amounts",
      ["1,200.50"],
      ["1.200,50"],
      ["1 200,50"],
      ["1'200.50"],
      ["1,00,000"],
      ["(45.00)"],
      ["45-"],
      ["1.2e3"],
      ["1.234"],
      ["1.234", "2,50"],
      ["€1.234"],
      ["1.200,50", "1,200.50"],
      ["5k"],
      ["1,2,3"],
    ),
  },
  {
    title: "Numbers that Excel may have misread",
    text: [
      "Excel converts a pasted column cell by cell. Where it understands `12` and not `1.234,50`, it may also have read `1.234` as a number of its own. So a plain text number with a separator beside number cells without decimals is refused: import the column again.",
    ],
    table: column("MRR", "amounts", ["1.234,50", 1000, 25], ["$1,234.50", 1000, 25]),
  },
  {
    title: "Currencies",
    text: [
      "Currency signs and codes are read. Two currencies in one range are refused, unless the parameters `currencies` and `rates` convert them; then a sign must agree with the row's code.",
      "A dash with a currency sign is 0, as accountants write it. A final `,-` means no cents.",
    ],
    table: column("MRR", "amounts", ["EUR 45"], ["45 zł"], ["$ -"], ["€ 1.200,-"], ["$5", "€7"]),
  },
  {
    title: "Percentages",
    text: [
      "A percent sign divides by 100. It is refused where it makes no sense: in scores, money and counts. Percentages beside numbers beyond 1 are refused, because 12% and 12 may be meant alike.",
    ],
    table: column("BASELINE", "history", ["12%", 0.4, 0.5], ["12%", 0.4, 5], ["12.5 %", "13%", "14%"]),
  },
  {
    title: "Scores",
    text: [
      'A score may be followed by words, or written as a part of the highest score. What is not on the scale, or not whole, is refused. Where a function has the parameter `invalid`, "skip" leaves such cells out instead.',
      "A numbered question in the first row is a heading, a numbered answer is not. Where it may be either, it is refused.",
    ],
    table: column(
      "NPS",
      "scores",
      ["10 - Extremely likely"],
      ["9/10"],
      ["1. How likely are you to recommend us?", 9],
      ["7-8"],
      [11],
      [8.5],
      [9, true],
    ),
  },
  {
    title: "Yes and no",
    text: [
      "TRUE and FALSE, 1 and 0, yes and no, y and n, t and f, ✓ and ✗ are read, and yes and no in Dutch, German, French, Spanish and Portuguese. Renewals may also be won and lost, and pending or blank while nothing is decided.",
    ],
    table: column(
      "RENEWAL.LEDGER",
      "outcomes",
      ["yes", "nee"],
      ["Closed Won", "lost"],
      ["pending", "won"],
      ["perhaps", "no"],
    ),
  },
  {
    title: "Dates",
    text: [
      "A date lies from 1920 to 2089. Dates of Excel are best. Text is read with the year first, or with the name of a month in English, Dutch, German, French, Spanish, Portuguese or Italian. Points put the day first: 31.1.2024.",
      "Numbers such as 20240131, and seconds or milliseconds since 1970 (UTC), are dates too.",
    ],
    table: column(
      "TENURE",
      "starts",
      ["2024-01-31"],
      ["2024/1/31 17:02"],
      ["31 januari 2024"],
      ["Jan 31, 2024"],
      ["31.1.2024"],
      ["20240131"],
      [1706700000],
      ["2024-01"],
      ["2024-02-30"],
      [2023],
    ),
  },
  {
    title: "Day or month first",
    text: [
      "With `/` or `-` and the year last, one cell that allows one reading only decides for all dates of the call: 31/01 proves that the day is first. Proofs of both are refused with both cells. Without a proof the dates are refused.",
      "Dates of Excel beside text dates with a part above 12 are refused when none of them lies after the 12th: Excel has probably read 03/02 as 2 March and left 31/01 as text.",
    ],
    table: column(
      "TENURE",
      "starts",
      ["31/01/2024", "01/02/2024"],
      ["1/31/24 5:02 PM"],
      ["01/02/2024"],
      ["31/01/2024", "1/31/2024"],
      ["31/01/2024", { day: "2024-03-02" }],
    ),
  },
  {
    title: "Time zones",
    text: [
      "Zones make a time an instant: durations, order and working hours use instants; days and periods are those of the clock as written. 20:30 -0500 on 31 January belongs to 31 January, and to the month of January, everywhere in the world.",
      "`Z`, `UTC`, `GMT` and offsets such as `+01:00` are zones. Other letters are refused, because EST and IST mean several zones.",
    ],
    table: {
      id: "FRT",
      gives: "Hours to the first response",
      parameters: ["created", "replied"],
      lines: [
        [["2024-01-31 20:30 -0500"], ["2024-02-01T03:30+01:00"]],
        [["2024-01-31 20:30"], ["2024-02-01 03:30"]],
        [["2024-01-31 20:30 EST"], ["2024-02-01 02:30"]],
      ],
    },
  },
  {
    title: "Open ends",
    text: [
      "A blank end means still active. So do 0, dates from 2090 on, and the words ongoing, open, active, current, present, never and evergreen.",
      "An end on the day of the start covers no day and counts as no row. An end before the start is refused.",
    ],
    table: {
      id: "TENURE",
      parameters: ["starts", "ends"],
      lines: [
        [["2024-01-31"], [null]],
        [["2024-01-31"], ["ongoing"]],
        [["2024-01-31"], ["9999-12-31"]],
        [["2024-01-31"], ["2024-01-01"]],
      ],
    },
  },
  {
    title: "Names and ids",
    text: [
      'Names are compared without the white space around them, case kept; addresses with @ without case. 1 and "1" are the same customer. An id that Excel has rounded is refused: it may stand for several customers.',
    ],
    table: column("RFM", "customers", ["Alder"], [12345], ["1.23E+17"], [1234567890123456], ["NULL", "Alder"]),
  },
  {
    title: "Total rows",
    text: [
      "A last row named total, sum or alike, whose amount is the sum of the rows above, is refused: leave it out of the range.",
    ],
    table: {
      id: "SALES.BY",
      parameters: ["categories", "amounts"],
      lines: [
        [
          ["North", "South", "Total"],
          [10, 20, 30],
        ],
        [
          ["North", "South", "Total"],
          [10, 20, 7],
        ],
      ],
    },
  },
  {
    title: "The last day that counts",
    text: [
      "No function reads today's date. `asOf` is the latest date of the data unless given. It has to be given where that would be a guess: when every row has an end, when an end lies more than 31 days after the latest start, and when the latest date lies more than 366 days after the one before it.",
    ],
    table: {
      id: "MRR.LEDGER",
      parameters: ["starts", "ends"],
      lines: [
        [
          ["2024-01-01", "2024-01-02"],
          [null, "2025-03-01"],
        ],
        [
          ["2024-01-01", "2024-01-02"],
          [null, "2024-01-20"],
        ],
      ],
    },
  },
  {
    title: "Hidden characters",
    text: ["A hidden character in a cell that cannot be read is shown by its code."],
    table: column("MRR", "amounts", [`12${NOTHING}x`, 5], [`${NOTHING}12`]),
  },
];
