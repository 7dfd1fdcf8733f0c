import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { functions } from "../src/functions/all";
import { builtFunctions, builtMetadata } from "./bundle";

const ROOT = join(__dirname, "..");
const built = (path: string): string => readFileSync(join(ROOT, "dist", path), "utf8");
const kilobytes = (text: string): number => gzipSync(text).length / 1024;

test("functions.json, the bundle and the cards name the same functions", () => {
  const ids = functions.map(({ id }) => id).sort();
  expect(
    builtMetadata()
      .functions.map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
  expect([...builtFunctions().keys()].sort()).toEqual(ids);
});

test("functions.json sets no data-type flags, which crash Office LTSC 2021, and is under 1 MB", () => {
  expect(built("functions.json")).not.toMatch(/allow(CustomData|Error)ForDataTypeAny/);
  expect(built("functions.json").length).toBeLessThan(1_000_000);
});

test("the functions bundle is small, and evaluates nothing from text", () => {
  expect(kilobytes(built("functions.js"))).toBeLessThan(75);
  expect(built("functions.js")).not.toMatch(/\beval\(/);
});

test("the pane starts small", () => {
  const [, script] = /<script defer="defer" src="(static\/taskpane\.\w+\.js)">/.exec(built("taskpane.html")) ?? [];
  expect(kilobytes(built(script))).toBeLessThan(70);
});

test.each(functions.map(({ id }) => [id]))("%s has its help page, linked from functions.json", (id) => {
  const page = built(`reference/${id}.html`);
  expect(page).toContain(`<h1>CS.${id}</h1>`);
  for (const heading of ["Definition", "Formula", "Result", "Errors", "Examples", "Source"])
    expect(page).toContain(`<h2>${heading}</h2>`);
  const metadata = JSON.parse(built("functions.json")) as { functions: { id: string; helpUrl: string }[] };
  expect(metadata.functions.find((fn) => fn.id === id)?.helpUrl).toMatch(
    new RegExp(`^https://.+/reference/${id.replaceAll(".", "\\.")}\\.html$`),
  );
});

test("no commercial part of the spreadsheet is installed", () => {
  for (const folder of ["@univerjs-pro", "@univerjs/presets"])
    expect(existsSync(join(ROOT, "node_modules", folder))).toBe(false);
});
