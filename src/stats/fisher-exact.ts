import { Sum } from "./sum";

/** Tables within this factor of the observed one count as equally likely, as in R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * Returns the two-sided p-value of Fisher's exact test for two counts of successes out of n₁ and n₂: the probability of all tables
 * with these margins that are no likelier than the observed one.
 *
 * Fisher, Statistical Methods for Research Workers, 1934. Walks outward from the likeliest table by ratios of neighbours, which needs no
 * factorials and stops where probabilities vanish.
 */
export function fisherExact(successes1: number, n1: number, successes2: number, n2: number): number {
  const successes = successes1 + successes2;
  const lowest = Math.max(0, successes - n2);
  const highest = Math.min(n1, successes);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((successes + 1) * (n1 + 1)) / (n1 + n2 + 2))));
  // The weight of k + 1 successes in the first sample over that of k.
  const step = (k: number): number => ((successes - k) * (n1 - k)) / ((k + 1) * (n2 - successes + k + 1));
  const observed = weightOf(successes1, mode, step) * TIE;
  const all = new Sum();
  const unlikely = new Sum();
  const add = (weight: number): void => {
    all.add(weight);
    if (weight <= observed) unlikely.add(weight);
  };
  add(1);
  for (let k = mode, weight = 1; k < highest && weight > 0; k++) add((weight *= step(k)));
  for (let k = mode, weight = 1; k > lowest && weight > 0; k--) add((weight /= step(k - 1)));
  return Math.min(1, unlikely.value / all.value);
}

/** Returns the weight of a table with k successes in the first sample, that of the likeliest being 1. */
function weightOf(k: number, mode: number, step: (k: number) => number): number {
  let weight = 1;
  for (let i = mode; i < k; i++) weight *= step(i);
  for (let i = mode; i > k; i--) weight /= step(i - 1);
  return weight;
}
