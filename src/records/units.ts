/** A unit of duration. */
export type Unit = "MIN" | "H" | "D" | "W" | "M" | "Q" | "Y";

/** Days in each unit; a month is 365.25/12 days, a quarter three of them. */
export const DAYS_PER: Readonly<Record<Unit, number>> = {
  MIN: 1 / 1440,
  H: 1 / 24,
  D: 1,
  W: 7,
  M: 365.25 / 12,
  Q: 365.25 / 4,
  Y: 365.25,
};
