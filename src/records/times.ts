/** A column of dates with their times of day, NaN where a cell may be blank and is. */
export interface Times {
  /** The serial as written: days and periods are those of this clock. */
  readonly clock: Float64Array;
  /** The serial in UTC, by which durations, order and working hours go; the same array as `clock` where no cell names a time zone. */
  readonly instant: Float64Array;
  /** 1 where the cell names a time zone; absent where none does. */
  readonly zoned?: Uint8Array;
}

/** Returns times of which none names a zone: each is its own instant. */
export const withoutZones = (serials: Float64Array): Times => ({ clock: serials, instant: serials });

/** Returns by how many days the clock of a row is ahead of UTC; 0 for a time without a zone. */
export const aheadOfUtc = ({ clock, instant }: Times, i: number): number => clock[i] - instant[i];
