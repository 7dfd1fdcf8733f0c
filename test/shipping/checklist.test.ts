import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const lines = read("docs/shipping-checklist.md")
  .split("\n")
  .filter((line) => /^\| (?!what)/.test(line));

/** The tests that the lines name: `file`: name; name. */
const named = lines.flatMap((line) =>
  [...line.matchAll(/`(test\/[^`]+)`: ([^`|]+)/g)].flatMap(([, file, names]) =>
    names
      .split(";")
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => [file, name] as const),
  ),
);

test("every line names a test or the script that builds and tests everything, or says that it is done by hand", () => {
  expect(lines.length).toBeGreaterThan(25);
  expect(lines.filter((line) => !/`test\/[^`]+`: |`\.ci\/run`|by hand/.test(line))).toEqual([]);
});

test.each(named)("%s has a test named: %s", (file, name) => {
  expect(read(file)).toContain(`"${name}"`);
});

test.each(["hosting.md", "shipping-checklist.md", "try-in-excel.md", "sharing.md", "platform.md", "../README.md"])(
  "the links of docs/%s lead to files",
  (document) => {
    const links = [...read(join("docs", document)).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, "docs", document, "..", link)))).toEqual([]);
  },
);
