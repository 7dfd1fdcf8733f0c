import { lastDayOf } from "../../records/as-of";
import { dayOf } from "../../records/civil";
import { millisecondsPer, type Clock } from "../../records/elapsed";
import { unavailable } from "../../records/metric-error";
import { momentsOf, refuseReversed, type Waits } from "../../records/waits";
import { metric, value } from "../card";
import { asOf, column, count, unit } from "../parameters";
import { ratio } from "../ratio";
import { clockOf, holidays, hours } from "./wait-parameters";

/** Returns the share done within the target (milliseconds by the clock) at the end of asOf; open and overdue is a miss, open and not yet due is left out. */
export function withinTarget(waits: Waits, target: number, clock: Clock, asOf: number | undefined): number {
  if (asOf === undefined) refuseReversed(waits, clock);
  const last = lastDayOf(asOf, waits.rows, waits.starts.clock, waits.ends.clock);
  let seen = 0;
  let decided = 0;
  let met = 0;
  for (let i = 0; i < waits.starts.clock.length; i++) {
    const { start, end: done } = momentsOf(waits, i, clock);
    if (dayOf(waits.starts.clock[i]) > last) continue;
    seen++;
    const isDone = dayOf(waits.ends.clock[i]) <= last;
    const late = clock.between(start, isDone ? done : clock.endOfDay(last, waits.starts, i)) > target;
    if (isDone || late) decided++;
    if (isDone && !late) met++;
  }
  if (seen === 0) throw unavailable("no data");
  return ratio(met, decided, "what is done or overdue");
}

export default metric({
  id: "SLA",
  title: "Service level",
  summary: "Share of the tickets that were done within the promised time; open and overdue ones count as missed.",
  definition:
    "Exactly on time is in time. A ticket still open at the end of asOf is a miss once its time is over, and is left out before. With business hours the promised time runs only inside them: 8 hours are then a working day of eight. Time in which you wait for the customer is not taken off.",
  formula: "done within target / (done + open and overdue)",
  source: "Cleveland, Call Center Management on Fast Forward, 2012",
  parameters: {
    created: column("date", "When each ticket came in, date and time."),
    done: column("date", "When it was answered or solved; blank while open.", { blank: "keep" }),
    target: count("The promised time, in the unit."),
    unit: unit("H"),
    hours,
    asOf,
    holidays,
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["service level agreement", "on time", "within target", "breach rate"],
  compute({ created, done, target, unit, hours, asOf, holidays, rows }) {
    const waits: Waits = { rows, starts: created, ends: done, called: { start: "created", end: "done" } };
    return withinTarget(waits, target * millisecondsPer(unit), clockOf(hours, holidays), asOf);
  },
  examples: [
    {
      about: "in time to the minute, late, open and overdue, open and not yet due",
      args: [
        ["Created", "2026-01-05T09:00", "2026-01-05T09:00", "2026-01-05T09:00", "2026-01-06T23:00"],
        ["Done", "2026-01-05T13:00", "2026-01-05T13:01", null, null],
        4,
        null,
        null,
        "2026-01-06",
      ],
      result: 1 / 3,
    },
    {
      about: "eight business hours over a weekend",
      args: [
        ["2026-01-09T13:00", "2026-01-09T13:00"],
        ["2026-01-12T13:00", "2026-01-12T13:30"],
        8,
        "H",
        "Mon-Fri 09:00-17:00",
      ],
      result: 0.5,
    },
    {
      about: "the same with the Monday off: both in time on Tuesday",
      args: [
        ["2026-01-09T13:00", "2026-01-09T13:00"],
        ["2026-01-13T11:00", "2026-01-13T13:00"],
        8,
        "H",
        "Mon-Fri 09:00-17:00",
        null,
        ["2026-01-12"],
      ],
      result: 1,
    },
    {
      about: "what was done after asOf is open then",
      args: [[46027, 46027], [46028, 46035], 3, "D", null, 46031],
      result: 0.5,
    },
    { about: "nothing done or due", args: [[46027], [null], 5, "D"], result: { error: "#DIV/0!" } },
    {
      about: "done before created",
      args: [[46027], [46026], 5],
      result: { error: "#VALUE!", says: "row 1: done before created" },
    },
  ],
});
