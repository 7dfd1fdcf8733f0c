import { ANY, refused, type RowCase } from "../row-case";

/** Headings as people reported them. */
export const headings: readonly RowCase[] = [
  ["an amount with a dollar sign in the first row is data", "MRR", [["$1,200.00", 50, 25]], 1275],
  [
    "a European amount with a euro sign in the first row is data",
    "SALES.BY",
    [
      ["North", "South"],
      ["€1.200,00", 800],
    ],
    [
      ["Category", "Sales", "Share"],
      ["North", 1200, 0.6],
      ["South", 800, 0.4],
      ["Concentration", 2000, 0.52],
    ],
  ],
  [
    "a percentage as text in the first row is data",
    "HEALTH",
    [
      ["85%", 0.5],
      [1, 1],
      [0, 0],
      [1, 1],
    ],
    67.5,
  ],
  [
    "a first due amount with a dollar sign beside a good date and outcome",
    "RENEWAL.LEDGER",
    [
      ["2024-01-31", "2024-02-29", "2024-03-31"],
      ["yes", "no", "yes"],
      ["$12,000", 6000, 3000],
      [12000, null, 3000],
    ],
    [[0.6666666666666666, 0.7142857142857143, 0.7142857142857143, 0]],
  ],
  ["10/10 as the first answer", "NPS", [["10/10", 9, 0]], 33.333333333333336],
  [
    "a single ticket with offsets is no heading",
    "FRT",
    [["2019-03-18T17:24:31.000+01:00"], ["2019-03-18T19:24:31.000+01:00"], "mean", "H"],
    2,
  ],
  [
    "100% as text over shares",
    "RETENTION.FIT",
    [["100%", 0.869, 0.743, 0.653, 0.593]],
    [[1.28097638, 7.7903841, ANY, 0.14121105]],
    0.0001,
  ],
  [
    "a heading that comes again below",
    "NPS",
    [["Score", 10, 9, "Score", 0]],
    refused("#VALUE!", "row 4: expected a number, found 'Score'"),
  ],
];

/** Scores as people reported them. */
export const scores: readonly RowCase[] = [
  [
    "a numbered question over plain answers is the heading",
    "NPS",
    [["1. How likely are you to recommend us to a colleague?", 10, 9]],
    100,
  ],
  [
    "a numbered question over satisfaction answers is the heading",
    "CSAT",
    [["2. How satisfied were you with the help you got?", 5, 4]],
    1,
  ],
  [
    "a row of numbered questions over a block is the heading",
    "ENGAGEMENT.INDEX",
    [
      [
        ["1. I am proud to work here", "2. I would recommend us"],
        [5, 4],
        [4, 4],
      ],
    ],
    [[1, 4.25, 2]],
  ],
  [
    "a question numbered Q1 is a heading like any other",
    "NPS",
    [["Q1. How likely are you to recommend us?", 10, 9]],
    100,
  ],
  [
    'three heading rows over the answers, left out with "skip"',
    "NPS",
    [["Q3_NPS_GROUP", "How likely…", '{"ImportId":"QID3"}', 10, 9, 0], "skip"],
    33.333333333333336,
  ],
  [
    '-1 for "no opinion" is off the scale',
    "CSAT",
    [[5, 4, -1, 2]],
    refused("#VALUE!", "row 3: -1 is off the scale 1-5"),
  ],
  [
    "words in place of scores",
    "CSAT",
    [["Satisfaction", "Good", "Bad", "Offered"]],
    refused("#VALUE!", "row 2: expected a number, found 'Good'"),
  ],
  ["counts of good answers", "CSAT.COUNTS", [13, 20], 0.65],
];

/** Markers as people reported them. */
export const markers: readonly RowCase[] = [
  [
    "NULL as an open end in the first row",
    "MRR.LEDGER",
    [["a", "b"], [45292, 45292], ["NULL", "2024-02-10"], [100, 50], 45300],
    150,
  ],
  [
    'a dash as "no answer yet" in the first row',
    "SLA",
    [["2024-01-05T09:00", "2024-01-05T09:00"], ["-", "2024-01-05T11:00"], 4, "H", null, "2024-01-06"],
    0.5,
  ],
  [
    "the zero date of MySQL as an open end in the first row",
    "CHURN.TABLE",
    [["a", "b"], ["2024-01-05", "2024-01-06"], ["0000-00-00 00:00:00", "2024-02-10"], "M", "2024-02-29"],
    [
      ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
      [45292, 0, 2, 0, 0, 2, "", "", 0],
      [45323, 2, 0, 0, 1, 1, 0.5, 0.5, 0],
    ],
  ],
  [
    "null as an open end further down",
    "MRR.LEDGER",
    [["a", "b"], [45292, 45292], ["2024-02-10", "null"], [100, 50], 45300],
    150,
  ],
];

/** Numbers as people reported them. */
export const numbers: readonly RowCase[] = [
  [
    "a lone comma before three digits in a typed argument",
    "CHURN",
    ["1,200", "10"],
    refused("#VALUE!", "start: '1,200' may be 1200 or 1.2"),
  ],
  ["a zero-width space before a score", "NPS", [[9, "\u200b9", 0]], 33.333333333333336],
];

/** Outcomes as people reported them. */
export const outcomes: readonly RowCase[] = [
  [
    "sales stages as outcomes",
    "RENEWAL.LEDGER",
    [
      ["2024-01-31", "2024-02-29"],
      ["Closed Won", "Closed Lost"],
    ],
    [[0.5, "", "", 0]],
  ],
  [
    "yes and no under headings",
    "SURVIVAL.MEDIAN",
    [
      ["tenure", 1, 2, 3, 4],
      ["Churn", "Yes", "No", "Yes", "Yes"],
    ],
    [[3, 1, ""]],
  ],
];

/** Ids as people reported them. */
export const ids: readonly RowCase[] = [
  [
    "00123, 0123 and 123 are three customers, 123 as text and number one",
    "CHURN.LEDGER",
    [["00123", "123", 123, "0123"], [45292, 45292, 45292, 45292], [45300, null, null, null], 45295, 45310],
    0.3333333333333333,
  ],
  [
    "one name in two Unicode forms",
    "CHURN.LEDGER",
    [["Café Nord", "Café Nord"], [45292, 45300], [45300, null], 45295, 45310],
    0,
  ],
  [
    "merged customer cells",
    "MRR.LEDGER",
    [["a", "", "b"], ["2024-01-01", "2024-01-05", "2024-01-01"], ["", "", ""], [10, 20, 5], "2024-02-01"],
    refused("#VALUE!", "row 2: customer is blank"),
  ],
];

/** Times as people reported them. */
export const times: readonly RowCase[] = [
  [
    "a time that falls short of midnight by its last digits is the next day",
    "ACTIVE.USERS",
    [["a"], [41551.9999999998], 41552, 41553],
    1,
  ],
  [
    "a start short of midnight by its last digits",
    "MRR.LEDGER",
    [["a", "b"], [45322.99999999999, 45292], [null, null], [10, 20], 45322],
    20,
  ],
  ["twelve hours on the dot", "SLA", [[45322.99999999999], [45323.5], 12], 1],
];

/** Texts as people reported them. */
export const texts: readonly RowCase[] = [
  [
    "themes in Japanese comments",
    "VOC.THEMES",
    [
      ["価格が高い", "対応が早い", "使いにくい"],
      [
        ["料金", "価格;料金"],
        ["サポート", "対応"],
      ],
    ],
    [
      ["Theme", "Comments", "Share", "Mean score"],
      ["料金", 1, 0.3333333333333333, ""],
      ["サポート", 1, 0.3333333333333333, ""],
      ["Other", 1, 0.3333333333333333, ""],
    ],
  ],
  [
    "a Sunday belongs to the week before",
    "NPS.TREND",
    [["2024-06-30", "2024-07-01"], [9, 0], "W"],
    [
      ["Period", "NPS", "Responses", "Low", "High", "Change", "p-value", "Partial"],
      [45467, 100, 1, ANY, ANY, ANY, ANY, 0],
      [45474, -100, 1, ANY, ANY, -200, ANY, 1],
    ],
  ],
];
