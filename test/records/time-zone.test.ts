import fc from "fast-check";
import { BusinessHours } from "../../src/records/business-hours";
import { serialOfIso } from "../../src/records/civil";
import { instantOf } from "../../src/records/elapsed";
import { Rows } from "../../src/records/rows";
import { TimeZone } from "../../src/records/time-zone";
import type { Times } from "../../src/records/times";
import { closedWaits } from "../../src/records/waits";
import { withinTarget } from "../../src/metrics/support/sla";

const at = (iso: string): number => instantOf(serialOfIso(iso));

// Local times by Python's zoneinfo.
test.each([
  ["America/New_York", "2026-03-08T06:59:59", "2026-03-08T01:59:59"],
  ["America/New_York", "2026-03-08T07:00:00", "2026-03-08T03:00:00"],
  ["America/New_York", "2026-11-01T05:59:59", "2026-11-01T01:59:59"],
  ["America/New_York", "2026-11-01T06:00:00", "2026-11-01T01:00:00"],
  ["Europe/Amsterdam", "2026-07-01T12:00:00", "2026-07-01T14:00:00"],
  ["Australia/Lord_Howe", "2026-04-04T14:59:00", "2026-04-05T01:59:00"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00", "2026-04-05T01:30:00"],
  ["Asia/Kolkata", "1945-01-01T00:00:00", "1945-01-01T06:30:00"],
  ["Pacific/Apia", "2011-12-30T09:59:59", "2011-12-29T23:59:59"],
  ["Pacific/Apia", "2011-12-30T10:00:00", "2011-12-31T00:00:00"],
  ["Africa/Monrovia", "1960-06-01T12:00:00", "1960-06-01T11:15:30"],
  ["America/Sao_Paulo", "2018-11-04T03:00:00", "2018-11-04T01:00:00"],
])("%s at %s UTC shows %s", (zone, utc, local) => {
  expect(new TimeZone(zone).localOf(at(utc))).toBe(at(local));
});

test("an instant is shown the same whatever was asked before it", () => {
  const zones = fc.constantFrom("America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Kathmandu");
  const instants = fc.array(fc.integer({ min: 0, max: 400 * 1440 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(zones, instants, (name, minutes) => {
      const zone = new TimeZone(name);
      for (const minute of minutes) {
        const instant = at("2026-01-01") + minute * 60_000;
        expect(zone.localOf(instant)).toBe(new TimeZone(name).localOf(instant));
      }
    }),
    { numRuns: 10 },
  );
});

/** One time written with an offset of so many hours from UTC, or without a zone. */
const written = (iso: string, hours?: number): Times => {
  const clock = Float64Array.of(serialOfIso(iso));
  return hours === undefined
    ? { clock, instant: clock }
    : { clock, instant: clock.map((serial) => serial - hours / 24), zoned: Uint8Array.of(1) };
};
const waits = (starts: Times, ends: Times) => ({
  rows: new Rows(1, 1, 0),
  starts,
  ends,
  called: { start: "created", end: "replied" },
});
const NEW_YORK = "Mon-Fri 09:00-17:00 America/New_York";
const hoursWorked = (hours: string, starts: Times, ends: Times): number =>
  closedWaits(waits(starts, ends), "H", new BusinessHours(hours, []))[0];

test("times with a zone are converted to that of the hours, in winter and in summer", () => {
  // 13:30 UTC is 08:30 in New York in winter and 09:30 in summer.
  expect(hoursWorked(NEW_YORK, written("2026-01-05T13:30", 0), written("2026-01-05T15:00", 0))).toBe(1);
  expect(hoursWorked(NEW_YORK, written("2026-07-06T13:30", 0), written("2026-07-06T15:00", 0))).toBe(1.5);
});

test("times without a zone are taken as written in it", () => {
  expect(hoursWorked(NEW_YORK, written("2026-01-05T08:30"), written("2026-01-05T10:00"))).toBe(1);
  // 10:00 as written, and 16:00 UTC, which is 11:00 there.
  expect(hoursWorked(NEW_YORK, written("2026-01-05T10:00"), written("2026-01-05T16:00", 0))).toBe(1);
});

test("without a zone in the hours they run in UTC for times that name a zone", () => {
  expect(hoursWorked("Mon-Fri 09:00-17:00", written("2026-01-05T08:30", -5), written("2026-01-05T10:00", -5))).toBe(
    1.5,
  );
});

test("a clock put back does not put the reply before the ticket, and a reply before the ticket is seen", () => {
  const [before, after] = [written("2026-11-01T05:50", 0), written("2026-11-01T06:10", 0)]; // 01:50 EDT, 01:10 EST
  const nights = "Sun 00:00-06:00 America/New_York";
  expect(hoursWorked(nights, before, after)).toBe(0);
  expect(() => hoursWorked(nights, after, before)).toThrow("row 1: replied before created");
});

test("an open ticket is late by the clock of the zone", () => {
  const open = waits(written("2026-01-05T20:00", 0), written("", 0)); // 15:00 there, two hours to go
  const hours = new BusinessHours(NEW_YORK, []);
  expect(withinTarget(open, 1.9 * 3_600_000, hours, serialOfIso("2026-01-05"))).toBe(0);
  expect(() => withinTarget(open, 2 * 3_600_000, hours, serialOfIso("2026-01-05"))).toThrow("overdue is 0");
});

test("the zone is known in any case, an unknown one is named", () => {
  expect(
    hoursWorked("Mon 09:00-10:00  europe/amsterdam", written("2026-01-05T08:00", 0), written("2026-01-05T08:30", 0)),
  ).toBe(0.5);
  expect(() => new BusinessHours("Mon-Fri 09:00-17:00 America/New_Yorck", [])).toThrow(
    "hours: unknown time zone 'America/New_Yorck', expected one such as America/New_York",
  );
  expect(() => new BusinessHours("Mon 09:00-17:00 Europe/Paris; Tue 09:00-17:00", [])).toThrow("hours: expected parts");
});

test("a million times cost about as much as a thousand days of asking", () => {
  const zone = new TimeZone("America/New_York");
  const format = jest.spyOn(Intl.DateTimeFormat.prototype, "formatToParts");
  for (let i = 0; i < 1_000_000; i++) zone.localOf(at("2024-01-01") + i * 86_400);
  expect(format.mock.calls.length).toBeLessThan(1200);
  format.mockRestore();
});
