import { unusable } from "./metric-error";

const DAY = 86_400_000;
/** Milliseconds from Excel's day 0 to the Unix epoch. */
const EPOCH = 25_569 * DAY;

/** A time zone of the IANA database, with its daylight saving. */
export class TimeZone {
  private readonly format: Intl.DateTimeFormat;
  /** What local time is ahead of UTC at the beginning of a UTC day, by day. */
  private readonly offsets = new Map<number, number>();
  /** The moment in a UTC day from which the next day's offset holds, by day. */
  private readonly changes = new Map<number, number>();

  /** Takes a name such as America/New_York, in any case; an unknown one is #VALUE!. */
  constructor(name: string) {
    try {
      this.format = new Intl.DateTimeFormat("en-US", {
        timeZone: name,
        calendar: "gregory",
        numberingSystem: "latn",
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
    } catch {
      throw unusable(`hours: unknown time zone '${name}', expected one such as America/New_York`);
    }
  }

  /** Returns the local time of an instant, both in milliseconds since Excel's day 0; NaN is NaN. */
  localOf(instant: number): number {
    if (Number.isNaN(instant)) return NaN;
    const day = Math.floor(instant / DAY);
    const [now, next] = [this.offsetOfDay(day), this.offsetOfDay(day + 1)];
    return instant + (now === next || instant < this.changeIn(day, now) ? now : next);
  }

  private offsetOfDay(day: number): number {
    let offset = this.offsets.get(day);
    if (offset === undefined) this.offsets.set(day, (offset = this.offsetAt(day * DAY)));
    return offset;
  }

  /** Returns the first second of a day at which the offset is no longer `before`. */
  private changeIn(day: number, before: number): number {
    const known = this.changes.get(day);
    if (known !== undefined) return known;
    let low = 0;
    let high = DAY / 1000;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.offsetAt(day * DAY + middle * 1000) === before) low = middle;
      else high = middle;
    }
    const change = day * DAY + high * 1000;
    this.changes.set(day, change);
    return change;
  }

  /** Returns what local time is ahead of UTC at a whole second; asking Intl is slow, so answers are kept by day. */
  private offsetAt(instant: number): number {
    const part = new Map(this.format.formatToParts(instant - EPOCH).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
    const local = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
    return local + EPOCH - instant;
  }
}
