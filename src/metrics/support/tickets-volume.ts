import { lastDayOf } from "../../records/as-of";
import { dayOf } from "../../records/civil";
import { aroundTheClock } from "../../records/elapsed";
import { unavailable } from "../../records/metric-error";
import { Periods, type Period } from "../../records/periods";
import type { Rows } from "../../records/rows";
import type { Times } from "../../records/times";
import { refuseReversed } from "../../records/waits";
import { metric, table, type Cell } from "../card";
import { asOf, column, count, period } from "../parameters";
import { ratio } from "../ratio";

/** When tickets came in and were solved (NaN while open). */
export interface Tickets {
  readonly rows: Rows;
  readonly created: Times;
  readonly resolved?: Times;
  readonly asOf?: number;
}

/** How many tickets came in and were solved, period by period. */
export interface TicketVolume {
  readonly periods: Periods;
  readonly created: Float64Array;
  readonly resolved: Float64Array;
}

/** Returns the tickets created and solved per period through asOf; solved before it came in is #VALUE! with the row. */
export function ticketVolume({ rows, created, resolved, asOf }: Tickets, length: Period): TicketVolume {
  if (resolved)
    refuseReversed(
      { rows, starts: created, ends: resolved, called: { start: "created", end: "resolved" } },
      aroundTheClock,
    );
  let first = Infinity;
  for (let i = 0; i < created.clock.length; i++) {
    if (created.clock[i] < first) first = created.clock[i];
  }
  const last = lastDayOf(asOf, rows, created.clock, ...(resolved ? [resolved.clock] : []));
  if (dayOf(first) > last) throw unavailable("no data");
  const periods = new Periods(dayOf(first), last, length);
  const volume = { periods, created: new Float64Array(periods.length), resolved: new Float64Array(periods.length) };
  for (let i = 0; i < created.clock.length; i++) {
    const day = dayOf(created.clock[i]);
    if (day > last) continue;
    volume.created[periods.indexOf(day)]++;
    // Between zones a ticket may be solved on an earlier day of the clock than it came in.
    const solved = resolved ? Math.max(day, dayOf(resolved.clock[i])) : NaN;
    if (solved <= last) volume.resolved[periods.indexOf(solved)]++;
  }
  return volume;
}

export default metric({
  id: "TICKETS.VOLUME",
  title: "Tickets by period",
  summary: "Tickets that came in, were solved and are still open, period by period, and per 100 customers.",
  definition:
    "A ticket counts in the period it came in, and its solution in the period of the solution. Backlog is what is open at the end of the period. The last rate divides by one number of customers for all periods, so give it a typical one; a partial period has had less time.",
  formula: "backlog = created so far − resolved so far; per 100 customers = 100 · created / customers",
  source: "Cleveland, Call Center Management on Fast Forward, 2012",
  parameters: {
    created: column("date", "When each ticket came in."),
    resolved: column("date", "When it was solved; blank while open.", { optional: true, blank: "keep" }),
    period,
    customers: count("Number of customers, for tickets per 100 of them.", { optional: true }),
    asOf,
  },
  returns: table([
    ["Period", "date"],
    ["Created", "count"],
    ["Resolved", "count"],
    ["Backlog", "count"],
    ["Per 100 customers", "number"],
    ["Partial", "flag"],
  ]),
  synonyms: ["support volume", "contact rate", "open tickets", "backlog", "case volume"],
  scorecard: {
    title: "Ticket volume",
    group: "Service",
    stage: "Engage",
    better: "lower",
    monthly: { typed: "ticketsCreated" },
    caveats: "Grows with the number of customers: read it per hundred of them.",
  },
  compute({ period, customers, ...tickets }): Cell[][] {
    const { periods, created, resolved } = ticketVolume(tickets, period);
    let backlog = 0;
    return Array.from(created, (n, p) => {
      backlog += n - resolved[p];
      const solved: Cell[] = tickets.resolved ? [resolved[p], backlog] : ["", ""];
      return [
        periods.starts[p],
        n,
        ...solved,
        customers === undefined ? "" : 100 * ratio(n, customers, "customers"),
        periods.partial(p),
      ];
    });
  },
  examples: [
    {
      about: "three tickets in January, none in February, one in March so far",
      args: [
        ["Created", "2026-01-05T09:30", "2026-01-20", "2026-01-31T23:59", "2026-03-02"],
        ["Resolved", "2026-01-06", "2026-02-03", null, null],
        "M",
        50,
      ],
      result: [
        ["Period", "Created", "Resolved", "Backlog", "Per 100 customers", "Partial"],
        [46023, 3, 1, 2, 6, 0],
        [46054, 0, 1, 1, 0, 0],
        [46082, 1, 0, 2, 2, 1],
      ],
    },
    {
      about: "without solutions and customers, by week; later tickets are left out",
      args: [["2026-01-05", "2026-01-11", "2026-01-12"], null, "W", null, "2026-01-11", false],
      result: [[46027, 2, "", "", "", 0]],
    },
    {
      about: "a solution after asOf has not happened yet",
      args: [[46023], [46060], "M", null, 46053, false],
      result: [[46023, 1, 0, 1, "", 0]],
    },
    {
      about: "solved before it came in",
      args: [
        [46023, 46024],
        [null, 46023.5],
      ],
      result: { error: "#VALUE!", says: "row 2: resolved before created" },
    },
    { about: "no customers", args: [[46023], null, "M", 0], result: { error: "#DIV/0!" } },
    { about: "no tickets", args: [[null]], result: { error: "#N/A", says: "no data" } },
  ],
});
