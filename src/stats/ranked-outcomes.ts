/** Outcomes by score: each distinct score once, ascending, with how many of its rows were positive and how many not. */
export interface RankedOutcomes {
  readonly scores: Float64Array;
  readonly positives: Int32Array;
  readonly negatives: Int32Array;
  readonly totalPositives: number;
  readonly totalNegatives: number;
}

/** Returns the outcomes (1 positive, else negative) by distinct score. Sorts each outcome's scores by number, which is the fast sort, and merges. */
export function rankedOutcomes(scores: Float64Array, outcomes: ArrayLike<number>): RankedOutcomes {
  const positive = sortedWhere(scores, outcomes, true);
  const negative = sortedWhere(scores, outcomes, false);
  const distinct = new Float64Array(scores.length);
  const positives = new Int32Array(scores.length);
  const negatives = new Int32Array(scores.length);
  let k = 0;
  for (let i = 0, j = 0; i < positive.length || j < negative.length; k++) {
    const fromPositive = j === negative.length || (i < positive.length && positive[i] <= negative[j]);
    const score = fromPositive ? positive[i] : negative[j];
    distinct[k] = score;
    for (; i < positive.length && positive[i] === score; i++) positives[k]++;
    for (; j < negative.length && negative[j] === score; j++) negatives[k]++;
  }
  return {
    scores: distinct.subarray(0, k),
    positives: positives.subarray(0, k),
    negatives: negatives.subarray(0, k),
    totalPositives: positive.length,
    totalNegatives: negative.length,
  };
}

function sortedWhere(scores: Float64Array, outcomes: ArrayLike<number>, positive: boolean): Float64Array {
  const chosen = new Float64Array(scores.length);
  let n = 0;
  for (let i = 0; i < scores.length; i++) if ((outcomes[i] === 1) === positive) chosen[n++] = scores[i];
  return chosen.subarray(0, n).sort();
}

/** A run of neighbouring scores: from place `first` through `last` of the distinct scores, and what they add up to. */
export interface Band {
  /** From 1 at the end that is counted from. */
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly positives: number;
  readonly customers: number;
}

/**
 * Returns the bands of equal size, counted from the highest or the lowest score; empty ones are left out.
 *
 * A score of mean rank k among n, ties sharing theirs, is in band ⌈bands · (k − ½) / n⌉, so equal scores never part.
 */
export function bandsOf(
  { scores, positives, negatives, totalPositives, totalNegatives }: RankedOutcomes,
  bands: number,
  from: "highest" | "lowest",
): Band[] {
  const n = totalPositives + totalNegatives;
  const found: { -readonly [K in keyof Band]: Band[K] }[] = [];
  let before = 0;
  for (let s = 0; s < scores.length; s++) {
    const place = from === "lowest" ? s : scores.length - 1 - s;
    const customers = positives[place] + negatives[place];
    const number = Math.ceil((bands * (2 * before + customers)) / (2 * n));
    if (found.length === 0 || found[found.length - 1].number !== number)
      found.push({ number, first: place, last: place, positives: 0, customers: 0 });
    const band = found[found.length - 1];
    band.last = place;
    band.positives += positives[place];
    band.customers += customers;
    before += customers;
  }
  return found;
}
