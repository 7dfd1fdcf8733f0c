import { ANY, refused, type RowCase } from "../row-case";

/** Dates as people reported them. */
export const dates: readonly RowCase[] = [
  [
    "a start that stayed text because its day is above 12 stands over number dates before the 13th",
    "MRR.LEDGER",
    [["a", "b", "c"], ["31/01/2023", 44958, 44960], [null, null, null], [100, 50, 25], 45000],
    refused("#VALUE!", "row 2: Excel may have swapped day and month here (row 1 is text)"),
  ],
  [
    "times with AM and PM by slashes in the first row prove no order of day and month",
    "FRT",
    [["11/4/22 5:02 PM", 44870.5], ["11/10/22 10:42 AM", 44870.75], "mean", "H"],
    refused("#VALUE!", "row 1: '11/4/22 5:02 PM' may be 11 April or 4 November"),
  ],
  [
    "starts and ends as seconds since 1970",
    "CHURN.TABLE",
    [["a", "b"], [1704412800, 1704412800], ["", 1707523200], "M", "2024-03-31"],
    [
      ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
      [45292, 0, 2, 0, 0, 2, "", "", 0],
      [45323, 2, 0, 0, 1, 1, 0.5, 0.5, 0],
      [45352, 1, 0, 0, 0, 1, 0, 1, 0],
    ],
  ],
  [
    "years with months as numbers lack a day",
    "COHORT",
    [["a", "a", "b", "b"], [202401, 202402, 202401, 202403], "M"],
    refused("#VALUE!", "row 1: give a day of 202401"),
  ],
];

/** Zones as people reported them. */
export const zones: readonly RowCase[] = [
  [
    "UTC behind every timestamp of a ledger",
    "MRR.LEDGER",
    [
      ["Customer", "a", "b", "c"],
      ["Start", "2023-01-31 00:00:00 UTC", "2023-02-01 00:00:00 UTC", "2023-02-10 00:00:00 UTC"],
      ["End", "", "", ""],
      ["MRR", 100, 50, 25],
      45000,
    ],
    175,
  ],
  [
    "timestamps with the offset +00:00",
    "ACTIVE.USERS",
    [
      ["a", "b", "a"],
      ["2025-04-25T15:21:15+00:00", "2025-04-26T08:00:00+00:00", "2025-05-02T10:00:00+00:00"],
      "2025-04-01",
      "2025-05-01",
    ],
    2,
  ],
  [
    "timestamps with Z, one a millisecond before midnight",
    "TICKETS.VOLUME",
    [
      ["2024-01-31T23:59:59.999Z", "2024-02-01T00:00:00Z"],
      ["2024-02-01T00:00:00Z", "2024-02-03 10:00:00Z"],
      "M",
      null,
      "2024-02-29",
    ],
    [
      ["Period", "Created", "Resolved", "Backlog", "Per 100 customers", "Partial"],
      [45292, 1, 0, 1, "", 0],
      [45323, 1, 2, 0, "", 0],
    ],
  ],
  [
    "an offset written twice is refused",
    "RFM",
    [["a", "a"], [42177, "2015-07-06 01:48:14.928 +0000 +0000"], null, "2015-07-31", "D"],
    refused("#VALUE!", "row 2: expected a date"),
  ],
];

/** Ends as people reported them. */
export const ends: readonly RowCase[] = [
  [
    "31 December 9999 as an open end, asOf taken from the starts",
    "MRR.LEDGER",
    [
      ["a", "b"],
      ["2024-01-01", "2024-02-01"],
      ["9999-12-31 23:59:59.999999", ""],
      [100, 100],
    ],
    200,
  ],
  [
    "31 December 9999 as an open end, asOf given",
    "MRR.LEDGER",
    [["a", "b"], ["2024-01-01", "2024-02-01"], ["9999-12-31 23:59:59.999999", ""], [100, 100], "2024-03-31"],
    200,
  ],
  [
    "31 December 9999 in a table by month without asOf",
    "MRR.WATERFALL",
    [["a", "b"], ["2024-01-01", "2024-02-01"], ["9999-12-31", ""], [100, 100], "M"],
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
      [45292, 0, 100, 0, 0, 0, 0, 100, ANY, ANY, ANY, 0],
      [45323, 100, 100, 0, 0, 0, 0, 200, ANY, ANY, ANY, 1],
    ],
  ],
  [
    "contracts with a fixed term: asOf would be a guess",
    "MRR.LEDGER",
    [
      ["a", "b", "c"],
      ["2024-01-01", "2024-02-01", "2024-03-01"],
      ["2025-01-01", "2025-02-01", "2025-03-01"],
      [100, 100, 100],
    ],
    refused("#VALUE!", "give asOf: row 3 ends 2025-03-01, the latest start is 2024-03-01"),
  ],
  [
    "customers without an end stay at the edge of the data",
    "CHURN.TABLE",
    [["a", "b"], ["2024-01-05", "2024-01-20"], ["", ""], "M", "2024-02-29"],
    [
      ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
      [45292, 0, 2, 0, 0, 2, "", "", 0],
      [45323, 2, 0, 0, 0, 2, 0, 1, 0],
    ],
  ],
  [
    "a blank end that arrives as 0",
    "CHURN.TABLE",
    [["a"], ["2024-01-05"], [0], "M", "2024-02-29"],
    [
      ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"],
      [45292, 0, 1, 0, 0, 1, "", "", 0],
      [45323, 1, 0, 0, 0, 1, 0, 1, 0],
    ],
  ],
];

/** Hours as people reported them. */
export const hours: readonly RowCase[] = [
  [
    "days of sixteen hours from Friday evening to Thursday",
    "FRT",
    [["2022-11-04T17:02"], ["2022-11-10T10:42"], "mean", "H", "Mon-Fri 07:00-23:00"],
    57.66666666666667,
    1e-9,
  ],
  [
    "a holiday between, solved after closing time",
    "RESOLUTION.TIME",
    [["2011-03-04T16:00"], ["2011-03-08T21:00"], "mean", "H", "Mon-Fri 09:00-17:00", ["2011-03-07"]],
    9,
  ],
  ["created on a Saturday", "FRT", [["2024-12-07T11:00"], ["2024-12-09T10:00"], "mean", "H", "Mon-Fri 08:00-18:00"], 2],
  [
    "days of twelve hours with two holidays",
    "RESOLUTION.TIME",
    [["2016-11-09T23:00"], ["2016-11-14T21:00"], "mean", "H", "Mon-Sun 09:00-21:00", ["2016-11-11", "2016-11-13"]],
    36,
  ],
  ["24:00 closes the day", "FRT", [["2024-01-05T18:00"], ["2024-01-08T10:00"], "mean", "H", "Mon-Sun 00:00-24:00"], 64],
  [
    "00:00-23:59 loses a minute a night",
    "FRT",
    [["2024-01-05T18:00"], ["2024-01-08T10:00"], "mean", "H", "Mon-Sun 00:00-23:59"],
    63.95,
    1e-9,
  ],
  [
    "a night shift in two parts",
    "FRT",
    [["2024-01-05T23:00"], ["2024-01-06T02:00"], "mean", "H", "Mon-Fri 22:00-24:00; Tue-Sat 00:00-06:00"],
    3,
  ],
  [
    "hours such as 9am are refused with the form expected",
    "FRT",
    [["2024-01-05T16:00"], ["2024-01-08T10:00"], "mean", "H", "Mon-Fri 9am-5pm"],
    refused("#VALUE!", "Mon-Fri 09:00-17:00"),
  ],
  [
    "created at night, the clock starts in the morning",
    "SLA",
    [["2026-07-06T23:30", "2026-07-06T23:30"], ["2026-07-07T08:00", "2026-07-07T08:01"], 2, "H", "Mon-Sun 06:00-22:00"],
    0.5,
  ],
  [
    "a target in a cell of time is a part of an hour",
    "SLA",
    [["2024-01-05T09:00", "2024-01-05T09:00"], ["2024-01-05T10:00", "2024-01-05T15:00"], 0.16666666666666666],
    0,
  ],
];
