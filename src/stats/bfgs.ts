/** A smooth function of several variables: returns its value at `x` and writes its gradient there. */
export type Smooth = (x: Float64Array, gradient: Float64Array) => number;

/** Where a search for a minimum ended. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  /** Whether the gradient vanishes there, within the bounds. */
  readonly converged: boolean;
  /** The search's approximation of the inverse of the second derivatives, row by row. */
  readonly inverse: Float64Array;
}

const MOST_STEPS = 300;
const FLAT = 1e-10;
/** Rounding keeps a gradient from vanishing entirely; this is near enough where no step leads lower. */
const NEARLY_FLAT = 1e-6;
const LONGEST_STEP = 2;

/**
 * Returns the minimum that the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno reaches from `start`.
 *
 * Nocedal & Wright, Numerical Optimization, 2nd edition (2006), algorithm 6.1, with step halving. A variable beyond ±`bound` counts as running away to infinity.
 */
export function minimise(f: Smooth, start: ArrayLike<number>, bound: number, inverse?: Float64Array): Minimum {
  const n = start.length;
  const h = inverse ? Float64Array.from(inverse) : identity(n);
  const gradient = new Float64Array(n);
  let x = Float64Array.from(start);
  let value = f(x, gradient);
  let restarted = inverse === undefined;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!Number.isFinite(value) || x.some((v) => !(Math.abs(v) <= bound)))
      return { at: x, value, converged: false, inverse: h };
    if (steepest(gradient) <= FLAT) return { at: x, value, converged: true, inverse: h };
    const found = lineSearch(f, x, value, gradient, direction(h, gradient));
    if (!found) {
      if (restarted) return { at: x, value, converged: steepest(gradient) <= NEARLY_FLAT, inverse: h };
      h.set(identity(n));
      restarted = true;
      continue;
    }
    update(h, x, found.x, gradient, found.gradient);
    x = found.x;
    value = found.value;
    gradient.set(found.gradient);
    restarted = false;
  }
  return { at: x, value, converged: steepest(gradient) <= NEARLY_FLAT, inverse: h };
}

const steepest = (gradient: Float64Array): number => gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** Returns −H·g, no component longer than the longest step; −g where H has lost its definiteness. */
function direction(h: Float64Array, gradient: Float64Array): Float64Array {
  const n = gradient.length;
  let d = gradient.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum -= h[i * n + j] * gradient[j];
    return sum;
  });
  if (!(dot(d, gradient) < 0)) {
    h.set(identity(n));
    d = gradient.map((g) => -g);
  }
  const longest = steepest(d);
  return longest > LONGEST_STEP ? d.map((v) => (v * LONGEST_STEP) / longest) : d;
}

/**
 * Returns the first point along `d` that is low enough for the slope (Armijo) or, where rounding hides the descent, flatter; undefined without one.
 *
 * The second test is the approximate Wolfe condition of Hager & Zhang, SIAM Journal on Optimization 16 (2005) 170-192.
 */
function lineSearch(f: Smooth, x: Float64Array, value: number, gradient: Float64Array, d: Float64Array) {
  const slope = dot(d, gradient);
  const next = { x: x.slice(), value: NaN, gradient: new Float64Array(x.length) };
  const rounding = 1e-10 * (1 + Math.abs(value));
  for (let length = 1; length > 1e-6; length /= 2) {
    for (let i = 0; i < x.length; i++) next.x[i] = x[i] + length * d[i];
    next.value = f(next.x, next.gradient);
    if (next.value <= value + 1e-4 * length * slope && next.value < value - rounding) return next;
    if (next.value <= value + rounding && Math.abs(dot(d, next.gradient)) <= 0.9 * Math.abs(slope)) return next;
  }
  return undefined;
}

/** Updates the inverse second derivatives from one step (6.17 there); a step along which the slope did not rise teaches nothing. */
function update(
  h: Float64Array,
  from: Float64Array,
  to: Float64Array,
  gradientFrom: Float64Array,
  gradientTo: Float64Array,
): void {
  const n = from.length;
  const s = to.map((v, i) => v - from[i]);
  const y = gradientTo.map((v, i) => v - gradientFrom[i]);
  const sy = dot(s, y);
  if (sy <= 1e-12 * Math.sqrt(dot(s, s) * dot(y, y))) return;
  const hy = s.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += h[i * n + j] * y[j];
    return sum;
  });
  const scale = (1 + dot(y, hy) / sy) / sy;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) h[i * n + j] += scale * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
