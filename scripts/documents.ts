import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allGroups } from "../src/functions/all";
import { groupReference, readmeWith } from "./reference/markdown";
import { readingRowsMarkdown } from "./reference/reading-rows/markdown";

const ROOT = join(__dirname, "..");

/** Returns the committed documents that are made from the cards, by their path. */
export function documents(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  return new Map([
    ...allGroups.map((group) => [`docs/reference/${group.folder}.md`, groupReference(group)] as const),
    ["docs/reading-rows.md", readingRowsMarkdown()] as const,
    ["README.md", readmeWith(readme, allGroups)] as const,
  ]);
}

/** Writes the documents. */
export function writeDocuments(): void {
  for (const [path, text] of documents()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}
