import type { Ids } from "../../records/ids";
import { divisionByZero, impossible } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { holm } from "../../stats/holm";
import { Sum } from "../../stats/sum";
import { pooledZ } from "../../stats/two-proportions";
import { wilson } from "../../stats/wilson";
import { metric, table, type Cell } from "../card";
import { column, confidence } from "../parameters";

/** What a segment adds up to. */
interface Segment {
  readonly name: Cell;
  readonly part: number;
  readonly whole: number;
}

/** Returns what the rows of each segment add up to, in order of first appearance; negative counts are #NUM!, a segment with more than its whole too. */
export function segmentsOf({ index, names }: Ids, parts: Float64Array, wholes: Float64Array, rows: Rows): Segment[] {
  const totals = names.map(() => ({ part: new Sum(), whole: new Sum() }));
  for (let i = 0; i < index.length; i++) {
    if (parts[i] < 0) throw impossible(`row ${rows.number(i)}: numerators is negative`);
    if (wholes[i] < 0) throw impossible(`row ${rows.number(i)}: denominators is negative`);
    totals[index[i]].part.add(parts[i]);
    totals[index[i]].whole.add(wholes[i]);
  }
  const segments = totals.map(({ part, whole }, s) => ({ name: names[s], part: part.value, whole: whole.value }));
  if (segments.every(({ whole }) => whole === 0)) throw divisionByZero("denominators add up to 0");
  const over = segments.find(({ part, whole }) => part > whole);
  if (over) throw impossible(`${over.name}: numerators are more than denominators`);
  return segments;
}

/** Returns per segment the p-value of its difference to all others together, adjusted by Holm; "" where nothing varies or there are no others. */
function pValuesOf(segments: readonly Segment[], part: number, whole: number): Cell[] {
  const tests = segments.map((segment) =>
    segment.whole > 0 && whole > segment.whole
      ? pooledZ(segment.part, segment.whole, part - segment.part, whole - segment.whole)
      : undefined,
  );
  const adjusted = holm(tests.flatMap((test) => (test ? [test.p] : [])));
  let k = 0;
  return tests.map((test) => (test ? adjusted[k++] : ""));
}

export default metric({
  id: "SEGMENT.COMPARE",
  title: "Segments compared",
  summary:
    "A rate per segment, such as churn by plan, with its range, an index against the total, and whether it differs from the rest.",
  definition:
    "The rows of a segment add up before the rate is taken, so large rows weigh more. Low and high are Wilson's limits; the p-value compares a segment with all others together (pooled z test) and is raised for the number of comparisons (Holm). It is for counts out of counts, not for money.",
  formula: "rate = Σ numerators / Σ denominators; index = rate / rate of all",
  source: "Wilson, JASA 22, 1927; Holm, A Simple Sequentially Rejective Multiple Test Procedure, 1979",
  parameters: {
    segments: column("id", "The segment of each row, such as plan or region."),
    numerators: column("number", "What is counted, such as customers lost.", { quantity: "count" }),
    denominators: column("number", "Out of how many, such as customers at the start.", { quantity: "count" }),
    confidence,
  },
  returns: table([
    ["Segment", "text"],
    ["Rate", "fraction"],
    ["Low", "fraction"],
    ["High", "fraction"],
    ["Index", "number"],
    ["p-value", "number"],
    ["n", "count"],
  ]),
  synonyms: ["breakdown", "cohort comparison", "by plan", "by region", "significance"],
  compute({ segments: ids, numerators, denominators, confidence, rows }) {
    const segments = segmentsOf(ids, numerators, denominators, rows);
    const part = new Sum();
    const whole = new Sum();
    for (const segment of segments) {
      part.add(segment.part);
      whole.add(segment.whole);
    }
    const rate = part.value / whole.value;
    const pValues = pValuesOf(segments, part.value, whole.value);
    return segments.map((segment, s): Cell[] => {
      if (segment.whole === 0) return [segment.name, "", "", "", "", "", 0];
      const { low, high } = wilson(segment.part, segment.whole, confidence);
      const own = segment.part / segment.whole;
      return [segment.name, own, low, high, rate === 0 ? "" : own / rate, pValues[s], segment.whole];
    });
  },
  examples: [
    {
      about: "churn by plan; the rows of a plan add up",
      args: [
        ["SMB", "Mid", "Top", "SMB"],
        [20, 12, 3, 10],
        [150, 150, 100, 50],
      ],
      result: [
        ["Segment", "Rate", "Low", "High", "Index", "p-value", "n"],
        ["SMB", 0.15, 0.107136, 0.206056, 1.5, 0.004696, 200],
        ["Mid", 0.08, 0.046354, 0.134621, 0.8, 0.317311, 150],
        ["Top", 0.03, 0.010255, 0.084519, 0.3, 0.016302, 100],
      ],
      decimals: 6,
    },
    {
      about: "one segment has nothing to be compared with (Newcombe 1998: 81 of 263)",
      args: [["all"], [81], [263], 0.95, false],
      result: [["all", 0.308, 0.2553, 0.3662, 1, "", 263]],
      decimals: 4,
    },
    {
      about: "nobody anywhere",
      args: [
        ["a", "b"],
        [0, 0],
        [0, 0],
      ],
      result: { error: "#DIV/0!" },
    },
    {
      about: "more lost than there were",
      args: [
        ["a", "b"],
        [3, 1],
        [2, 5],
      ],
      result: { error: "#NUM!", says: "a: numerators are more than denominators" },
    },
  ],
});
