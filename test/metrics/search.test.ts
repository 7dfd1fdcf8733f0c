import { functions } from "../../src/functions/all";
import { search } from "../../src/metrics/search";

const found = (query: string): string[] => search(functions, query).map(({ metric }) => metric.id);

test("an empty query finds everything in its own order", () => {
  expect(found("  ")).toEqual(functions.map(({ id }) => id));
});

test.each([
  ["attrition", "CHURN"],
  ["logo retention", "RETENTION"],
  ["nps", "NPS"],
  ["=cs.nps", "NPS"],
  ["CS.MRR.WATERFALL", "MRR.WATERFALL"],
  ["mrr waterfall", "MRR.WATERFALL"],
  ["net retention", "NRR"],
  ["net promoter", "NPS"],
  ["cohort", "COHORT"],
  ["custómer effort", "CES"],
])("%s finds %s first", (query, id) => {
  expect(found(query)[0]).toBe(id);
});

test.each([
  ["nps", ["NPS.CI", "NPS.MOE", "ENPS"]],
  ["cancellation", ["CHURN"]],
  ["satisf", ["CSAT"]],
  ["promoters", ["NPS"]],
  ["margin of error", ["NPS.MOE"]],
])("%s finds %j among others", (query, ids) => {
  expect(found(query)).toEqual(expect.arrayContaining(ids));
});

test("every word of the query must fit", () => {
  expect(found("nps zebra")).toEqual([]);
  expect(found("nps test")[0]).toBe("NPS.TEST");
});

test("every function is found first by its own id", () => {
  const astray = functions.filter(({ id }) => found(id)[0] !== id).map(({ id }) => id);
  expect(astray).toEqual([]);
});
