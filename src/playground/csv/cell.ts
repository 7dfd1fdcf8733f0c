/** A day or moment read from text: its Excel serial, and whether a time of day was written. */
export interface CsvDate {
  serial: number;
  time: boolean;
}

/** A number that was written with a currency or in percent, and the number format that shows it so. */
export interface CsvAmount {
  amount: number;
  format: string;
}

/** What a field of a CSV file becomes: a number, a date, text, or null for an empty field. */
export type CsvCell = number | string | CsvDate | CsvAmount | null;

/** Which part of a date such as 05/06/2025 comes first. */
export type DateOrder = "day" | "month";

/** The sign before the fraction of a number. */
export type DecimalSign = "." | ",";

/** How the fields of one column are to be read; what is undefined is not clear, and such fields stay text. */
export interface FieldRules {
  /** Digits that name things: all stay text. */
  ids: boolean;
  decimal?: DecimalSign;
  /** Plain and grouped numbers may stand beside a currency, which all are in. */
  money: boolean;
  percent: boolean;
  order?: DateOrder;
  /** The column's header speaks of dates, so that eight digits that form a valid day are that day. */
  dates: boolean;
}
