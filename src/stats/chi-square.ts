import gammainc from "@stdlib/math-base-special-gammainc";

/** Returns P(X ≥ x) of a chi-square distribution: the p-value of a statistic x ≥ 0 at so many degrees of freedom. */
export function chiSquareP(x: number, degreesOfFreedom: number): number {
  return gammainc(x / 2, degreesOfFreedom / 2, true, true);
}
