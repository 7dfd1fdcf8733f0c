import { baseline as baselineOf, type Baseline } from "../../metrics/goals/baseline";
import { suggestTarget } from "../../template/target-suggestion";
import type { TrackedKpi } from "./read-set";

/** A target to choose, and which kind it is. */
export interface Suggestion {
  readonly kind: "achievable" | "stretch";
  readonly target: number;
}

const MOST_MONTHS = 12;
const FEWEST_MONTHS = 3;

/** Returns the KPI's figures of complete months, oldest first. */
export const completeValues = ({ months }: Pick<TrackedKpi, "months">): number[] =>
  months.flatMap(({ value, isPartial }) => (value === undefined || isPartial ? [] : [value]));

/** Returns where the KPI stands and the limits of its ordinary variation, over the last complete months; undefined under three. */
export function currentBaseline(kpi: Pick<TrackedKpi, "months">): Baseline | undefined {
  const values = completeValues(kpi);
  return values.length < FEWEST_MONTHS ? undefined : baselineOf(Float64Array.from(values), "median", MOST_MONTHS);
}

const within = (value: number, { measure }: Pick<TrackedKpi, "measure">): number => (measure === "fraction" ? Math.min(1, Math.max(0, value)) : value);

/**
 * Returns targets that the KPI's own history suggests, none without a baseline.
 *
 * Achievable: where its best quarter begins. Stretch: the limit of ordinary variation on the good side, which chance alone does not pass.
 */
export function suggestionsFor(kpi: TrackedKpi): Suggestion[] {
  const now = currentBaseline(kpi);
  if (!now) return [];
  const limit = kpi.better === "higher" ? now.high : now.low;
  return [
    { kind: "achievable", target: suggestTarget(completeValues(kpi).slice(-MOST_MONTHS), kpi) },
    // One value, so rounded to the same step as the other.
    { kind: "stretch", target: within(suggestTarget([limit], kpi), kpi) },
  ];
}

type Solve = (kpi: number, goalNow: number, goal: number) => number;

const rises: Solve = (kpi, now, goal) => kpi + (goal - now);
const falls: Solve = (kpi, now, goal) => kpi - (goal - now);
/** Lifetime, and with it lifetime value, is in proportion to one over the churn rate. */
const inverse: Solve = (kpi, now, goal) => (kpi * now) / goal;
const inverseKept: Solve = (kpi, now, goal) => 1 - inverse(1 - kpi, now, goal);

/** Which top-line figures ask something of which KPI, all else staying as it is. */
const REQUIREMENTS: Readonly<Record<string, Readonly<Record<string, Solve>>>> = {
  CHURN: { NRR: falls, GRR: falls, CLV: inverse, LTV: inverse, "LTV.RATIO": inverse },
  RETENTION: { NRR: rises, GRR: rises, CLV: inverseKept, LTV: inverseKept, "LTV.RATIO": inverseKept },
  GRR: { NRR: rises },
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
  return Number.isFinite(required) && within(required, kpi) === required ? required : undefined;
}

/** Returns how many answers the latest month rests on where they are too few to tell the target from the figure; undefined where they suffice or are unknown. */
export function tooFewFor(kpi: TrackedKpi, target: number): number | undefined {
  const { low, high, denominator } = kpi.months.filter(({ value, isPartial }) => value !== undefined && !isPartial).at(-1) ?? {};
  return low !== undefined && high !== undefined && low <= target && target <= high ? denominator : undefined;
}
