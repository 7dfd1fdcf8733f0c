import { civilOf } from "../../records/civil";
import type { Call } from "./call";
import { plain, shown } from "./cell";
import { dateOfNumber, isInWindow, toMillisecond, withinWindow, type DateReading } from "./date-number";
import { isMarker } from "./missing";
import { isOpenWord } from "./open-date";
import type { Range } from "./range";
import { trimmed } from "../../records/white-space";

const DIGITS = /^\d+(?:\.\d+)?$/;
const MINUTES_PER_DAY = 1440;
const LAST_MONTH = 12;

/** Reads the cells of a range of dates that do not hold a plain serial. */
export class DateCells {
  /** Days by which the clock of the cell read last is ahead of UTC; NaN where it names no zone. */
  ahead = NaN;
  private swapChecked = false;

  constructor(
    private readonly range: Range,
    private readonly call: Call,
  ) {}

  /** Returns the serial of the clock in a cell, to the millisecond; NaN for a missing or open one. On an axis any number is its own. */
  read(cell: unknown, i: number): number {
    const { range, call } = this;
    const { open = false } = range.passed.traits;
    this.ahead = NaN;
    if (call.rows.refuseError(cell, range, i)) return NaN;
    const content = plain(cell);
    if (content === null || content === undefined) return this.missing(i);
    if (typeof content === "number" && Number.isFinite(content)) {
      if (range.passed.of === "axis") return content;
      // A number such as 20260131 or an epoch is converted; a serial is plain.
      return this.accepted(dateOfNumber(content, open), cell, i, !isInWindow(content));
    }
    if (typeof content !== "string") return this.unexpected(cell, i);
    const text = trimmed(content);
    if (isMarker(text)) return this.missing(i);
    if (open && isOpenWord(text)) return this.open(cell, i);
    if (DIGITS.test(text)) {
      if (range.passed.of === "axis") return Number(text);
      return this.accepted(dateOfNumber(Number(text), open), cell, i, true);
    }
    return this.text(text, content, cell, i, open);
  }

  private text(text: string, content: string, cell: unknown, i: number, open: boolean): number {
    const { range, call } = this;
    const { dates, rows } = call;
    if (!dates.read(text)) {
      if (dates.lacksDay) return rows.refuse(range, i, cell, `give a day of ${text}`);
      if (range.passed.of === "axis" && call.numbers.read(text) && call.numbers.separator === undefined)
        return call.numbers.value;
      return this.unexpected(cell, i);
    }
    let { serial } = dates;
    const { offset } = dates;
    if (dates.numeric && !this.swapChecked) {
      this.swapChecked = true;
      if (this.refuseSwapped(i, cell)) return NaN;
    }
    if (!Number.isNaN(dates.monthFirst)) {
      const order = call.dayOrder();
      if (order === undefined)
        return rows.refuse(
          range,
          i,
          cell,
          `${shown(content)} may be ${named(serial)} or ${named(dates.monthFirst)}: make the column dates`,
        );
      serial = dates.resolved(order);
    } else if (dates.proves && !call.proveDayOrder(dates.proves, range, i, content)) return NaN;
    const date = this.accepted(withinWindow(toMillisecond(serial), false, open, shown(content)), cell, i, true);
    this.ahead = offset / MINUTES_PER_DAY;
    return date;
  }

  private accepted(reading: DateReading, cell: unknown, i: number, isConverted: boolean): number {
    if ("open" in reading) return this.open(cell, i);
    if ("refusal" in reading) return this.call.rows.refuse(this.range, i, cell, reading.refusal);
    if (reading.isUtc) this.ahead = 0;
    if (isConverted) this.converted(cell, i, reading.serial);
    return reading.serial;
  }

  private converted(cell: unknown, i: number, serial: number): void {
    const { report } = this.call;
    if (!report) return;
    const { year, month, day } = civilOf(serial);
    const date = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    report.note("read", this.range.name, this.range.number(i), plain(cell), `read as ${date}`);
  }

  private open(cell: unknown, i: number): number {
    this.call.report?.note("open", this.range.name, this.range.number(i), plain(cell), "open");
    return this.missing(i);
  }

  private missing(i: number): number {
    this.call.rows.missing(this.range, i);
    return NaN;
  }

  private unexpected(cell: unknown, i: number): number {
    return this.call.rows.refuseUnexpected(this.range, i, cell, "a date");
  }

  /**
   * Excel turns texts such as 01/02/2024 into dates where they fit the user's order of day and month, be it the wrong one, and leaves
   * those that cannot be. What gives it away: every text has a part above 12, and no number is a date after the 12th.
   */
  private refuseSwapped(i: number, cell: unknown): boolean {
    const { range, call } = this;
    const { dates } = call.ahead;
    let number = -1;
    const isInnocent = range.some((content, row) => {
      if (typeof content === "number" && isInWindow(content)) {
        if (number < 0) number = row;
        return civilOf(content).day > LAST_MONTH;
      }
      return typeof content === "string" && dates.read(trimmed(content)) && dates.numeric && !dates.proves;
    });
    if (isInnocent || number < 0) return false;
    const text = `row ${range.number(number)}: Excel may have swapped day and month here`;
    call.rows.refuseNamed(range, i, cell, `${text} (row ${range.number(i)} is text): import the column again`);
    return true;
  }
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Returns a day as people say it, such as 1 February. */
function named(serial: number): string {
  const { month, day } = civilOf(serial);
  return `${day} ${MONTHS[month]}`;
}
