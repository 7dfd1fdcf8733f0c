/** A block of numbers, row by row; NaN where a cell is blank. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** `rows` × `columns` values, row by row. */
  readonly values: Float64Array;
  /** The number people see for the first row in messages. */
  readonly firstRow: number;
}

/** A block of trimmed texts, row by row, without rows that are wholly blank. */
export type TextBlock = readonly (readonly string[])[];

/** The value of one unit of each currency in the report currency, by upper-case code. */
export type Rates = ReadonlyMap<string, number>;
