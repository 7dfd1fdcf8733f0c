import ts from "typescript";

/** What a card says for people and tests; Excel's functions need none of it, but for EXPLAIN, which has its words from `card-words.ts`. */
const DOCUMENTATION = new Set([
  "title",
  "summary",
  "definition",
  "formula",
  "source",
  "examples",
  "portable",
  "synonyms",
  "scorecard",
  "better",
]);

const CARD = new Set(["metric"]);

/** The results of a card whose columns only the documentation names. */
const RESULTS = new Set(["value", "row", "list"]);

/** The results whose column titles a formula shows; what the columns are measured in is documentation. */
const TITLED = new Set(["table", "labels"]);

/** The parameters of a card: their first argument of more than a word is a line for Excel's tooltip. */
const PARAMETERS = new Set([
  "number",
  "numberOrBlank",
  "count",
  "money",
  "rate",
  "share",
  "choice",
  "flag",
  "date",
  "text",
  "cell",
  "scores",
  "column",
  "numberOrColumn",
  "block",
  "textBlock",
  "rates",
  "repeated",
]);

/**
 * Returns a compiler step that leaves the documentation out of `metric({…})` cards and of their parameters.
 *
 * The functions bundle computes; the task pane's catalogue and functions.json carry the words.
 */
export function withoutDocumentation(): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const vocabulary = file.fileName.endsWith("/parameters.ts")
      ? PARAMETERS
      : importedFrom(file, /\/(card|parameters)$/);
    const isCallOf = (node: ts.Node, names: ReadonlySet<string>): node is ts.CallExpression =>
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      names.has(node.expression.text) &&
      vocabulary.has(node.expression.text);
    const visit = (node: ts.Node): ts.Node => {
      const visited = ts.visitEachChild(node, visit, context);
      if (isCallOf(visited, CARD)) return withArguments(visited, visited.arguments.map(stripped));
      if (isCallOf(visited, RESULTS)) return withArguments(visited, []);
      if (isCallOf(visited, TITLED)) return withArguments(visited, visited.arguments.flatMap(titlesOnly));
      if (isCallOf(visited, PARAMETERS)) return withArguments(visited, visited.arguments.map(silent));
      return visited;
    };
    const withArguments = (call: ts.CallExpression, args: ts.Expression[]): ts.Expression =>
      context.factory.updateCallExpression(call, call.expression, call.typeArguments, args);
    const silent = (argument: ts.Expression): ts.Expression =>
      ts.isStringLiteralLike(argument) && argument.text.includes(" ")
        ? context.factory.createStringLiteral("")
        : argument;
    const titleOnly = (column: ts.Expression): ts.Expression =>
      ts.isArrayLiteralExpression(column)
        ? context.factory.updateArrayLiteralExpression(column, column.elements.slice(0, 1))
        : column;
    // A table takes its columns as one list and then words about them; labels are columns one by one.
    const titlesOnly = (argument: ts.Expression): ts.Expression[] => {
      if (!ts.isArrayLiteralExpression(argument)) return ts.isStringLiteralLike(argument) ? [] : [argument];
      const isList = argument.elements.some((element) => !ts.isStringLiteralLike(element));
      if (!isList) return [titleOnly(argument)];
      return [context.factory.updateArrayLiteralExpression(argument, argument.elements.map(titleOnly))];
    };
    const stripped = (card: ts.Expression): ts.Expression =>
      ts.isObjectLiteralExpression(card)
        ? context.factory.updateObjectLiteralExpression(card, card.properties.filter(isKept))
        : card;
    return ts.visitNode(file, visit, ts.isSourceFile);
  };
}

/** Returns the names a file imports from modules that match. */
function importedFrom(file: ts.SourceFile, module: RegExp): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !module.test((statement.moduleSpecifier as ts.StringLiteral).text))
      continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) names.add(name.text);
  }
  return names;
}

const isKept = ({ name }: ts.ObjectLiteralElementLike): boolean =>
  !(name && ts.isIdentifier(name) && DOCUMENTATION.has(name.text));
