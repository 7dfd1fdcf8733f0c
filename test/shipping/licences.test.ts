import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Module } from "webpack";
import { bundledPackages, licenceText } from "../../scripts/licences";
import { BUNDLES } from "../../scripts/site/page";

const ROOT = join(__dirname, "../..");
const FREE =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Apache-2\.0 AND BSL-1\.0|CC0-1\.0|Unlicense|Python-2\.0|\(MIT OR [^)]+\)|\(BSD-2-Clause OR MIT[^)]*\))$/;

test.each(BUNDLES)("the %s bundle lists its packages, all under licences that let it be shipped", (bundle) => {
  const text = readFileSync(join(ROOT, `dist/licenses/${bundle}.txt`), "utf8");
  const listed = [...text.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name, , licence]) => [name, licence]);
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.filter(([, licence]) => !FREE.test(licence))).toEqual([]);
});

test("the functions bundle lists every package that its sources import", () => {
  const text = readFileSync(join(ROOT, "dist/licenses/functions.txt"), "utf8");
  for (const name of ["@stdlib/math-base-special-erfc", "@stdlib/math-base-special-gammaln"])
    expect(text).toContain(`${name} `);
});

test("modules joined into another count, our own files do not, and each package is listed once", () => {
  const at = (path: string) => ({ resource: join(ROOT, path) }) as unknown as Module;
  const joined = {
    modules: [at("node_modules/react/index.js"), at("node_modules/react/cjs/react.production.min.js?x")],
  } as unknown as Module;
  const packages = bundledPackages({ modules: new Set([joined, at("src/site/reference-search.ts")]) });
  expect(packages.map(({ name, licence }) => [name, licence])).toEqual([["react", "MIT"]]);
  expect(licenceText("test", packages)).toContain("Copyright (c) Facebook");
});
