import { aroundTheClock, instantOf, type Clock } from "./elapsed";
import { unusable } from "./metric-error";
import { TimeZone } from "./time-zone";
import type { Times } from "./times";

/** Working time of one weekday, from and to in milliseconds since midnight. */
interface Shift {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const PART = /^([a-z]+)(?:\s*[-–—]\s*([a-z]+))?\s+(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})$/i;

/** Hours that end in the name of a time zone. */
const WITH_ZONE = /^(.*\d:\d\d)\s+([a-z]\S*)$/is;

/** A week of business hours and the days off: the clock runs in the one and stands still on the other. */
export class BusinessHours implements Clock {
  /** Monday first. */
  private readonly week: readonly (readonly Shift[])[];
  /** Working time of a week before each weekday, and last of the whole week. */
  private readonly before: Float64Array;
  private readonly holidays: Int32Array;
  /** Working time lost to the holidays before each of them, and last to all. */
  private readonly lost: Float64Array;
  /** The zone the hours are written in, if they say so. */
  private readonly zone: TimeZone | undefined;

  /**
   * Reads hours such as "Mon-Fri 09:00-17:00; Sat 10:00-14:00". Days may wrap ("Sun-Thu"), times may not; parts that overlap count once.
   * At the end may stand an IANA time zone: times that name a zone are converted to it, others are taken as written in it. What is written
   * otherwise is #VALUE!.
   *
   * @param holidays serials of days on which nobody works, in any order.
   */
  constructor(hours: string, holidays: ArrayLike<number>) {
    const [, week, zone] = WITH_ZONE.exec(hours) ?? [undefined, hours, undefined];
    this.week = weekOf(week);
    this.zone = zone === undefined ? undefined : new TimeZone(zone);
    this.before = Float64Array.of(0, ...this.week.map(lengthOf));
    for (let d = 1; d < this.before.length; d++) this.before[d] += this.before[d - 1];
    this.holidays = Int32Array.from(new Set(Array.from(holidays, Math.floor))).sort();
    this.lost = new Float64Array(this.holidays.length + 1);
    this.holidays.forEach((day, k) => (this.lost[k + 1] = this.lost[k] + lengthOf(this.week[weekdayOf(day)])));
  }

  momentOf(times: Times, i: number): number {
    if (!this.zone) return aroundTheClock.momentOf(times, i);
    return times.zoned?.[i] ? this.zone.localOf(instantOf(times.instant[i])) : instantOf(times.clock[i]);
  }

  endOfDay(day: number, times: Times, i: number): number {
    return this.zone ? instantOf(day + 1) : aroundTheClock.endOfDay(day, times, i);
  }

  between(start: number, end: number): number {
    return this.workedBy(end) - this.workedBy(start);
  }

  /** Returns the working time since the Monday of Excel's first days. */
  private workedBy(instant: number): number {
    const day = Math.floor(instant / DAY);
    const weekday = weekdayOf(day);
    const weeks = (day - FIRST_MONDAY - weekday) / 7;
    const k = this.holidaysBefore(day);
    const whole = weeks * this.before[7] + this.before[weekday] - this.lost[k];
    if (this.holidays[k] === day) return whole;
    const time = instant - day * DAY;
    let today = 0;
    for (const { from, to } of this.week[weekday]) today += Math.min(Math.max(time - from, 0), to - from);
    return whole + today;
  }

  private holidaysBefore(day: number): number {
    let low = 0;
    let high = this.holidays.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.holidays[middle] < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const FIRST_MONDAY = 2;

/** Returns the weekday of a serial, 0 for Monday. */
const weekdayOf = (day: number): number => (((day - FIRST_MONDAY) % 7) + 7) % 7;

const lengthOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { from, to }) => sum + to - from, 0);

/** Returns the shifts of each weekday, Monday first, without overlaps. */
function weekOf(hours: string): Shift[][] {
  const week: Shift[][] = WEEKDAYS.map(() => []);
  const parts = hours.split(";").map((part) => part.trim());
  for (const part of parts) if (part !== "") addPart(week, part);
  if (week.every((shifts) => shifts.length === 0)) throw unreadable(hours);
  return week.map(withoutOverlaps);
}

function addPart(week: Shift[][], part: string): void {
  const match = PART.exec(part);
  if (!match) throw unreadable(part);
  const [, firstDay, lastDay, ...times] = match;
  const [fromHour, fromMinute, toHour, toMinute] = times.map(Number);
  const from = (fromHour * 60 + fromMinute) * MINUTE;
  const to = (toHour * 60 + toMinute) * MINUTE;
  if (fromMinute > 59 || toMinute > 59 || from > DAY || to > DAY) throw unreadable(part);
  if (from >= to)
    throw unusable(`hours: '${part}' ends before it begins; write 22:00-24:00 and 00:00-06:00 as two parts`);
  const first = weekdayNamed(firstDay, part);
  const last = lastDay === undefined ? first : weekdayNamed(lastDay, part);
  for (let d = first; ; d = (d + 1) % 7) {
    week[d].push({ from, to });
    if (d === last) return;
  }
}

function weekdayNamed(name: string, part: string): number {
  const word = name.toLowerCase();
  const weekday = word.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(word));
  if (weekday < 0) throw unreadable(part);
  return weekday;
}

const unreadable = (found: string): Error =>
  unusable(`hours: expected parts such as "Mon-Fri 09:00-17:00", found '${found}'`);

function withoutOverlaps(shifts: readonly Shift[]): Shift[] {
  const merged: Shift[] = [];
  for (const shift of [...shifts].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last && shift.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, shift.to) };
    else merged.push(shift);
  }
  return merged;
}
