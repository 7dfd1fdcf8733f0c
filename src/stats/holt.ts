/** Weights of additive-trend exponential smoothing: of the level, of the trend, and how the trend dies down (1: it does not). */
export interface HoltWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/** Smoothed values at the last point. */
export interface HoltState {
  readonly level: number;
  readonly trend: number;
  /** The sum of squared one-step errors over all values. */
  readonly squaredError: number;
}

/**
 * Returns additive-trend exponential smoothing of at least two values, from l₀ = y₁ and b₀ = y₂ − y₁, over all of them.
 *
 * Holt, ONR memorandum 52 (1957); damped by Gardner and McKenzie (1985). In the error form of Hyndman et al., Forecasting with Exponential Smoothing, 2008, with β as a share of the change of level.
 */
export function holt(values: Float64Array, { alpha, beta, phi }: HoltWeights): HoltState {
  let level = values[0];
  let trend = values[1] - values[0];
  let squaredError = 0;
  for (let t = 0; t < values.length; t++) {
    const error = values[t] - (level + phi * trend);
    level += phi * trend + alpha * error;
    trend = phi * trend + alpha * beta * error;
    squaredError += error * error;
  }
  return { level, trend, squaredError };
}

/** The forecast so many steps ahead and the variance of its error, as a multiple of that one step ahead. */
export interface HoltStep {
  readonly forecast: number;
  readonly variance: number;
}

/** Returns the forecasts for 1 to `steps` steps ahead; the variance at h is 1 + Σ (α + αβφⱼ)² over j < h, φⱼ = φ + … + φʲ. */
export function holtForecast(
  { level, trend }: HoltState,
  { alpha, beta, phi }: HoltWeights,
  steps: number,
): HoltStep[] {
  const ahead: HoltStep[] = [];
  let variance = 1;
  let damping = 0;
  let power = 1;
  for (let h = 1; h <= steps; h++) {
    power *= phi;
    damping += power;
    ahead.push({ forecast: level + damping * trend, variance });
    variance += (alpha + alpha * beta * damping) ** 2;
  }
  return ahead;
}
