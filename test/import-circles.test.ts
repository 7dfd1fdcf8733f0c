/** No file of src imports itself by way of others. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

const SRC = resolve(__dirname, "../src");

/** Excel's own object model is a circle: a range leads to its worksheet, and a worksheet to its ranges. */
const MAY_CIRCLE = /^playground\/host\/[a-z-]+-class\.ts$/;

/** The files that each file imports, types included. */
function importsOf(files: readonly string[]): Map<string, string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), "utf8"));
      const own = importedFiles.filter(({ fileName }) => /^\.\.?(\/|$)/.test(fileName) && !/\.\w+$/.test(fileName));
      return [
        file,
        own.map(({ fileName }) => {
          const path = join(dirname(file), fileName);
          const found = [".ts", ".tsx", "/index.ts"].map((end) => path + end).find((end) => known.has(end));
          if (found === undefined) throw new Error(`${file} imports ${fileName}, which is not in src`);
          return found;
        }),
      ];
    }),
  );
}

/** The groups of files in which each reaches every other (Tarjan 1972), those of one file left out. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  /** Visits a file; returns the earliest open file that it reaches. */
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let earliest = own;
    for (const next of imports.get(file)!) {
      if (!order.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, order.get(next)!);
    }
    if (earliest === own) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) found.push(group.sort());
    }
    return earliest;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}

test("circles are found: of two, of three by way of a fourth, and none in a diamond", () => {
  const graph = (edges: Record<string, string>) =>
    new Map(Object.entries(edges).map(([file, imported]) => [file, [...imported]]));
  expect(circles(graph({ a: "b", b: "a", c: "a" }))).toEqual([["a", "b"]]);
  expect(circles(graph({ a: "bd", b: "c", c: "a", d: "" }))).toEqual([["a", "b", "c"]]);
  expect(circles(graph({ a: "bc", b: "d", c: "d", d: "" }))).toEqual([]);
});

test("no file imports itself by way of others, but for the classes of Excel's object model among themselves", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  const refused = circles(importsOf(files)).filter((group) => !group.every((file) => MAY_CIRCLE.test(file)));
  expect(refused).toEqual([]);
});
