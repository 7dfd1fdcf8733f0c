import { activityLogFrom, type ActivityLog } from "../../records/activity-log";
import { Periods, type Period } from "../../records/periods";
import { metric, table, type Cell } from "../card";
import { asOf, column, period } from "../parameters";

/** Returns the rows of a log through asOf, by day. */
function orderByDay({ days, firstDay, asOf }: ActivityLog): Uint32Array {
  const next = new Uint32Array(asOf - firstDay + 2);
  for (let i = 0; i < days.length; i++) if (days[i] <= asOf) next[days[i] - firstDay + 1]++;
  for (let d = 1; d < next.length; d++) next[d] += next[d - 1];
  const order = new Uint32Array(next[next.length - 1]);
  for (let i = 0; i < days.length; i++) if (days[i] <= asOf) order[next[days[i] - firstDay]++] = i;
  return order;
}

/** Returns a row per period: mean daily users over its elapsed days, distinct users, the one over the other, and whether the period is partial. */
export function stickinessByPeriod(log: ActivityLog, length: Period): Cell[][] {
  const { customers, days, firstDay, asOf } = log;
  const periods = new Periods(firstDay, asOf, length);
  const userDays = new Float64Array(periods.length);
  const users = new Float64Array(periods.length);
  const lastDay = new Int32Array(customers.names.length).fill(-1);
  const lastPeriod = new Int32Array(customers.names.length).fill(-1);
  for (const i of orderByDay(log)) {
    const user = customers.index[i];
    if (lastDay[user] === days[i]) continue;
    lastDay[user] = days[i];
    const p = periods.indexOf(days[i]);
    userDays[p]++;
    if (lastPeriod[user] !== p) users[p]++;
    lastPeriod[user] = p;
  }
  return Array.from(users, (active, p) => {
    const daily = userDays[p] / (Math.min(periods.starts[p + 1] - 1, asOf) - periods.starts[p] + 1);
    return [periods.starts[p], daily, active, active === 0 ? "" : daily / active, periods.partial(p)];
  });
}

export default metric({
  id: "STICKINESS.LOG",
  title: "Stickiness by period",
  summary: "Per month: average daily users, all users of the month, and the one over the other, from a log of events.",
  definition:
    "Daily users are averaged over all days of the period that have passed, weekends and empty days too. The first period is taken whole, also where the log begins in its middle. In a partial period stickiness is too high, since few days have brought few users.",
  formula: "mean daily users / distinct users of the period",
  source: "Croll and Yoskovitz, Lean Analytics, 2013",
  parameters: {
    users: column("id", "Who was active: user or customer of each event."),
    dates: column("day", "When each event happened."),
    period,
    asOf,
  },
  returns: table([
    ["Period", "date"],
    ["Mean daily users", "number"],
    ["Active users", "count"],
    ["Stickiness", "fraction"],
    ["Partial", "flag"],
  ]),
  better: "higher",
  synonyms: ["dau/mau", "dau", "mau", "engagement trend"],
  compute: ({ users, period, ...columns }) =>
    stickinessByPeriod(activityLogFrom({ customers: users, ...columns }), period),
  examples: [
    {
      about: "January: 4 user days of 31, two users; nobody in February; March has two days so far",
      args: [
        ["User", "Ann", "Bob", "Ann", "Ann", "Ann", "Bob"],
        ["Date", "2026-01-10", "2026-01-10", "2026-01-10", "2026-01-02", "2026-03-02", "2026-01-31"],
      ],
      result: [
        ["Period", "Mean daily users", "Active users", "Stickiness", "Partial"],
        [46023, 4 / 31, 2, 2 / 31, 0],
        [46054, 0, 0, "", 0],
        [46082, 0.5, 1, 0.5, 1],
      ],
    },
    {
      about: "one whole week from Monday to Sunday; later rows are left out",
      args: [["Ann", "Ann", "Bob"], ["2026-01-05", "2026-01-06", "2026-01-12"], "W", "2026-01-11", false],
      result: [[46027, 2 / 7, 1, 2 / 7, 0]],
    },
    { about: "all rows after asOf", args: [["Ann"], [46023], "M", 46022], result: { error: "#N/A", says: "no data" } },
    { about: "no rows", args: [[null], [null]], result: { error: "#N/A", says: "no data" } },
  ],
});
