import { Sum, mean } from "./sum";

/** A straight line through points, and how well it fits. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Of the slope; 0 where the points lie on the line. */
  readonly standardError: number;
  readonly rSquared: number;
  readonly degreesOfFreedom: number;
}

/**
 * Returns the line of least squares through at least three points whose x are not all equal.
 *
 * Sums about the means, compensated; checked against NIST StRD Norris. Where y does not vary, R² is 1: the line explains all there is.
 */
export function leastSquares(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  const n = x.length;
  const meanX = mean(x);
  const meanY = mean(y);
  const sxx = new Sum();
  const sxy = new Sum();
  const syy = new Sum();
  for (let i = 0; i < n; i++) {
    const dx = x[i] - meanX;
    const dy = y[i] - meanY;
    sxx.add(dx * dx);
    sxy.add(dx * dy);
    syy.add(dy * dy);
  }
  const slope = sxy.value / sxx.value;
  const residual = new Sum();
  for (let i = 0; i < n; i++) residual.add((y[i] - meanY - slope * (x[i] - meanX)) ** 2);
  // What remains of points on a line is rounding, not error.
  const left = residual.value <= 1e-28 * syy.value * n ? 0 : residual.value;
  return {
    slope,
    intercept: meanY - slope * meanX,
    standardError: Math.sqrt(left / (n - 2) / sxx.value),
    rSquared: syy.value === 0 ? 1 : 1 - left / syy.value,
    degreesOfFreedom: n - 2,
  };
}
