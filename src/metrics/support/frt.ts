import { unavailable } from "../../records/metric-error";
import { closedWaits } from "../../records/waits";
import { typicalOf } from "../../stats/typical";
import { metric, value } from "../card";
import { column, statistic, unit } from "../parameters";
import { clockOf, holidays, hours } from "./wait-parameters";

const WEEK = "Mon-Fri 09:00-17:00";

export default metric({
  id: "FRT",
  title: "First response time",
  summary: "How long customers typically wait for the first answer, around the clock or in business hours.",
  definition:
    "From the ticket to the first reply by a person, in hours. With business hours only the time inside them counts, so a question of Friday evening answered on Monday at nine took none; a day is still 24 hours then. Hours may end in a time zone: times that name a zone are converted to it, others are taken as written in it. Tickets without a reply are left out, which flatters a team with a backlog: see CS.SLA.",
  formula: "median of (replied − created)",
  source: "Cleveland, Call Center Management on Fast Forward, 2012",
  parameters: {
    created: column("date", "When each ticket came in, date and time."),
    replied: column("date", "When it was first answered; blank where not yet.", { blank: "keep" }),
    stat: statistic,
    unit: unit("H"),
    hours,
    holidays,
  },
  returns: value("duration"),
  better: "lower",
  synonyms: ["first reply time", "response time", "speed of answer", "waiting time"],
  scorecard: {
    group: "Service",
    stage: "Engage",
    monthly: { typed: "firstResponseHours" },
    caveats: "The median: a few very late answers do not show. Say whether nights and weekends count.",
  },
  compute({ created, replied, stat, unit, hours, holidays, rows }) {
    const waits = closedWaits(
      { rows, starts: created, ends: replied, called: { start: "created", end: "replied" } },
      unit,
      clockOf(hours, holidays),
    );
    if (waits.length === 0) throw unavailable("no replies yet");
    return typicalOf(waits, stat);
  },
  examples: [
    {
      about: "1, 2 and 9 hours; one waits still",
      args: [
        ["Created", 46027.5, 46027.5, 46027.5, 46027.5],
        ["Replied", "2026-01-05T13:00", "2026-01-05T14:00", "2026-01-05T21:00", null],
      ],
      result: 2,
    },
    {
      about: "Friday 16:30 to Monday 09:15 is 45 minutes of business",
      args: [["2026-01-09T16:30"], ["2026-01-12T09:15"], "median", "MIN", WEEK],
      result: 45,
    },
    {
      about: "with a holiday on that Monday only half an hour of Friday counts",
      args: [["2026-01-09T16:30"], ["2026-01-12T09:15"], "mean", "MIN", WEEK, ["2026-01-12", "2026-01-01"]],
      result: 30,
    },
    {
      about: "days may wrap: Sunday to Thursday",
      args: [["2026-01-08T16:00"], ["2026-01-11T10:00"], "median", "H", "Sun-Thu 09:00-17:00"],
      result: 2,
    },
    {
      about: "hours in a time zone: times without one are taken as written there",
      args: [["2026-03-06T16:00"], ["2026-03-09T10:00"], "median", "H", "Mon-Fri 09:00-17:00 America/New_York"],
      result: 2,
    },
    {
      about: "a time zone that nobody knows",
      args: [[46027], [46028], "mean", "H", "Mon-Fri 09:00-17:00 America/Gotham"],
      result: { error: "#VALUE!", says: "hours: unknown time zone 'America/Gotham'" },
    },
    { about: "nobody was answered", args: [[46027], [null]], result: { error: "#N/A", says: "no replies yet" } },
    {
      about: "a reply before the ticket",
      args: [
        [46027, 46027],
        [null, 46026],
      ],
      result: { error: "#VALUE!", says: "row 2: replied before created" },
    },
    {
      about: "hours that are none",
      args: [[46027], [46028], "mean", "H", "office hours"],
      result: { error: "#VALUE!", says: "hours: expected parts such as \"Mon-Fri 09:00-17:00\", found 'office hours'" },
    },
    {
      about: "holidays without hours",
      args: [[46027], [46028], "mean", "H", null, [46027]],
      result: { error: "#VALUE!", says: "holidays need hours" },
    },
  ],
});
