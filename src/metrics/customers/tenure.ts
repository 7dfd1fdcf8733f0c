import { dayOf } from "../../records/civil";
import { aroundTheClock, instantOf, millisecondsPer } from "../../records/elapsed";
import { observation } from "../../records/follow-up";
import type { Rows } from "../../records/rows";
import { aheadOfUtc, type Times } from "../../records/times";
import type { Unit } from "../../records/units";
import { momentsOf, type Waits } from "../../records/waits";
import { list, metric, type Cell } from "../card";
import { asOf, column, unit } from "../parameters";

/** When each customer started and ended (NaN while active), and the last day that counts. */
export interface Stays {
  readonly rows: Rows;
  readonly starts: Times;
  readonly ends: Times;
  readonly asOf?: number;
}

/** Returns, per position, how long the customer has stayed in the unit, and 1 where it has left by asOf, else 0; "" where nothing is known. */
export function tenures({ rows, starts, ends, asOf }: Stays, unit: Unit): Cell[][] {
  const waits: Waits = { rows, starts, ends, called: { start: "start", end: "end" } };
  const { lastDay, until } = observation(asOf, waits, { terms: true });
  const length = millisecondsPer(unit);
  const cells: Cell[][] = Array.from({ length: rows.positions }, () => ["", ""]);
  for (let i = 0; i < rows.length; i++) {
    const { start, end } = momentsOf(waits, i, aroundTheClock);
    if (dayOf(starts.clock[i]) > lastDay) continue;
    const left = dayOf(ends.clock[i]) <= lastDay;
    const stayed = (left ? end : instantOf(until - aheadOfUtc(starts, i))) - start;
    cells[rows.position(i)] = [stayed / length, left ? 1 : 0];
  }
  return cells;
}

export default metric({
  id: "TENURE",
  title: "Tenure of each customer",
  summary: "How long each customer has stayed, and whether it has left: the two columns that SURVIVAL takes.",
  definition:
    "From the start to the end, or to asOf for those still there, with 1 for who left and 0 for who stays. An end dated after asOf has not happened yet, and a start after asOf gives empty cells. Averaging these durations understates tenure, since those who stay are not done; SURVIVAL.MEDIAN allows for that.",
  formula: "end − start where the end is known and not after asOf, else asOf − start; a month is 365.25/12 days",
  source: "Kaplan and Meier, JASA 53, 457-481, 1958, for the treatment of those who stay",
  parameters: {
    starts: column("date", "Date on which each customer started."),
    ends: column("date", "Date on which each customer left; blank for those who stay.", { blank: "keep" }),
    asOf,
    unit: unit("M"),
  },
  returns: list(["Duration", "duration"], ["Churned", "flag"]),
  synonyms: ["customer age", "length of stay", "duration", "time to churn", "censoring"],
  compute: ({ unit, ...stays }) => tenures(stays, unit),
  examples: [
    {
      about:
        "one left after 30 days, one stays, a blank row, one starts and ends the same day; no output for the header",
      args: [
        ["Start", "2026-01-01", "2026-01-21", null, "2026-02-05"],
        ["End", "2026-01-31", null, null, "2026-02-05"],
        null,
        "D",
      ],
      result: [
        [30, 1],
        [15, 0],
        ["", ""],
        [0, 1],
      ],
    },
    {
      about: "as of an earlier day: one end and one start are still to come",
      args: [["2026-01-01", "2026-01-21", "2026-02-05"], ["2026-01-31", "2026-02-20", null], "2026-01-31", "D"],
      result: [
        [30, 1],
        [10, 0],
        ["", ""],
      ],
    },
    {
      about: "a year is twelve months of 365.25/12 days",
      args: [["2025-01-01"], ["2026-01-01"], "2026-01-01"],
      result: [[(365 * 12) / 365.25, 1]],
    },
    {
      about: "ends that were agreed beforehand do not say how far the data go",
      args: [
        ["2025-01-01", "2025-02-01"],
        ["2026-01-01", "2026-02-01"],
      ],
      result: { error: "#VALUE!", says: "give asOf: row 2 ends 2026-02-01, the latest start is 2025-02-01" },
    },
    {
      about: "with times of day, those who stay are counted to the end of the last day",
      args: [[46023.5, 46023.25], [46023.75, null], null, "H"],
      result: [
        [6, 1],
        [18, 0],
      ],
    },
    {
      about: "an end before its start",
      args: [
        ["2026-01-01", "2026-01-02"],
        [null, "2026-01-01"],
      ],
      result: { error: "#VALUE!", says: "row 2: end before start" },
    },
    { about: "no rows", args: [[null], [null]], result: { error: "#N/A", says: "no data" } },
  ],
});
