import { functions } from "../../src/functions/all";
import type { Metric } from "../../src/metrics/card";
import { builtMetadata } from "../bundle";
import { CONTRACT, MISSING } from "./contract";

/** A line of the contract. */
interface Published {
  readonly id: string;
  readonly parameters: string;
  readonly shape: string;
  readonly titles: readonly string[];
}

const published: readonly Published[] = CONTRACT.split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [, id, parameters, shape, titles] = /^([A-Z0-9.]+)\((.*)\) (\w+)(?:: (.+))?$/.exec(
      line,
    ) as unknown as string[];
    return { id, parameters, shape, titles: titles?.split(" · ") ?? [] };
  });

const cards = new Map(functions.map((card) => [card.id, card]));
const written = published.filter(({ id }) => cards.has(id));

test("the contract names 111 functions and 6 helpers, each once", () => {
  expect(published).toHaveLength(117);
  expect(new Set(published.map(({ id }) => id)).size).toBe(117);
});

test("every function of the contract is there, but those known to be missing", () => {
  expect(published.map(({ id }) => id).filter((id) => !cards.has(id))).toEqual([...MISSING]);
});

test("there is no function outside the contract, and none twice", () => {
  const ids = new Set(published.map(({ id }) => id));
  expect([...cards.keys()].filter((id) => !ids.has(id))).toEqual([]);
  expect(functions).toHaveLength(cards.size);
});

describe.each(written.map((line) => [line.id, line] as const))("%s", (id, line) => {
  const card = cards.get(id) as Metric;

  test("has the published parameters, in order, with their defaults", () => {
    expect(signatureOf(card)).toBe(line.parameters);
  });

  test("has the published shape and titles", () => {
    const { returns } = card;
    expect(returns.shape).toBe(line.shape);
    const titles = returns.shape === "value" ? [] : returns.columns.map(([title]) => title);
    if (returns.shape === "row" || returns.shape === "list") expect(titles).toHaveLength(line.titles.length);
    else expect(titles).toEqual(line.titles);
  });

  test("describes itself in a line, and every parameter in words", () => {
    expect(card.summary.length).toBeLessThanOrEqual(180);
    expect(card.summary).toMatch(/^\S.*\S$/);
    for (const text of [card.title, card.definition, card.formula, card.source]) expect(text).toMatch(/\S/);
    for (const { about } of Object.values(card.parameters)) expect(about).toMatch(/^\S.*\S$/);
  });

  if (line.parameters !== "") {
    test("has three examples, an edge among them", () => {
      expect(card.examples.length).toBeGreaterThanOrEqual(3);
      expect(
        card.examples.some(({ args, result }) => (typeof result === "object" && "error" in result) || holdsBlank(args)),
      ).toBe(true);
    });
  }

  test("is built as published", () => {
    const built = builtMetadata().functions.find((found) => found.id === id);
    expect(built?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")).toBe(
      line.parameters.replace(/=[^\]]*\]/g, "]"),
    );
  });
});

/** Returns a card's parameters as the contract writes them. */
function signatureOf({ parameters }: Metric): string {
  return Object.entries(parameters)
    .map(([name, { optional, fallback }]) =>
      optional ? `[${name}${fallback === undefined ? "" : `=${literal(fallback)}`}]` : name,
    )
    .join(", ");
}

function literal(fallback: unknown): string {
  if (typeof fallback === "boolean") return fallback ? "TRUE" : "FALSE";
  return typeof fallback === "string" ? `"${fallback}"` : String(fallback);
}

function holdsBlank(cells: unknown): boolean {
  if (Array.isArray(cells)) return cells.some(holdsBlank);
  return cells === null || (typeof cells === "string" && cells.trim() === "");
}
