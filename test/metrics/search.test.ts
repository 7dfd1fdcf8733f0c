import { functions } from "../../src/functions/all";
import { FIELD_WORDS } from "../../src/metrics/field-words";
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
  ["klantverloop", "CHURN"],
  ["klanttevredenheid", "CSAT"],
  ["enquête", "SURVEY.BY"],
  ["nulmeting", "BASELINE"],
  ["atrition", "CHURN"],
  ["chrun", "CHURN"],
  ["retension", "RETENTION"],
  ["logo retantion", "RETENTION"],
  ["net promotor", "NPS"],
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

test("no more than a slip of the fingers is forgiven", () => {
  expect(found("churxyz")).toEqual([]);
  expect(found("npx")).toEqual([]);
});

test("what the field calls by another name is a name of something here", () => {
  const astray = Object.keys(FIELD_WORDS).filter((words) => found(words).length === 0);
  expect(astray).toEqual([]);
});

test("every function is found first by its own id", () => {
  const astray = functions.filter(({ id }) => found(id)[0] !== id).map(({ id }) => id);
  expect(astray).toEqual([]);
});
