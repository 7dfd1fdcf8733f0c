import { divisionByZero, impossible } from "./metric-error";
import type { Rows } from "./rows";

/** What part of the weight must be there for a health score. */
const LEAST_COVERAGE = 0.5 - 1e-12;

/** A health score from 0 to 100, undefined where too little is known, and the share of the weight that has a value. */
export interface Health {
  readonly score: number | undefined;
  readonly coverage: number;
}

/** How measures become one score: their mean by weight, or the lowest. */
export type HealthRule = "weighted" | "worst";

/** The measures of a health score: what each weighs, and between which values it runs from poor (0) to good (100). */
export class Measures {
  readonly weights: Float64Array;
  private readonly totalWeight: number;

  /** A blank weight (NaN) is 0. A negative one, or good equal to poor, is #NUM!; no weight at all #DIV/0!. */
  constructor(
    weights: Float64Array,
    private readonly poor: Float64Array,
    private readonly good: Float64Array,
    rows: Rows,
  ) {
    this.weights = weights.map((weight) => (Number.isNaN(weight) ? 0 : weight));
    for (let m = 0; m < poor.length; m++) {
      if (this.weights[m] < 0) throw impossible(`row ${rows.number(m)}: weights is negative`);
      if (poor[m] === good[m]) throw impossible(`row ${rows.number(m)}: good and poor are both ${good[m]}`);
    }
    this.totalWeight = this.weights.reduce((sum, weight) => sum + weight, 0);
    if (this.totalWeight === 0) throw divisionByZero("weights add up to 0");
  }

  /** Returns the score of one measure, 0 at poor or beyond and 100 at good or beyond; NaN for a blank value. */
  scoreOf(m: number, value: number): number {
    const way = (value - this.poor[m]) / (this.good[m] - this.poor[m]);
    return 100 * Math.min(1, Math.max(0, way));
  }

  /** Returns the share of each measure in the weight of those with a value; 0 for one without. */
  shares(values: Float64Array): Float64Array {
    const present = values.map((value, m) => (Number.isNaN(value) ? 0 : this.weights[m]));
    const total = present.reduce((sum, weight) => sum + weight, 0);
    return present.map((weight) => (total === 0 ? 0 : weight / total));
  }

  /** Returns the mean score by weight over the measures with a value, or with "worst" the lowest of those that weigh anything. */
  health(values: Float64Array, rule: HealthRule): Health {
    let present = 0;
    let sum = 0;
    let worst = 100;
    for (let m = 0; m < values.length; m++) {
      if (Number.isNaN(values[m]) || this.weights[m] === 0) continue;
      const score = this.scoreOf(m, values[m]);
      present += this.weights[m];
      sum += this.weights[m] * score;
      worst = Math.min(worst, score);
    }
    const coverage = present / this.totalWeight;
    if (coverage < LEAST_COVERAGE) return { score: undefined, coverage };
    return { score: rule === "worst" ? worst : sum / present, coverage };
  }
}
