import type { Ids } from "../../records/ids";
import { impossible } from "../../records/metric-error";
import { metric, value } from "../card";
import { column, date } from "../parameters";

/** Returns how many distinct users have an event on a day from `from` up to, not including, `to`. */
export function activeUsers({ index, names }: Ids, days: Int32Array, from: number, to: number): number {
  if (from >= to) throw impossible("from is not before to");
  const seen = new Uint8Array(names.length);
  let active = 0;
  for (let i = 0; i < index.length; i++) {
    if (days[i] < from || days[i] >= to || seen[index[i]] === 1) continue;
    seen[index[i]] = 1;
    active++;
  }
  return active;
}

export default metric({
  id: "ACTIVE.USERS",
  title: "Active users",
  summary: "How many different users were active in a span of days, from a log of events.",
  definition:
    "Everybody with at least one event from the first day up to, not including, the last; who came ten times counts once. A calendar month runs from its first day to the first of the next. Months of different length are not quite comparable, 28-day windows are.",
  formula: "distinct users with from ≤ date < to",
  source: "Croll and Yoskovitz, Lean Analytics, 2013",
  parameters: {
    users: column("id", "Who was active: user or customer of each event."),
    dates: column("day", "When each event happened."),
    from: date("First day that counts."),
    to: date("The day after the last one that counts."),
  },
  returns: value("count"),
  better: "higher",
  synonyms: ["mau", "dau", "wau", "monthly active users", "unique users"],
  compute: ({ users, dates, from, to }) => activeUsers(users, dates, from, to),
  examples: [
    {
      about: "January: the first day counts, the last does not, twice is once",
      args: [
        ["User", "Ann", "Ann", "Bob", "Cem"],
        ["Date", "2026-01-01", "2026-01-31T18:00", "2026-02-01", "2025-12-31"],
        "2026-01-01",
        "2026-02-01",
      ],
      result: 1,
    },
    {
      about: "1 and the text 1 are one user",
      args: [[1, "1", " 1 ", 2], [46023, 46024, 46025, 46026], 46023, 46054],
      result: 2,
    },
    { about: "nobody in the span", args: [["Ann"], [46023], 46024, 46025], result: 0 },
    {
      about: "a span that ends before it begins",
      args: [["Ann"], [46023], 46025, 46025],
      result: { error: "#NUM!", says: "from is not before to" },
    },
    { about: "no rows", args: [[null], [null], 46023, 46024], result: { error: "#N/A", says: "no data" } },
  ],
});
