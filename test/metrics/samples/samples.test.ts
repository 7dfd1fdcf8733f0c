import fc from "fast-check";
import { sampleLedger } from "../../../src/metrics/samples/sample-ledger";
import { sampleSurvey } from "../../../src/metrics/samples/sample-survey";

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

test("a survey has its answers in order of date within 2025, on the scale, one segment a customer", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), seeds, (responses, seed) => {
      const answers = sampleSurvey(responses, seed);
      expect(answers).toHaveLength(responses);
      const days = answers.map(([day]) => day as number);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(days[0]).toBeGreaterThanOrEqual(45658);
      expect(days[days.length - 1]).toBeLessThanOrEqual(46022);
      for (const [, , score] of answers) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(score);
      const customers = new Set(answers.map(([, customer]) => customer));
      expect(new Set(answers.map(([, customer, , segment]) => `${customer} ${segment}`)).size).toBe(customers.size);
      expect(sampleSurvey(responses, seed)).toEqual(answers);
    }),
  );
});

test("the Net Promoter Score of a large sample is about 30, and best in Enterprise", () => {
  const answers = sampleSurvey(20_000, 1);
  const score = (segment?: string): number => {
    const scores = answers
      .filter((answer) => segment === undefined || answer[3] === segment)
      .map(([, , score]) => score as number);
    return (100 * (scores.filter((s) => s >= 9).length - scores.filter((s) => s <= 6).length)) / scores.length;
  };
  expect(Math.abs(score() - 30)).toBeLessThan(3);
  expect(score("Enterprise")).toBeGreaterThan(score("Mid-market"));
  expect(score("Mid-market")).toBeGreaterThan(score("Small"));
});

test("a ledger keeps its rules whatever the seed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 60 }), seeds, (customers, months, seed) => {
      const ledger = sampleLedger(customers, months, seed);
      expect(new Set(ledger.map(([customer]) => customer)).size).toBe(customers);
      expect(ledger[0][1]).toBe(45658);
      for (const [, start, end, amount] of ledger) {
        if (end !== "") expect(end as number).toBeGreaterThan(start as number);
        expect(amount as number).toBeGreaterThan(0);
      }
    }),
  );
});

test("a ledger of a hundred customers over two years has churn, expansions and customers who come back", () => {
  const ledger = sampleLedger(100, 24, 1);
  const ended = ledger.filter(([, , end]) => end !== "");
  const later = (row: readonly unknown[], other: readonly unknown[]): boolean =>
    row[0] === other[0] && other !== row && (other[1] as number) >= (row[1] as number);
  expect(ended.length).toBeGreaterThan(20);
  expect(ledger.some((row) => row[2] === "" && ledger.some((other) => later(row, other)))).toBe(true);
  expect(
    ended.some((row) => ledger.some((other) => later(row, other) && (other[1] as number) > (row[2] as number))),
  ).toBe(true);
});
