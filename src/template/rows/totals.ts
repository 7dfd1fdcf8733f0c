import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import { holds } from "./countable";
import type { ReadingId } from "./readings";
import type { RawColumn, RawTable } from "./tables";

/** Tables of CS functions, one formula each, that monthly totals are read from. */
export const blocks = {
  "MRR.WATERFALL": { table: "Ledger", columns: ["customer", "start", "end", "amount"] },
  "CHURN.TABLE": { table: "Ledger", columns: ["customer", "start", "end"] },
  "STICKINESS.LOG": { table: "Usage", columns: ["user", "date"] },
} as const satisfies Record<string, { table: RawTable; columns: readonly RawColumn[] }>;

/** The id of the function behind a block. */
export type BlockId = keyof typeof blocks;

/** How a monthly total follows from raw rows: by Excel's own functions, or as the sum of columns of a block. */
export type RowSource =
  | { readonly reading: ReadingId; readonly native: (rows: RowReader) => string }
  | { readonly block: BlockId; readonly columns: readonly string[] };

/** The words of a formula over raw rows in one month; those of columns are conditions above zero. */
export interface RowReader {
  /** A column as formulas write it. */
  column(table: RawTable, column: RawColumn): string;
  /** The cell holds what its column is for. */
  countable(table: RawTable, column: RawColumn): string;
  /** The cell does, or is blank. */
  notBad(table: RawTable, column: RawColumn): string;
  /** The cell is a date in the month. */
  inMonth(table: RawTable, column: RawColumn): string;
  /** The first day of the month, and of the next. */
  readonly from: string;
  readonly to: string;
}

/** A table without rows tells nothing, not zero. */
const wherever = (rows: RowReader, table: RawTable, dated: RawColumn, count: string): string =>
  `IF(COUNT(${rows.column(table, dated)})=0,"",${count})`;

/** The number of rows for which all conditions are above zero; one that is an error is not. */
const rowsWith = (...conditions: readonly string[]): string => `SUMPRODUCT(--${holds(conditions.join("*"))})`;

/** The numbers of answers of each score in the month. COUNTIFS is quick, but only bounds leave out texts, and fractions lie between scores. */
function scoresCounted(rows: RowReader, column: "nps" | "csat" | "effort", scores: readonly number[]): string {
  const [date, score] = [rows.column("Survey", "date"), rows.column("Survey", column)];
  const bounds = (sign: string) => `${score},{${scores.map((one) => `"${sign}${one}"`).join(",")}}`;
  return `COUNTIFS(${date},">="&${rows.from},${date},"<"&${rows.to},${bounds(">=")},${bounds("<=")})`;
}

const answers = (column: "nps" | "csat" | "effort", scores: readonly number[]): RowSource => ({
  reading: column,
  native: (rows) => wherever(rows, "Survey", "date", `SUM(${scoresCounted(rows, column, scores)})`),
});

const EFFORTS = [1, 2, 3, 4, 5, 6, 7];

/** The median of hours between two columns, over the rows whose later moment lies in the month. */
const medianHours = (reading: ReadingId, done: "replied" | "resolved", dated: "created" | "resolved"): RowSource => ({
  reading,
  native(rows) {
    const [created, end] = [rows.column("Tickets", "created"), rows.column("Tickets", done)];
    const counted = [rows.countable("Tickets", "created"), rows.countable("Tickets", done)];
    // AGGREGATE 17 with option 6 is the second quartile of what gives no error, which leaves the other rows out.
    return `IFERROR(AGGREGATE(17,6,(${end}-${created})*24/(${[rows.inMonth("Tickets", dated), ...counted].join("*")}),2),"")`;
  },
});

/** Resolved tickets of which it is known whether the first contact was enough. */
const firstContact = (more: (rows: RowReader) => readonly string[] = () => []): RowSource => ({
  reading: "firstContact",
  native: (rows) =>
    wherever(
      rows,
      "Tickets",
      "resolved",
      rowsWith(
        rows.inMonth("Tickets", "resolved"),
        rows.countable("Tickets", "resolved"),
        rows.countable("Tickets", "contacts"),
        rows.notBad("Tickets", "reopened"),
        ...more(rows),
      ),
    ),
});

const customers = (
  reading: ReadingId,
  dated: "start" | "renewal",
  more: (rows: RowReader) => readonly string[],
): RowSource => ({
  reading,
  native: (rows) =>
    wherever(
      rows,
      "Customers",
      dated,
      rowsWith(rows.inMonth("Customers", dated), rows.countable("Customers", dated), ...more(rows)),
    ),
});

/** Where the totals come from that raw rows hold; the others are typed. */
export const rowSources: Readonly<Partial<Record<MonthlyTotalName, RowSource>>> = {
  customersStart: { block: "CHURN.TABLE", columns: ["Opening"] },
  customersNew: { block: "CHURN.TABLE", columns: ["New", "Reactivated"] },
  customersLost: { block: "CHURN.TABLE", columns: ["Lost"] },
  customersReferred: customers("referrals", "start", (rows) => [
    rows.notBad("Customers", "source"),
    `(TRIM(${rows.column("Customers", "source")})="referral")`,
  ]),
  renewalsDue: customers("renewals", "renewal", (rows) => [rows.countable("Customers", "renewed")]),
  renewalsWon: customers("renewals", "renewal", (rows) => [`(${rows.column("Customers", "renewed")}="yes")`]),
  mrrStart: { block: "MRR.WATERFALL", columns: ["Opening"] },
  mrrNew: { block: "MRR.WATERFALL", columns: ["New", "Reactivation"] },
  mrrExpansion: { block: "MRR.WATERFALL", columns: ["Expansion"] },
  mrrContraction: { block: "MRR.WATERFALL", columns: ["Contraction"] },
  mrrChurn: { block: "MRR.WATERFALL", columns: ["Churn"] },
  promoters: answers("nps", [9, 10]),
  passives: answers("nps", [7, 8]),
  detractors: answers("nps", [0, 1, 2, 3, 4, 5, 6]),
  satisfied: answers("csat", [4, 5]),
  satisfactionAnswers: answers("csat", [1, 2, 3, 4, 5]),
  easy: answers("effort", [6, 7]),
  neutralEffort: answers("effort", [4, 5]),
  difficult: answers("effort", [1, 2, 3]),
  effortScore: {
    reading: "effort",
    native(rows) {
      const counted = scoresCounted(rows, "effort", EFFORTS);
      return `IFERROR(SUM(${counted}*{${EFFORTS.join(",")}})/SUM(${counted}),"")`;
    },
  },
  ticketsCreated: {
    reading: "ticketsCreated",
    native(rows) {
      const created = rows.column("Tickets", "created");
      return wherever(rows, "Tickets", "created", `COUNTIFS(${created},">="&${rows.from},${created},"<"&${rows.to})`);
    },
  },
  ticketsResolved: firstContact(),
  ticketsFirstContact: firstContact((rows) => [
    `(${rows.column("Tickets", "contacts")}=1)`,
    `(${rows.column("Tickets", "reopened")}<>"yes")`,
  ]),
  firstResponseHours: medianHours("firstResponse", "replied", "created"),
  resolutionHours: medianHours("resolution", "resolved", "resolved"),
  usersActive: { block: "STICKINESS.LOG", columns: ["Active users"] },
  usersDaily: { block: "STICKINESS.LOG", columns: ["Mean daily users"] },
  onboardingStarted: customers("onboarding", "start", (rows) => [rows.notBad("Customers", "onboarded")]),
  onboardingCompleted: customers("onboarding", "start", (rows) => [rows.countable("Customers", "onboarded")]),
};
