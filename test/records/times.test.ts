import { dayOf } from "../../src/records/civil";
import { aroundTheClock } from "../../src/records/elapsed";
import { Rows } from "../../src/records/rows";
import { withoutZones, type Times } from "../../src/records/times";
import { closedWaits } from "../../src/records/waits";
import { tenures } from "../../src/metrics/customers/tenure";
import { withinTarget } from "../../src/metrics/support/sla";
import { ticketVolume } from "../../src/metrics/support/tickets-volume";
import { waysToValue } from "../../src/metrics/support/ttv";

/** One time, written so many hours ahead of UTC. */
const written = (clock: number, hoursAhead: number): Times => ({
  clock: Float64Array.of(clock),
  instant: Float64Array.of(clock - hoursAhead / 24),
  zoned: Uint8Array.of(1),
});
const open = withoutZones(Float64Array.of(NaN));
const rows = new Rows(1, 1, 0);
const called = { start: "created", end: "done" };
const DAY = 46053; // 31 January 2026

test("durations are those of instants", () => {
  // 20:30 in New York to 02:30 in London is an hour.
  const waits = { rows, starts: written(DAY + 20.5 / 24, -5), ends: written(DAY + 1 + 2.5 / 24, 0), called };
  expect(closedWaits(waits, "H", aroundTheClock)).toEqual(Float64Array.of(1));
});

test("order is that of instants", () => {
  const waits = { rows, starts: written(DAY + 0.5, 0), ends: written(DAY + 0.5, 1), called };
  expect(() => closedWaits(waits, "H", aroundTheClock)).toThrow("row 1: done before created");
});

test("days and periods are those of the clock as written", () => {
  const { periods, created } = ticketVolume({ rows, created: written(DAY + 20.5 / 24, -5) }, "M");
  expect([...periods.starts]).toEqual([46023, 46054]);
  expect([...created]).toEqual([1]);
});

test("a ticket solved on an earlier day of another clock is solved on the day it came in", () => {
  const tickets = { rows, created: written(DAY + 1, 9), resolved: written(DAY + 16 / 24, 0) };
  const { periods, resolved } = ticketVolume(tickets, "D");
  expect([periods.starts[0], ...resolved]).toEqual([DAY + 1, 1]);
});

test("who stays is counted to the end of the day on the clock of the start", () => {
  expect(tenures({ rows, starts: written(DAY + 0.5, -5), ends: open }, "H")).toEqual([[12, 0]]);
  expect(waysToValue(rows, written(DAY + 0.5, -5), open, DAY).durations).toEqual(Float64Array.of(43_200_000));
});

test("a ticket of 20:00 in New York has four hours left of its day", () => {
  const waits = { rows, starts: written(DAY + 20 / 24, -5), ends: open, called };
  expect(withinTarget(waits, 3.9 * 3_600_000, aroundTheClock, DAY)).toBe(0);
  expect(() => withinTarget(waits, 4 * 3_600_000, aroundTheClock, DAY)).toThrow("overdue is 0");
});

test.each([
  [46022.99999999999, 46023],
  [46022.999999, 46022],
  [46023, 46023],
  [46023.5, 46023],
])("%d is cut to the day %d", (serial, day) => {
  expect(dayOf(serial)).toBe(day);
});
