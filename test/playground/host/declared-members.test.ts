/** The playground declares of Excel's interface what the add-in uses, and nothing more. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { applicationClass } from "../../../src/playground/host/application-class";
import type { ClientClass } from "../../../src/playground/host/declaration";
import { createOffice } from "../../../src/playground/host/office";
import { workbookClass } from "../../../src/playground/host/workbook-class";
import { startHost } from "./start-host";

const ROOT = resolve(__dirname, "../../..");
const production = ["excel", "taskpane", "commands"].flatMap((folder) =>
  readdirSync(join(ROOT, "src", folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(ROOT, "src", folder, path)),
);

/** Every class that a request context leads to. */
function declaredClasses(): ClientClass[] {
  const found = new Set<ClientClass>();
  const follow = (type: ClientClass) => {
    if (found.has(type)) return;
    found.add(type);
    for (const member of [...Object.values(type.navigation), ...Object.values(type.methods)])
      if ("to" in member) follow(member.to());
    if (type.items) follow(type.items.of());
  };
  [workbookClass, applicationClass].forEach(follow);
  return [...found];
}

/** `Range.values` and so on: each member as the type definitions name it. */
function declaredMembers(): string[] {
  return declaredClasses().flatMap(({ name, properties, navigation, methods, items }) =>
    [properties, navigation, methods, items ? { items } : {}].flatMap((members) =>
      Object.keys(members).map((member) => `${name}.${member}`),
    ),
  );
}

/** The members of `Office`, as paths: `context.displayLanguage`. */
function officePaths(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === "object" && member !== null ? officePaths(member, `${prefix}${key}.`) : [prefix + key],
  );
}

/** The text of a name as far as it is plain. */
const plainName = (name: ts.Node | undefined) =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

/** The members of Excel's and Office's interfaces that the files name, by the types of what they are named of. */
function namedMembers(names: ReadonlySet<string>): { excel: Set<string>; office: Set<string> } {
  const excel = new Set<string>();
  const office = new Set<string>();
  const program = ts.createProgram(production, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: "preact",
    strict: true,
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();

  const note = (member: ts.Symbol | undefined) => {
    for (const { parent } of member?.declarations ?? [])
      if (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent))
        excel.add(`${parent.name?.text}.${member!.name}`);
  };
  /** The paths of a `load`: "items/name,items/worksheet/name". */
  const noteLoad = (loaded: ts.Expression, paths: string) => {
    for (const path of paths.split(",")) {
      let type: ts.Type | undefined = checker.getTypeAtLocation(loaded);
      for (const key of path.trim().split("/")) {
        const member: ts.Symbol | undefined = type?.getProperty(key);
        note(member);
        type = member && checker.getTypeOfSymbol(member);
        if (key === "items" && type) type = type.getNumberIndexType();
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (names.has(node.name.text)) note(checker.getSymbolAtLocation(node.name));
      const path = node.getText().replace(/\?/g, "");
      if (path.startsWith("Office.")) office.add(path.slice("Office.".length));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = plainName(node.propertyName ?? node.name);
      if (name && names.has(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name));
      const from = node.parent.parent;
      const source = ts.isVariableDeclaration(from) ? from.initializer?.getText() : undefined;
      if (source?.startsWith("Office.")) office.add(`${source.slice("Office.".length)}.${name}`);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [paths] = node.arguments;
      if (node.expression.name.text === "load" && paths && ts.isStringLiteralLike(paths))
        noteLoad(node.expression.expression, paths.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of production) visit(program.getSourceFile(file)!);
  return { excel, office };
}

test("every declared member is named by a file of the add-in", () => {
  const declared = declaredMembers();
  const offered = officePaths(createOffice(startHost().state).office);
  const names = new Set(declared.map((member) => member.split(".")[1]));
  const { excel, office } = namedMembers(names);
  expect(declared.length).toBeGreaterThan(100);
  expect(new Set(declared).size).toBe(declared.length);
  expect(declared.filter((member) => !excel.has(member))).toEqual([]);
  expect(offered.filter((path) => !office.has(path))).toEqual([]);
}, 120_000);
