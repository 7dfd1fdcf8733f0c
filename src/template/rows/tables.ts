/** The columns of the sheets of raw rows, in order. */
export const rawTables = {
  Survey: ["date", "customer", "nps", "csat", "effort"],
  Ledger: ["customer", "start", "end", "amount"],
  Tickets: ["ticket", "customer", "created", "replied", "resolved", "contacts", "reopened"],
  Usage: ["date", "customer", "user"],
  Customers: [
    "customer",
    "segment",
    "owner",
    "start",
    "onboarded",
    "source",
    "seats",
    "renewal",
    "renewed",
    "tenure",
    "churned",
    "value",
    "usage",
    "satisfaction",
    "openTickets",
    "score",
  ],
} as const;

/** A sheet of raw rows. */
export type RawTable = keyof typeof rawTables;

/** A column of one of them. */
export type RawColumn = (typeof rawTables)[RawTable][number];

/** What the cells of a column hold. */
export const rawMeasures = {
  date: "date",
  start: "date",
  end: "openDate",
  created: "dateTime",
  replied: "dateTime",
  resolved: "dateTime",
  onboarded: "date",
  renewal: "date",
  customer: "text",
  ticket: "text",
  user: "text",
  segment: "text",
  owner: "text",
  source: "text",
  reopened: "yesNo",
  renewed: "yesNo",
  nps: "score10",
  csat: "score5",
  effort: "score7",
  amount: "money",
  value: "money",
  contacts: "count",
  seats: "count",
  openTickets: "count",
  tenure: "number",
  churned: "flag",
  usage: "fraction",
  satisfaction: "number",
  score: "number",
} as const satisfies Record<RawColumn, string>;

/** Rows of a table, a cell per column; "" is a blank. */
export type RawRows = readonly (readonly (string | number)[])[];
