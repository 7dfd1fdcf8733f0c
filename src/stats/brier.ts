import type { RankedOutcomes } from "./ranked-outcomes";
import { Sum } from "./sum";

/**
 * Returns the mean squared difference between probability and outcome, where a score is a probability times `whole`: 0 is perfect, 0.25 a coin.
 *
 * Brier, Monthly Weather Review 78 (1950), in the form for two outcomes.
 */
export function brierScore(
  { scores, positives, negatives, totalPositives, totalNegatives }: RankedOutcomes,
  whole: number,
): number {
  const squares = new Sum();
  for (let s = 0; s < scores.length; s++) {
    const p = scores[s] / whole;
    squares.add(positives[s] * (1 - p) ** 2 + negatives[s] * p * p);
  }
  return squares.value / (totalPositives + totalNegatives);
}
