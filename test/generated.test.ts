import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueModule } from "../scripts/catalogue";
import { documents } from "../scripts/documents";

const committed = (path: string): string => readFileSync(join(__dirname, "..", path), "utf8");

test("the catalogue lists the metric files as they are", () => {
  expect(committed("src/metrics/index.ts")).toBe(catalogueModule());
});

test.each([...documents()])("%s is made from the cards as they are", (path, text) => {
  expect(committed(path)).toBe(text);
});
