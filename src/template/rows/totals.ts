import type { MonthlyTotalName } from "../../metrics/monthly-totals";
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
  { readonly native: (rows: RowReader) => string } | { readonly block: BlockId; readonly columns: readonly string[] };

/** The words of a formula over raw rows in one month. */
export interface RowReader {
  /** A column as formulas write it. */
  column(table: RawTable, column: RawColumn): string;
  /** Criteria of COUNTIFS that keep the rows dated in the month. */
  inMonth(table: RawTable, column: RawColumn): string;
  /** The first day of the month, and of the next. */
  readonly from: string;
  readonly to: string;
}

/** A table without rows tells nothing, not zero. */
const wherever = (rows: RowReader, table: RawTable, dated: RawColumn, count: string): string =>
  `IF(COUNT(${rows.column(table, dated)})=0,"",${count})`;

const answers = (column: "nps" | "csat" | "effort", low: number, high: number): RowSource => ({
  native: (rows) =>
    wherever(
      rows,
      "Survey",
      "date",
      `COUNTIFS(${rows.inMonth("Survey", "date")},${rows.column("Survey", column)},">=${low}",${rows.column("Survey", column)},"<=${high}")`,
    ),
});

/** The median of hours between two columns, over the rows whose later moment lies in the month. */
const medianHours = (done: "replied" | "resolved", dated: "created" | "resolved"): RowSource => ({
  native(rows) {
    const [created, end, when] = [
      rows.column("Tickets", "created"),
      rows.column("Tickets", done),
      rows.column("Tickets", dated),
    ];
    // AGGREGATE 17 with option 6 is the second quartile of what gives no error, which leaves the other months out.
    return `IFERROR(AGGREGATE(17,6,(${end}-${created})*24/((${when}>=${rows.from})*(${when}<${rows.to})*(${end}<>"")),2),"")`;
  },
});

const tickets = (dated: "created" | "resolved", more: (rows: RowReader) => string = () => ""): RowSource => ({
  native: (rows) => wherever(rows, "Tickets", dated, `COUNTIFS(${rows.inMonth("Tickets", dated)}${more(rows)})`),
});

const customers = (dated: "start" | "renewal", more: (rows: RowReader) => string = () => ""): RowSource => ({
  native: (rows) => wherever(rows, "Customers", dated, `COUNTIFS(${rows.inMonth("Customers", dated)}${more(rows)})`),
});

/** Where the totals come from that raw rows hold; the others are typed. */
export const rowSources: Readonly<Partial<Record<MonthlyTotalName, RowSource>>> = {
  customersStart: { block: "CHURN.TABLE", columns: ["Opening"] },
  customersNew: { block: "CHURN.TABLE", columns: ["New", "Reactivated"] },
  customersLost: { block: "CHURN.TABLE", columns: ["Lost"] },
  customersReferred: customers("start", (rows) => `,${rows.column("Customers", "source")},"referral"`),
  renewalsDue: customers("renewal", (rows) => `,${rows.column("Customers", "renewed")},"?*"`),
  renewalsWon: customers("renewal", (rows) => `,${rows.column("Customers", "renewed")},"yes"`),
  mrrStart: { block: "MRR.WATERFALL", columns: ["Opening"] },
  mrrNew: { block: "MRR.WATERFALL", columns: ["New", "Reactivation"] },
  mrrExpansion: { block: "MRR.WATERFALL", columns: ["Expansion"] },
  mrrContraction: { block: "MRR.WATERFALL", columns: ["Contraction"] },
  mrrChurn: { block: "MRR.WATERFALL", columns: ["Churn"] },
  promoters: answers("nps", 9, 10),
  passives: answers("nps", 7, 8),
  detractors: answers("nps", 0, 6),
  satisfied: answers("csat", 4, 5),
  satisfactionAnswers: answers("csat", 1, 5),
  easy: answers("effort", 6, 7),
  neutralEffort: answers("effort", 4, 5),
  difficult: answers("effort", 1, 3),
  effortScore: {
    native: (rows) => `IFERROR(AVERAGEIFS(${rows.column("Survey", "effort")},${rows.inMonth("Survey", "date")}),"")`,
  },
  ticketsCreated: tickets("created"),
  ticketsResolved: tickets("resolved"),
  ticketsFirstContact: tickets(
    "resolved",
    (rows) => `,${rows.column("Tickets", "contacts")},1,${rows.column("Tickets", "reopened")},"<>yes"`,
  ),
  firstResponseHours: medianHours("replied", "created"),
  resolutionHours: medianHours("resolved", "resolved"),
  usersActive: { block: "STICKINESS.LOG", columns: ["Active users"] },
  usersDaily: { block: "STICKINESS.LOG", columns: ["Mean daily users"] },
  onboardingStarted: customers("start"),
  onboardingCompleted: customers("start", (rows) => `,${rows.column("Customers", "onboarded")},">0"`),
};
