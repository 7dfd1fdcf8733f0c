import type { Scores } from "../../records/scores";
import { twoSidedZ } from "../../stats/normal";
import { choice, scores } from "../parameters";

/** How an interval around a Net Promoter Score is made: adjusted Wald or plain Wald. */
export type NpsMethod = "AW" | "WALD";

/** A Net Promoter Score as a sample gives it; all but the answers in points. */
export interface NpsEstimate {
  /** The score itself. */
  readonly score: number;
  /** What the interval is built around. */
  readonly centre: number;
  readonly standardError: number;
  readonly answers: number;
}

/**
 * Returns the estimate that promoters and detractors among so many answers give.
 *
 * Adjusted Wald adds three imaginary answers, ¾ a promoter, ¾ a detractor and 1½ passive, and so holds its confidence in small samples and near ±100.
 *
 * Rocks, Interval Estimation for the "Net Promoter Score", The American Statistician 70 (2016) 365–372.
 */
export function npsEstimate(promoters: number, detractors: number, answers: number, method: NpsMethod): NpsEstimate {
  const [added, total] = method === "AW" ? [0.75, answers + 3] : [0, answers];
  const p = (promoters + added) / total;
  const d = (detractors + added) / total;
  return {
    score: (100 * (promoters - detractors)) / answers,
    centre: 100 * (p - d),
    // p + d − (p − d)² written so that it is exactly 0 where all answers are of one group.
    standardError: 100 * Math.sqrt((p * (1 - p) + d * (1 - d) + 2 * p * d) / total),
    answers,
  };
}

/** Returns the estimate that answers give with the usual cut-offs: nines and tens promote, zero to six detract. */
export const npsEstimateOf = (answers: Scores, method: NpsMethod): NpsEstimate =>
  npsEstimate(answers.from(9), answers.upTo(6), answers.total, method);

/** Returns the two-sided interval of an estimate within ±100 points. */
export function npsInterval({ centre, standardError }: NpsEstimate, confidence: number): { low: number; high: number } {
  const half = twoSidedZ(confidence) * standardError;
  return { low: Math.max(-100, centre - half), high: Math.min(100, centre + half) };
}

/** Answers from 0 to 10, for functions without other scales. */
export const recommendations = (about: string) => scores(about, { min: 0, max: 10 });

export const method = choice<NpsMethod, { default: "AW" }>(
  'How to estimate: "AW" (default), adjusted Wald, good for small samples too; "WALD", plain.',
  ["AW", "WALD"],
  { default: "AW" },
);
