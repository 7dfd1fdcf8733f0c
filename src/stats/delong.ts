import type { RankedOutcomes } from "./ranked-outcomes";
import { Sum } from "./sum";

/** The area under the ROC curve; without an error where one outcome occurs but once. */
export interface Auc {
  readonly auc: number;
  readonly standardError: number | undefined;
}

/**
 * Returns how likely a positive scores above a negative, ties counting half (Mann–Whitney), and DeLong's standard error; both outcomes must occur.
 *
 * DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988) 837–845; R's pROC.
 */
export function aucOf({ scores, positives, negatives, totalPositives: m, totalNegatives: n }: RankedOutcomes): Auc {
  const wins = new Sum();
  let below = 0;
  for (let s = 0; s < scores.length; s++) {
    wins.add(positives[s] * (below + negatives[s] / 2));
    below += negatives[s];
  }
  const auc = wins.value / (m * n);
  if (m < 2 || n < 2) return { auc, standardError: undefined };
  const ofPositives = new Sum();
  const ofNegatives = new Sum();
  let negativesBelow = 0;
  let positivesBelow = 0;
  for (let s = 0; s < scores.length; s++) {
    ofPositives.add(positives[s] * ((negativesBelow + negatives[s] / 2) / n - auc) ** 2);
    ofNegatives.add(negatives[s] * (1 - (positivesBelow + positives[s] / 2) / m - auc) ** 2);
    negativesBelow += negatives[s];
    positivesBelow += positives[s];
  }
  return { auc, standardError: Math.sqrt(ofPositives.value / (m - 1) / m + ofNegatives.value / (n - 1) / n) };
}
