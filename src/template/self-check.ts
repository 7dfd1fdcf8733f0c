import type { Example, Metric } from "../metrics/card";
import { constant } from "../metrics/example-formula";
import { NAMESPACE } from "../metrics/namespace";
import { address, cell, fixed } from "./a1";
import type { PlanCell, TakenNames, WorkbookPlan } from "./plan";
import { SheetBuilder } from "./sheet-builder";

/** The words of the self-check sheet. */
export interface SelfCheckText {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly passed: string;
  readonly of: string;
  readonly headers: readonly [fn: string, example: string, verdict: string, result: string, expected: string];
  readonly pass: string;
  readonly fail: string;
}

const ENGLISH: SelfCheckText = {
  sheet: "CS self-check",
  title: "Self-check of the CS functions",
  about: "Every example of the reference, calculated by this Excel, beside what it should give.",
  passed: "Passed",
  of: "of",
  headers: ["Function", "Example", "Verdict", "Result", "Expected"],
  pass: "pass",
  fail: "FAIL",
};

/** What ERROR.TYPE gives for the errors that examples expect. */
const ERROR_TYPES = { "#DIV/0!": 2, "#VALUE!": 3, "#NUM!": 6, "#N/A": 7 } as const;

const FIRST_ROW = 6;
const RESULT = 3;

/** Returns a sheet with every example of the cards as a formula, what it should give as constants, and a verdict a row in Excel's own functions. */
export function planSelfCheck(
  cards: readonly Metric[],
  taken: TakenNames,
  text: SelfCheckText = ENGLISH,
): WorkbookPlan {
  const examples = cards.flatMap((card) =>
    card.examples.map((example) => ({ card, example, expected: expectedCells(example) })),
  );
  const expectedColumn = RESULT + Math.max(...examples.map(({ expected }) => expected[0].length)) + 1;
  const blank = `$${cell(0, expectedColumn * 2).replace(/\d+$/, "")}$1`;
  const sheet = new SheetBuilder(freeName(text.sheet, taken));
  let row = FIRST_ROW;
  for (const { card, example, expected } of examples) {
    const area = { row, rows: expected.length, columns: expected[0].length };
    const [result, wanted] = [address({ ...area, column: RESULT }), address({ ...area, column: expectedColumn })];
    const formula = `=${NAMESPACE}.${card.id}(${example.args.map((arg) => (arg === null && Object.values(card.parameters)[0].reading.shape === "cell" ? blank : constant(squared(arg)))).join(",")})`;
    sheet.put(row, 0, [
      [
        { value: `${NAMESPACE}.${card.id}` },
        { value: example.about },
        { formula: `=IF(${check(example, result, wanted)},"${text.pass}","${text.fail}")` },
        { formula },
      ],
    ]);
    sheet.put(row, expectedColumn, expected);
    row += expected.length;
  }
  const verdicts = { row: FIRST_ROW, column: 2, rows: row - FIRST_ROW, columns: 1 };
  sheet
    .text(0, 0, text.title, "title")
    .text(1, 0, text.about, "note")
    .put(3, 0, [
      [
        { value: text.passed, style: "label" },
        { formula: `=COUNTIF(${fixed(verdicts)},"${text.pass}")&" ${text.of} ${examples.length}"`, style: "emphasis" },
      ],
    ])
    .put(FIRST_ROW - 1, 0, [text.headers.slice(0, 4).map((value): PlanCell => ({ value, style: "header" }))])
    .put(FIRST_ROW - 1, expectedColumn, [[{ value: text.headers[4], style: "header" }]])
    .colour(verdicts, { formula: `=$C${FIRST_ROW + 1}="${text.fail}"`, style: "bad" })
    .columns([22, 46, 9])
    .freeze(FIRST_ROW, 1);
  const plan = sheet.build();
  return {
    template: { id: "cs-self-check", version: "1", set: 1, edition: "self-check", preset: "none" },
    sheets: [plan],
    names: [],
    activate: plan.name,
  };
}

/** An array constant has rows of one length. */
function squared(arg: Example["args"][number]): Example["args"][number] {
  if (!Array.isArray(arg) || !arg.some(Array.isArray)) return arg;
  const lines = arg as readonly (readonly (string | number | boolean | null)[])[];
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...new Array<null>(width - line.length).fill(null)]);
}

function expectedCells({ result }: Example): PlanCell[][] {
  if (Array.isArray(result))
    return (result as readonly (readonly (string | number | boolean)[])[]).map((line) => line.map(literal));
  if (typeof result === "object") return [[{ value: (result as { error: string }).error }]];
  return [[literal(result)]];
}

/** An empty text is no empty cell: less 0 the one is an error, the other 0. */
const literal = (value: string | number | boolean): PlanCell => (value === "" ? { formula: '=""' } : { value });

/** Returns a condition in Excel's own functions that a result is what was expected, numbers to the decimals of the example or else to 1e-9. */
function check({ result, decimals }: Example, actual: string, expected: string): string {
  const tolerance =
    decimals === undefined ? undefined : `${(0.5 * 10 ** -decimals * (1 + 1e-6)).toExponential().replace("e", "E")}`;
  if (Array.isArray(result)) {
    const [cells, numbers] = [result.length * (result[0] as unknown[]).length, `COUNT(${expected})`];
    const kinds = `SUMPRODUCT(--(ISNUMBER(${actual})=ISNUMBER(${expected})))=${cells}`;
    const texts = `SUMPRODUCT((1-ISNUMBER(${expected}))*(${actual}=${expected}))=${cells}-${numbers}`;
    const close = tolerance ? `${numbers}*${tolerance}^2` : `1E-18*MAX(1,SUMSQ(${expected}))`;
    return `IFERROR(AND(${kinds},${texts},SUMXMY2(${actual},${expected})<=${close}),FALSE)`;
  }
  if (typeof result === "object")
    return `IF(ISERROR(${actual}),ERROR.TYPE(${actual})=${ERROR_TYPES[(result as { error: keyof typeof ERROR_TYPES }).error]},FALSE)`;
  if (typeof result === "number")
    return `IF(ISNUMBER(${actual}),ABS(${actual}-${expected})<=${tolerance ?? `1E-9*MAX(1,ABS(${expected}))`},FALSE)`;
  return `IF(ISERROR(${actual}),FALSE,${actual}=${expected})`;
}

function freeName(wanted: string, { sheets }: TakenNames): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
