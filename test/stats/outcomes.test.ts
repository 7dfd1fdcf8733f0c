import fc from "fast-check";
import { brierScore } from "../../src/stats/brier";
import { aucOf } from "../../src/stats/delong";
import { hosmerLemeshow } from "../../src/stats/hosmer-lemeshow";
import { bandsOf, rankedOutcomes } from "../../src/stats/ranked-outcomes";

type Customer = readonly [score: number, outcome: 0 | 1];

const customers = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom<0 | 1>(0, 1)), {
  minLength: 4,
  maxLength: 60,
});
const both = customers.filter(
  (rows) => rows.filter(([, o]) => o === 1).length >= 2 && rows.filter(([, o]) => o === 0).length >= 2,
);

const ranked = (rows: readonly Customer[]) =>
  rankedOutcomes(
    Float64Array.from(rows, ([score]) => score),
    Int8Array.from(rows, ([, outcome]) => outcome),
  );

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1);
};

test("AUC and DeLong's error are those of all pairs", () => {
  fc.assert(
    fc.property(both, (rows) => {
      const ups = rows.filter(([, o]) => o === 1).map(([s]) => s);
      const downs = rows.filter(([, o]) => o === 0).map(([s]) => s);
      const wins = (a: number, b: number): number => (a > b ? 1 : a === b ? 0.5 : 0);
      const ofUps = ups.map((a) => downs.reduce((sum, b) => sum + wins(a, b), 0) / downs.length);
      const ofDowns = downs.map((b) => ups.reduce((sum, a) => sum + wins(a, b), 0) / ups.length);
      const { auc, standardError } = aucOf(ranked(rows));
      expect(auc).toBeCloseTo(ofUps.reduce((a, b) => a + b, 0) / ups.length, 12);
      expect(standardError).toBeCloseTo(Math.sqrt(variance(ofUps) / ups.length + variance(ofDowns) / downs.length), 12);
    }),
  );
});

test("bands hold every customer once, keep equal scores together and follow the mean rank", () => {
  fc.assert(
    fc.property(
      customers,
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom("highest" as const, "lowest" as const),
      (rows, bands, from) => {
        const outcomes = ranked(rows);
        const found = bandsOf(outcomes, bands, from);
        expect(found.reduce((sum, band) => sum + band.customers, 0)).toBe(rows.length);
        const numbers = found.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const [score] of rows) {
          const ahead = rows.filter(([s]) => (from === "highest" ? s > score : s < score)).length;
          const rank = ahead + (rows.filter(([s]) => s === score).length + 1) / 2;
          const band = found.find(({ first, last }) => {
            const ends = [outcomes.scores[first], outcomes.scores[last]];
            return score >= Math.min(...ends) && score <= Math.max(...ends);
          });
          expect(band?.number).toBe(Math.ceil(Number(((bands * (rank - 0.5)) / rows.length).toFixed(9))));
        }
      },
    ),
  );
});

test("the Brier score is the mean squared error of the chances", () => {
  expect(
    brierScore(
      ranked([
        [9, 1],
        [7, 0],
        [9, 1],
        [2, 0],
      ]),
      10,
    ),
  ).toBeCloseTo((0.01 + 0.49 + 0.01 + 0.04) / 4, 12);
});

test("Hosmer and Lemeshow: the sum over bands, its tail at that many degrees of freedom", () => {
  const fit = hosmerLemeshow([
    { customers: 10, positives: 4, expected: 0.2 },
    { customers: 10, positives: 8, expected: 0.8 },
  ]);
  expect(fit.statistic).toBeCloseTo(4 / 1.6, 12);
  expect(fit.pValue).toBeCloseTo(Math.exp(-fit.statistic / 2), 12); // at two degrees of freedom
  expect(hosmerLemeshow([{ customers: 3, positives: 1, expected: 0 }])).toEqual({ statistic: Infinity, pValue: 0 });
});
