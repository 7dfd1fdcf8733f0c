import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDated, ZONES } from "../../scripts/reference/describe";
import { groupReference } from "../../scripts/reference/markdown";
import { outcomes, result, type ReadingExample } from "../../scripts/reference/reading-rows/example";
import { README_TABLES, SECTIONS } from "../../scripts/reference/reading-rows/sections";
import { functionPage } from "../../scripts/site/function-page";
import { readingRowsPage } from "../../scripts/site/reading-rows";
import { allGroups, functions } from "../../src/functions/all";

const examples: readonly ReadingExample[] = [...SECTIONS.flatMap(({ table }) => table ?? []), ...README_TABLES].flatMap(
  ({ id, parameters, lines }) =>
    lines.map((line) => ({ id, cells: Object.fromEntries(parameters.map((name, place) => [name, line[place]])) })),
);

/** Errors of another kind than a cell's: too few values are left for a figure. */
const TOO_FEW = /a baseline needs 3|^refused: no data$/;

test.each(examples.map((example) => [`${example.id} ${JSON.stringify(example.cells)}`, example] as const))(
  "%s: the function refuses what the page calls refused, and nothing else",
  (_name, example) => {
    const said = outcomes(example);
    const given = result(example);
    const refusals = said.filter((sentence) => sentence.includes("refused: "));
    if (refusals.length === 0) {
      if (!TOO_FEW.test(given)) expect(given).not.toMatch(/^refused/);
      return;
    }
    expect(given).toMatch(/^refused/);
    const reasons = refusals.map((sentence) => sentence.slice(sentence.indexOf("refused: ") + 9));
    expect(reasons.some((reason) => given.endsWith(reason))).toBe(true);
  },
);

test("the figures behind the examples", () => {
  const of = (id: string, cells: ReadingExample["cells"]) => result({ id, cells });
  expect(of("MRR", { amounts: ["$1,200.00"] })).toBe("1200");
  expect(of("MRR", { amounts: ["1.234", "2,50"] })).toBe("1236.5");
  expect(of("MRR", { amounts: [5, "NULL", 6] })).toBe("11");
  expect(of("MRR", { amounts: ["Amount", 5] })).toBe("5");
  expect(of("NPS", { scores: ["10 - Extremely likely"] })).toBe("100");
  expect(of("FRT", { created: ["2024-01-31 20:30 -0500"], replied: ["2024-02-01T03:30+01:00"] })).toBe("1");
});

test("every section but the promise has examples, and some of them are more than plain cells", () => {
  expect(SECTIONS.filter(({ table }) => !table).map(({ title }) => title)).toEqual(["The promise"]);
  for (const { title, table } of SECTIONS) {
    if (!table) continue;
    const said = examples.filter(({ id }) => id === table.id).flatMap((example) => outcomes(example));
    expect([title, said.length > 0]).toEqual([title, true]);
  }
});

const zoned = functions.filter(isDated).map(({ id }) => id);

test("the functions with dates are those of the contract", () => {
  expect(zoned).toEqual(
    expect.arrayContaining(["NPS.TREND", "MRR.LEDGER", "COHORT", "RFM", "FRT", "SLA", "TTV", "TENURE", "TREND.SLOPE"]),
  );
  for (const id of ["NPS", "CHURN", "CLV", "SURVIVAL", "MRR"]) expect(zoned).not.toContain(id);
});

test("the page of every function with dates says how zones are read, and no other; every page with parameters says how cells are", () => {
  for (const group of allGroups) {
    for (const metric of group.metrics) {
      const { body } = functionPage(metric, group);
      expect([metric.id, body.includes(ZONES)]).toEqual([metric.id, zoned.includes(metric.id)]);
      expect([metric.id, body.includes('href="reading-rows.html"')]).toEqual([
        metric.id,
        Object.keys(metric.parameters).length > 0,
      ]);
    }
    const said = groupReference(group).split(ZONES).length - 1;
    expect(said).toBe(group.metrics.filter(isDated).length);
  }
});

test("links to a part of the page lead to one that is there, in the repository and on the site", () => {
  const page = readFileSync(join(__dirname, "../../docs/reading-rows.md"), "utf8");
  expect(page).toContain("\n## Time zones\n");
  expect(readingRowsPage().body).toContain('<h2 id="time-zones">');
});
