import erfc from "@stdlib/math-base-special-erfc";
import gammaln from "@stdlib/math-base-special-gammaln";

/**
 * Returns P(X ≥ x) of a chi-square distribution: the p-value of a statistic x ≥ 0 at a whole number of degrees of freedom.
 *
 * The regularised incomplete gamma function Q(ν/2, x/2), which is a finite sum there (DLMF 8.4.10 and 8.4.16); all its terms are
 * positive, so it keeps its digits. A library's serves all arguments and weighs a tenth of the statistics; the tests hold this one against it.
 */
export function chiSquareP(x: number, degreesOfFreedom: number): number {
  const half = x / 2;
  if (half === 0) return 1;
  const isOdd = degreesOfFreedom % 2 === 1;
  let p = isOdd ? erfc(Math.sqrt(half)) : 0;
  for (let i = isOdd ? 0.5 : 0; i < degreesOfFreedom / 2; i++)
    p += Math.exp(i * Math.log(half) - half - gammaln(i + 1));
  return Math.min(1, p);
}
