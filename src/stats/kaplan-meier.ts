import { twoSidedZ } from "./normal";
import { sortedTimes, withTies } from "./tied-times";
import type { Interval } from "./wilson";

/** How the limits of a survival curve are made: on the scale of log(−log S), of log S, or of S itself. */
export type LimitScale = "loglog" | "log" | "plain";

/** A survival curve: a step at each time with an event, and one at the last time. */
export interface SurvivalCurve {
  readonly times: Float64Array;
  /** How many were still under observation just before each time. */
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  /** The share that survives each time. */
  readonly survival: Float64Array;
  /** Greenwood's sum Σ d/(n(n−d)) through each time; NaN from where nobody is left. */
  readonly greenwood: Float64Array;
  /** How far apart two times may be and still be one. */
  readonly gap: number;
}

/** Shares of survivors closer than this are equal: products of fractions that should meet a level miss it by rounding. */
const TOLERANCE = 1e-9;

/**
 * Returns the product-limit estimate of survival from durations and whether each ended in an event (1) or was censored (0); at least one duration.
 *
 * Kaplan and Meier, JASA 53 (1958) 457–481; variance by Greenwood (1926). At equal times events come before censoring; times that differ
 * by rounding only are equal (as in R's survival).
 */
export function kaplanMeier(durations: Float64Array, happened: ArrayLike<number>): SurvivalCurve {
  const times = sortedTimes(durations);
  const tied = withTies(durations, times);
  return curveOf(tied === durations ? times.sorted : tied.slice().sort(), eventTimesOf(tied, happened), times.gap);
}

/** Returns the estimate for a part of the durations, of which the ties have been made exact among all; `gap` is what was allowed there. */
export const kaplanMeierOfTied = (durations: Float64Array, happened: ArrayLike<number>, gap: number): SurvivalCurve =>
  curveOf(durations.slice().sort(), eventTimesOf(durations, happened), gap);

/** Returns the sorted times of the events. */
function eventTimesOf(durations: Float64Array, happened: ArrayLike<number>): Float64Array {
  const eventTimes = new Float64Array(durations.length);
  let count = 0;
  for (let i = 0; i < durations.length; i++) if (happened[i] === 1) eventTimes[count++] = durations[i];
  return eventTimes.subarray(0, count).sort();
}

/** Returns the curve from the sorted times of all exits and of the events among them. */
function curveOf(exits: Float64Array, eventTimes: Float64Array, gap: number): SurvivalCurve {
  const last = exits[exits.length - 1];
  let steps = 0;
  for (let k = 0; k < eventTimes.length; k++) if (k === 0 || eventTimes[k] !== eventTimes[k - 1]) steps++;
  if (eventTimes.length === 0 || eventTimes[eventTimes.length - 1] !== last) steps++;
  const curve: SurvivalCurve = {
    times: new Float64Array(steps),
    atRisk: new Int32Array(steps),
    events: new Int32Array(steps),
    survival: new Float64Array(steps),
    greenwood: new Float64Array(steps),
    gap,
  };
  let left = 0;
  let survival = 1;
  let greenwood = 0;
  for (let s = 0, k = 0; s < steps; s++) {
    const time = k < eventTimes.length ? eventTimes[k] : last;
    while (exits[left] < time) left++;
    const n = exits.length - left;
    const from = k;
    while (k < eventTimes.length && eventTimes[k] === time) k++;
    const d = k - from;
    survival *= (n - d) / n;
    greenwood += d === n ? NaN : d / (n * (n - d));
    curve.times[s] = time;
    curve.atRisk[s] = n;
    curve.events[s] = d;
    curve.survival[s] = survival;
    curve.greenwood[s] = greenwood;
  }
  return curve;
}

/** Returns the place of the step in force at a time, or −1 before the first. */
export function stepAt({ times, gap }: SurvivalCurve, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time + gap) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Returns the limits of a survival S with Greenwood's sum, z standard errors away and within [0, 1]; 1 to 1 where S is 1, undefined where it is 0. */
export function survivalLimits(
  survival: number,
  greenwood: number,
  z: number,
  scale: LimitScale,
): Interval | undefined {
  if (survival === 0) return undefined;
  if (greenwood === 0) return { low: 1, high: 1 };
  const half = z * Math.sqrt(greenwood);
  if (scale === "plain") return { low: Math.max(0, survival * (1 - half)), high: Math.min(1, survival * (1 + half)) };
  if (scale === "log") return { low: survival * Math.exp(-half), high: Math.min(1, survival * Math.exp(half)) };
  const spread = Math.exp(-half / Math.log(survival));
  return { low: survival ** spread, high: survival ** (1 / spread) };
}

/**
 * Returns the first time at which survival is at or below `level`, in (0, 1) or 0, or undefined where it never is.
 *
 * Where the curve is flat at exactly that level: the middle of the flat, which ends with the next event or the last time (as R's survival does).
 */
export function timeOfSurvival({ times, survival }: SurvivalCurve, level: number): number | undefined {
  const s = survival.findIndex((share) => share <= level + TOLERANCE);
  if (s < 0) return undefined;
  const flat = Math.abs(survival[s] - level) <= TOLERANCE && s + 1 < times.length;
  return flat ? (times[s] + times[s + 1]) / 2 : times[s];
}

/** Returns the first times at which the lower and the upper limit of survival are at or below `level`, undefined where one never is. */
export function timeLimits(
  curve: SurvivalCurve,
  level: number,
  confidence: number,
  scale: LimitScale,
): Partial<Interval> {
  const z = twoSidedZ(confidence);
  let low: number | undefined;
  for (let s = 0; s < curve.times.length; s++) {
    const limits = survivalLimits(curve.survival[s], curve.greenwood[s], z, scale);
    if (!limits) break;
    if (low === undefined && limits.low <= level + TOLERANCE) low = curve.times[s];
    if (limits.high <= level + TOLERANCE) return { low, high: curve.times[s] };
  }
  return { low };
}
