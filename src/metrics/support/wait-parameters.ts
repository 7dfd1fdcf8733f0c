import { BusinessHours } from "../../records/business-hours";
import { aroundTheClock, type Clock } from "../../records/elapsed";
import { unusable } from "../../records/metric-error";
import { column, text } from "../parameters";

/** When the clock runs. */
export const hours = text(
  'Business hours such as "Mon-Fri 09:00-17:00; Sat 10:00-14:00", at the end a time zone such as Europe/Paris if you like; blank for around the clock.',
  { optional: true },
);

/** When it stands still all day. */
export const holidays = column("day", "Days off, one date a cell; only with hours.", { optional: true, alone: true });

/** Returns the clock of the hours, without the holidays; holidays without hours are #VALUE!. */
export function clockOf(hours: string | undefined, holidays: Int32Array | undefined): Clock {
  if (hours !== undefined) return new BusinessHours(hours, holidays ?? []);
  if (holidays !== undefined) throw unusable("holidays need hours");
  return aroundTheClock;
}
