import { earliest } from "../../records/activity-log";
import { unusable } from "../../records/metric-error";
import { Periods, type Period } from "../../records/periods";
import { metric, table, type Cell } from "../card";
import { column, period, text } from "../parameters";

/** Returns a row per period: new customers, those whose source is one of the labels in any case, and their share. */
export function referralsByPeriod(
  dates: Int32Array,
  sources: readonly string[],
  labels: string,
  length: Period,
): Cell[][] {
  const words = new Set(labels.split(";").map((label) => label.trim().toLowerCase()));
  words.delete("");
  if (words.size === 0) throw unusable("labels holds no word");
  let last = 0;
  for (const date of dates) if (date > last) last = date;
  const periods = new Periods(earliest(dates), last, length);
  const gained = new Float64Array(periods.length);
  const referred = new Float64Array(periods.length);
  for (let i = 0; i < dates.length; i++) {
    const p = periods.indexOf(dates[i]);
    gained[p]++;
    if (words.has(sources[i].toLowerCase())) referred[p]++;
  }
  return Array.from(gained, (count, p) => [
    periods.starts[p],
    count,
    referred[p],
    count === 0 ? "" : referred[p] / count,
  ]);
}

export default metric({
  id: "REFERRALS.LOG",
  title: "Referral share by period",
  summary: "New customers per period, how many came by referral, and their share.",
  definition:
    "Each row is a new customer with the date and the source of the sale. A source counts as a referral when it is one of the labels, in any case; a blank source is a new customer of unknown source, and not referred. Every period from the first to the last row is listed, also where nobody came.",
  formula: "referred / new customers, per period",
  source: "Kumar, Petersen and Leone, How Valuable Is Word of Mouth?, Harvard Business Review, October 2007",
  parameters: {
    dates: column("day", "Date on which each customer was won."),
    sources: column("text", "Source of each customer: referral, search, fair …", { blank: "keep" }),
    labels: text('Sources that are referrals, separated by ;. "referral" unless given.', { default: "referral" }),
    period,
  },
  returns: table([
    ["Period", "date"],
    ["New", "count"],
    ["Referred", "count"],
    ["Share", "fraction"],
  ]),
  better: "higher",
  synonyms: ["word of mouth", "referral rate", "acquisition channel", "lead source"],
  compute: ({ dates, sources, labels, period }) => referralsByPeriod(dates, sources, labels, period),
  examples: [
    {
      about: "two months with an empty one between",
      args: [
        ["Date", "2026-01-05", "2026-01-31", "2026-03-01", "2026-01-07"],
        ["Source", "Referral", "search", "referral", " "],
      ],
      result: [
        ["Period", "New", "Referred", "Share"],
        [46023, 3, 1, 1 / 3],
        [46054, 0, 0, ""],
        [46082, 1, 1, 1],
      ],
    },
    {
      about: "two labels, by quarter, without a header",
      args: [
        ["2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05"],
        ["Friend", "partner", "fair", null],
        "friend; PARTNER",
        "Q",
        false,
      ],
      result: [
        [46023, 3, 2, 2 / 3],
        [46113, 1, 0, 0],
      ],
    },
    {
      about: "a row without a date is left out",
      args: [["2026-01-05", null], ["fair", "referral"], null, "Y", false],
      result: [[46023, 1, 0, 0]],
    },
    {
      about: "no label",
      args: [["2026-01-05"], ["fair"], ";"],
      result: { error: "#VALUE!", says: "labels holds no word" },
    },
    { about: "no rows", args: [[null], ["referral"]], result: { error: "#N/A", says: "no data" } },
  ],
});
