import { lastDayOf } from "./as-of";
import type { Ids } from "./ids";
import { unavailable } from "./metric-error";
import type { Rows } from "./rows";

/** The columns of an activity log as the reader of cells gives them. */
export interface ActivityColumns {
  readonly rows: Rows;
  readonly customers: Ids;
  readonly dates: Int32Array;
  readonly asOf?: number;
}

/** Who was active, or bought, on which day; several rows of one customer and day are usual. */
export interface ActivityLog {
  readonly customers: Ids;
  readonly days: Int32Array;
  /** The earliest day. */
  readonly firstDay: number;
  /** The last day that counts; rows dated after it are to be left out. */
  readonly asOf: number;
}

/** Returns the log of the columns; no row through `asOf` is #N/A, a latest date that would be a guess #VALUE!. */
export function activityLogFrom({ rows, customers, dates, asOf }: ActivityColumns): ActivityLog {
  const lastDay = lastDayOf(asOf, rows, dates);
  const firstDay = earliest(dates);
  if (firstDay > lastDay) throw unavailable("no data");
  return { customers, days: dates, firstDay, asOf: lastDay };
}

/** Returns the earliest of the days. */
export function earliest(days: Int32Array): number {
  let first = Infinity;
  for (let i = 0; i < days.length; i++) if (days[i] < first) first = days[i];
  return first;
}
