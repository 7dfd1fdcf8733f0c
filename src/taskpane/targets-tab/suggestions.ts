import { baseline as baselineOf, type Baseline } from "../../metrics/goals/baseline";
import { suggestTarget } from "../../template/target-suggestion";
import { boundsOf, possible } from "./bounds";
import type { TrackedKpi } from "./read-set";

/** A target to choose, which kind it is, and what it rests on. */
export type Suggestion =
  /** Reached in the best quarter of so many months. */
  | { readonly kind: "achievable"; readonly target: number; readonly months: number }
  /** The edge of ordinary variation, or the best month where no such figure can lie beyond the edge. */
  | { readonly kind: "stretch"; readonly target: number; readonly edge: number; readonly bestMonth?: number };

const MOST_MONTHS = 12;
const FEWEST_MONTHS = 3;

/** Returns the KPI's complete months that have a figure, oldest first. */
const completeMonths = ({ months }: Pick<TrackedKpi, "months">): { month: number; value: number }[] =>
  months.flatMap(({ month, value, isPartial }) => (value === undefined || isPartial ? [] : [{ month, value }]));

/** Returns where the KPI stands and the limits of its ordinary variation, over the last complete months; undefined under three. */
export function currentBaseline(kpi: Pick<TrackedKpi, "months">): Baseline | undefined {
  const values = completeMonths(kpi).map(({ value }) => value);
  return values.length < FEWEST_MONTHS ? undefined : baselineOf(Float64Array.from(values), "median", MOST_MONTHS);
}

/**
 * Returns targets that the KPI's own history suggests, none without a baseline.
 *
 * Achievable: where its best quarter begins. Stretch: the limit of ordinary variation on the good side, which chance alone does not pass;
 * where that limit is more than the KPI can be, the best month so far, if that is more than the achievable target.
 */
export function suggestionsFor(kpi: TrackedKpi): Suggestion[] {
  const now = currentBaseline(kpi);
  if (!now) return [];
  const recent = completeMonths(kpi).slice(-MOST_MONTHS);
  const achievable = suggestTarget(
    recent.map(({ value }) => value),
    kpi,
  );
  const edge = kpi.better === "higher" ? now.high : now.low;
  const first: Suggestion = { kind: "achievable", target: achievable, months: recent.length };
  // One value, so rounded to the same step as the other.
  if (isPossible(edge, kpi)) return [first, { kind: "stretch", target: suggestTarget([edge], kpi), edge }];
  const best = recent.reduce((a, b) => ((kpi.better === "higher" ? b.value > a.value : b.value < a.value) ? b : a));
  const target = suggestTarget([best.value], kpi);
  return target === achievable ? [first] : [first, { kind: "stretch", target, edge, bestMonth: best.month }];
}

/** Returns whether a KPI can be this much, and not only just. */
const isPossible = (value: number, kpi: TrackedKpi): boolean => {
  const { least, most } = boundsOf(kpi);
  return value > least && value < most;
};

type Solve = (kpi: number, goalNow: number, goal: number) => number;

const rises: Solve = (kpi, now, goal) => kpi + (goal - now);
const falls: Solve = (kpi, now, goal) => kpi - (goal - now);
const proportional: Solve = (kpi, now, goal) => (kpi * goal) / now;
/** Lifetime, and with it lifetime value, is in proportion to one over the churn rate. */
const inverse: Solve = (kpi, now, goal) => (kpi * now) / goal;
const inverseKept: Solve = (kpi, now, goal) => 1 - inverse(1 - kpi, now, goal);

/** Which top-line figures ask something of which KPI, all else staying as it is. */
const REQUIREMENTS: Readonly<Record<string, Readonly<Record<string, Solve>>>> = {
  CHURN: { NRR: falls, GRR: falls, CLV: inverse, LTV: inverse, "LTV.RATIO": inverse },
  RETENTION: { NRR: rises, GRR: rises, CLV: inverseKept, LTV: inverseKept, "LTV.RATIO": inverseKept },
  GRR: { NRR: rises },
  "REVENUE.CHURN": { NRR: falls, GRR: falls },
  "EXPANSION.RATE": { NRR: rises },
  ARPA: { MRR: proportional, ARR: proportional, LTV: proportional, "LTV.RATIO": proportional, "CAC.PAYBACK": inverse },
  CAC: { "LTV.RATIO": inverse, "CAC.PAYBACK": proportional },
  LTV: { "LTV.RATIO": proportional },
};

/** Returns the KPIs of the same set for which a goal can be translated into a target of this one. */
export const goalsFor = (kpi: TrackedKpi, all: readonly TrackedKpi[]): TrackedKpi[] =>
  all.filter((other) => REQUIREMENTS[kpi.id]?.[other.id] && currentBaseline(other) && currentBaseline(kpi));

/** Returns the target that a goal for another KPI requires of this one; undefined where no such figure is possible. */
export function requiredTarget(kpi: TrackedKpi, other: TrackedKpi, goal: number): number | undefined {
  const [now, goalNow] = [currentBaseline(kpi), currentBaseline(other)];
  const solve = REQUIREMENTS[kpi.id]?.[other.id];
  if (!now || !goalNow || !solve) return undefined;
  const required = solve(now.baseline, goalNow.baseline, goal);
  return Number.isFinite(required) && possible(required, kpi) === required ? required : undefined;
}

/** How many answers a figure rests on, and between which limits the true one lies. */
export interface Margin {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** Returns what the latest complete month rests on where that is too little to tell the target from the figure; undefined where it suffices or is unknown. */
export function tooFewFor(kpi: TrackedKpi, target: number): Margin | undefined {
  const {
    low,
    high,
    denominator: n,
  } = kpi.months.filter(({ value, isPartial }) => value !== undefined && !isPartial).at(-1) ?? {};
  return n !== undefined && low !== undefined && high !== undefined && low <= target && target <= high
    ? { n, low, high }
    : undefined;
}

/** Returns how far short of its target a KPI is still amber. */
export const amberEdge = (
  { better }: Pick<TrackedKpi, "better">,
  target: number,
  baseline: number,
  amber: number,
): number => target + (better === "higher" ? -1 : 1) * amber * Math.abs(target - baseline);
