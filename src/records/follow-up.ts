/**
 * Returns the moment through which customers were observed: until when those who have not left yet count as staying.
 *
 * That is `asOf`, by default the latest date of the columns, where dates are whole days: an end dated asOf is the latest one that would have been
 * seen, so whoever started s days before it was observed for s days. Where dates carry a time of day it is the end of that day. NaN is a blank.
 */
export function observedUntil(asOf: number | undefined, ...columns: readonly Float64Array[]): number {
  let latest = 0;
  let timed = false;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const date = column[i];
      if (date > latest) latest = date;
      if (date % 1 > 0) timed = true;
    }
  }
  return (asOf ?? Math.floor(latest)) + (timed ? 1 : 0);
}
