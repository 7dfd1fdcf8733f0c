import type { Ids } from "./ids";
import { unavailable } from "./metric-error";

/** The columns of an activity log as the reader of cells gives them. */
export interface ActivityColumns {
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

/** Returns the log of the columns; no row through `asOf` is #N/A. */
export function activityLogFrom({ customers, dates, asOf }: ActivityColumns): ActivityLog {
  let firstDay = Infinity;
  let lastDay = 0;
  for (let i = 0; i < dates.length; i++) {
    if (dates[i] < firstDay) firstDay = dates[i];
    if (dates[i] > lastDay) lastDay = dates[i];
  }
  if (asOf !== undefined && firstDay > asOf) throw unavailable("no data");
  return { customers, days: dates, firstDay, asOf: asOf ?? lastDay };
}
