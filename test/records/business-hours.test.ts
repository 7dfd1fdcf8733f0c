import fc from "fast-check";
import { BusinessHours } from "../../src/records/business-hours";

const MINUTE = 60_000;
const DAY = 1440;
const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONDAY = 46027; // 2026-01-05

interface Part {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const part = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 0, max: DAY - 1 }), fc.integer({ min: 1, max: DAY }))
  .map(([first, last, from, length]): Part => ({ first, last, from, to: Math.min(DAY, from + length) }));

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const written = ({ first, last, from, to }: Part): string =>
  `${NAMES[first]}-${NAMES[last]} ${clock(from)}-${clock(to)}`;

/** Whether a minute since the Monday is worked, told from the parts alone. */
function isWorked(minute: number, parts: readonly Part[], holidays: readonly number[]): boolean {
  const day = Math.floor(minute / DAY);
  if (holidays.includes(MONDAY + day)) return false;
  const weekday = day % 7;
  const time = minute % DAY;
  return parts.some(
    ({ first, last, from, to }) => (weekday - first + 7) % 7 <= (last - first + 7) % 7 && time >= from && time < to,
  );
}

test("the time between two instants is the minutes worked between them, one by one", () => {
  const span = fc.tuple(fc.nat(16 * DAY), fc.nat(4 * DAY));
  const holidays = fc.array(fc.integer({ min: MONDAY - 1, max: MONDAY + 21 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), holidays, span, (parts, off, [start, length]) => {
      const hours = new BusinessHours(parts.map(written).join("; "), off);
      let worked = 0;
      for (let minute = start; minute < start + length; minute++) if (isWorked(minute, parts, off)) worked++;
      const instant = (minute: number): number => (MONDAY * DAY + minute) * MINUTE;
      expect(hours.between(instant(start), instant(start + length)) / MINUTE).toBe(worked);
    }),
    { numRuns: 60 },
  );
});

test("a year of Mon-Fri 09:00-17:00 with a holiday on a Saturday and one on a Thursday, twice", () => {
  const hours = new BusinessHours("monday - FRI 9:00–17:00", [46023, 46025, 46023]);
  // 2026 begins on a Thursday and has 261 weekdays.
  expect(hours.between(46023 * DAY * MINUTE, 46388 * DAY * MINUTE) / MINUTE / 60).toBe(260 * 8);
});

test.each([
  "Mon-Fri",
  "Mo-Fri 09:00-17:00",
  "Mon-Fri 09:00-17:60",
  "Mon-Fri 09:00-24:30",
  "Fun 09:00-17:00",
  ";",
  "Mon-Fri 09.00-17.00",
])("%s is no time", (hours) => {
  expect(() => new BusinessHours(hours, [])).toThrow("hours: expected parts such as");
});
