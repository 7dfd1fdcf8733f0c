import { wilson as interval } from "../../stats/wilson";
import { metric, row } from "../card";
import { confidence, count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns a share and the ends of Wilson's score interval around it, as fractions. */
export function wilson(
  successes: number,
  n: number,
  confidence: number,
): readonly [share: number, low: number, high: number] {
  const share = shareOf(successes, n, "successes", "n");
  const { low, high } = interval(successes, n, confidence);
  return [share, low, high];
}

export default metric({
  id: "WILSON",
  title: "Interval of a share (Wilson)",
  summary: "A share with the range it may really lie in, given how few or many were counted.",
  definition:
    "Wilson's score interval, without continuity correction. It stays within 0 and 1 and holds its confidence for small counts and for shares near 0 or 1, where the usual plus-or-minus fails. It covers chance only, not a sample that is skewed.",
  formula: "(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)",
  source: "Wilson, Probable inference, JASA 22, 1927; Newcombe, Statistics in Medicine 17, 857-872, 1998",
  parameters: {
    successes: count("How many of them count as a success: lost, renewed, satisfied …"),
    n: count("How many there were in all."),
    confidence,
  },
  returns: row(["Share", "fraction"], ["Low", "fraction"], ["High", "fraction"]),
  synonyms: ["confidence interval", "margin of error", "proportion", "score interval", "significance"],
  compute: ({ successes, n, confidence }) => wilson(successes, n, confidence),
  examples: [
    { about: "81 of 263 (Newcombe 1998)", args: [81, 263], result: [[0.308, 0.2553, 0.3662]], decimals: 4 },
    { about: "15 of 148 (Newcombe 1998)", args: [15, 148], result: [[0.1014, 0.0624, 0.1605]], decimals: 4 },
    { about: "none of 20 (Newcombe 1998)", args: [0, 20], result: [[0, 0, 0.1611]], decimals: 4 },
    { about: "one of 29 (Newcombe 1998)", args: [1, 29], result: [[0.0345, 0.0061, 0.1718]], decimals: 4 },
    { about: "nobody was counted", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "more successes than there were", args: [3, 2], result: { error: "#NUM!" } },
    { about: "a confidence of 95 in place of 0.95", args: [1, 2, 95], result: { error: "#NUM!" } },
  ],
});
