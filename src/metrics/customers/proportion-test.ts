import { divisionByZero } from "../../records/metric-error";
import { fisherExact } from "../../stats/fisher-exact";
import { leastExpected, newcombe, pooledZ } from "../../stats/two-proportions";
import { labels, metric, type Cell } from "../card";
import { confidence, number } from "../parameters";
import { shareOf } from "../ratio";

/** Below this expected count the normal approximation of the z test fails. */
const FEW = 5;

/** Returns the difference of two independent shares, its limits, z ("" where nothing varies), the p-value and the name of its method. */
export function proportionTest(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  confidence: number,
): Cell[] {
  if (n2 === 0) throw divisionByZero("n2 is 0");
  const difference = shareOf(successes1, n1, "successes1", "n1") - shareOf(successes2, n2, "successes2", "n2");
  const { low, high } = newcombe(successes1, n1, successes2, n2, confidence);
  const test = pooledZ(successes1, n1, successes2, n2);
  if (test && leastExpected(successes1, n1, successes2, n2) >= FEW)
    return [difference, low, high, test.z, test.p, "pooled z"];
  return [difference, low, high, test?.z ?? "", fisherExact(successes1, n1, successes2, n2), "Fisher exact"];
}

const counted = (about: string) => number(about, { min: 0, whole: true });

export default metric({
  id: "PROPORTION.TEST",
  title: "Do two shares differ?",
  summary: "Whether two shares, such as churn before and after a change, really differ or only by chance.",
  definition:
    "The first share less the second, with Newcombe's hybrid score interval, which holds for small counts. The p-value is that of the pooled z test, or of Fisher's exact test where any of the four expected counts is under 5; the last row says which. The two groups must be different customers: the same ones asked twice need another test.",
  formula: "p₁ − p₂; limits from Wilson's of each share; z = (p₁ − p₂) / √(p(1−p)(1/n₁ + 1/n₂)), p the pooled share",
  source:
    "Newcombe, Statistics in Medicine 17, 873-890, 1998, method 10; Fisher, Statistical Methods for Research Workers, 1934",
  parameters: {
    successes1: counted("How many of the first group count: lost, renewed, satisfied …"),
    n1: counted("Size of the first group."),
    successes2: counted("How many of the second group count."),
    n2: counted("Size of the second group."),
    confidence,
  },
  returns: labels(
    ["Difference", "fraction"],
    ["Low", "fraction"],
    ["High", "fraction"],
    ["z", "number"],
    ["p-value", "number"],
    ["Method", "text"],
  ),
  synonyms: ["A/B test", "significance", "chi-square", "compare rates", "two proportions", "hypothesis test"],
  compute: ({ successes1, n1, successes2, n2, confidence }) =>
    proportionTest(successes1, n1, successes2, n2, confidence),
  examples: [
    {
      about: "56 of 70 against 48 of 80 (Newcombe 1998)",
      args: [56, 70, 48, 80],
      result: [
        ["Difference", 0.2],
        ["Low", 0.0524],
        ["High", 0.3339],
        ["z", 2.6502],
        ["p-value", 0.008],
        ["Method", "pooled z"],
      ],
      decimals: 4,
    },
    {
      about: "three of four cups against one of four: the lady tasting tea, p = 34/70",
      args: [3, 4, 1, 4],
      result: [
        ["Difference", 0.5],
        ["Low", -0.1355],
        ["High", 0.7891],
        ["z", 1.4142],
        ["p-value", 0.4857],
        ["Method", "Fisher exact"],
      ],
      decimals: 4,
    },
    {
      about: "nobody in either group (Newcombe 1998)",
      args: [0, 10, 0, 20],
      result: [
        ["Difference", 0],
        ["Low", -0.1611],
        ["High", 0.2775],
        ["z", ""],
        ["p-value", 1],
        ["Method", "Fisher exact"],
      ],
      decimals: 4,
    },
    { about: "an empty group", args: [0, 0, 3, 4], result: { error: "#DIV/0!" } },
    {
      about: "an empty group comes before a part above its whole",
      args: [5, 4, 0, 0],
      result: { error: "#DIV/0!", says: "n2 is 0" },
    },
    { about: "more successes than members", args: [5, 4, 1, 4], result: { error: "#NUM!" } },
    { about: "half a customer", args: [1.5, 4, 1, 4], result: { error: "#NUM!" } },
  ],
});
