import { aroundTheClock } from "../../records/elapsed";
import { closedWaits } from "../../records/waits";
import { typicalOf } from "../../stats/typical";
import { metric, value } from "../card";
import { column, statistic, unit } from "../parameters";

export default metric({
  id: "SESSION.DURATION",
  title: "Session duration",
  summary: "How long a typical session lasts, from its start and end.",
  definition:
    "The median of end less start, in minutes unless you ask otherwise; a few tabs left open all night would spoil a mean. Sessions without an end are left out. Longer is not better where people come to get something done.",
  formula: "median of (end − start)",
  source: "Croll and Yoskovitz, Lean Analytics, 2013",
  parameters: {
    starts: column("date", "When each session began, date and time."),
    ends: column("date", "When it ended; a row without an end is left out.", { open: true }),
    stat: statistic,
    unit: unit("MIN"),
  },
  returns: value("duration"),
  synonyms: ["visit length", "time on site", "time in app", "session length"],
  compute: ({ starts, ends, stat, unit, rows }) =>
    typicalOf(closedWaits({ rows, starts, ends, called: { start: "start", end: "end" } }, unit, aroundTheClock), stat),
  examples: [
    {
      about: "10, 20 and 90 minutes",
      args: [
        ["2026-01-05T09:00", "2026-01-05T10:00", "2026-01-05T11:00"],
        ["2026-01-05T09:10", "2026-01-05T10:20", "2026-01-05T12:30"],
      ],
      result: 20,
    },
    {
      about: "their mean in hours",
      args: [["Start", 46027.375, 46027.5, 46027.75], ["End", 46027.5, 46027.75, 46028], "mean", "H"],
      result: 5,
    },
    {
      about: "nine in ten are no longer",
      args: [[46023, 46023, 46023], [46024, 46025, null], "p90", "D"],
      result: 1.9,
    },
    {
      about: "an end before its start",
      args: [[46027.5], [46027.25]],
      result: { error: "#VALUE!", says: "row 1: end before start" },
    },
    { about: "no sessions", args: [[null], [null]], result: { error: "#N/A", says: "no data" } },
  ],
});
