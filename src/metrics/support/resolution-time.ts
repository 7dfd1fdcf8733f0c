import { unavailable } from "../../records/metric-error";
import { closedWaits } from "../../records/waits";
import { typicalOf } from "../../stats/typical";
import { metric, value } from "../card";
import { column, statistic, unit } from "../parameters";
import { clockOf, holidays, hours } from "./wait-parameters";

export default metric({
  id: "RESOLUTION.TIME",
  title: "Resolution time",
  summary: "How long it typically takes until a ticket is solved, around the clock or in business hours.",
  definition:
    "From the ticket to its solution, in hours. With business hours only the time inside them counts, and a day is still 24 hours of it. Open tickets are left out, so the figure improves while hard cases pile up: look at CS.TICKETS.VOLUME beside it. The median says what is usual, p90 what the unlucky get.",
  formula: "median of (resolved − created)",
  source: "Cleveland, Call Center Management on Fast Forward, 2012",
  parameters: {
    created: column("date", "When each ticket came in, date and time."),
    resolved: column("date", "When it was solved; blank while open.", { blank: "keep" }),
    stat: statistic,
    unit: unit("H"),
    hours,
    holidays,
  },
  returns: value("duration"),
  better: "lower",
  synonyms: ["time to resolution", "mttr", "handling time", "time to close"],
  scorecard: {
    group: "Service",
    stage: "Engage",
    monthly: { typed: "resolutionHours" },
    caveats: "The median of resolved tickets; open ones are not in it yet.",
  },
  compute({ created, resolved, stat, unit, hours, holidays, rows }) {
    const waits = closedWaits(
      { rows, starts: created, ends: resolved, called: { start: "created", end: "resolved" } },
      unit,
      clockOf(hours, holidays),
    );
    if (waits.length === 0) throw unavailable("nothing is resolved yet");
    return typicalOf(waits, stat);
  },
  examples: [
    {
      about: "one, two and six days, one still open",
      args: [
        [46027, 46027, 46027, 46028],
        [46028, 46029, 46033, null],
      ],
      result: 48,
    },
    {
      about: "their mean in days",
      args: [["In", 46027, 46027, 46027], ["Out", 46028, 46029, 46033], "mean", "D"],
      result: 3,
    },
    {
      about: "lunch is closed, and parts that overlap count once: Monday 11:00 to Tuesday 10:00",
      args: [
        ["2026-01-05T11:00"],
        ["2026-01-06T10:00"],
        "p90",
        "H",
        "Mon-Fri 09:00-12:00; Mon-Fri 13:00-17:00; Tue 09:00-10:30",
      ],
      result: 6,
    },
    { about: "nothing resolved", args: [[46027], [null]], result: { error: "#N/A", says: "nothing is resolved yet" } },
    {
      about: "a shift past midnight",
      args: [[46027], [46028], "mean", "H", "Mon-Fri 22:00-06:00"],
      result: { error: "#VALUE!", says: "ends before it begins" },
    },
  ],
});
