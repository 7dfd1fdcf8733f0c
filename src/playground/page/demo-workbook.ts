import {
  BooleanNumber,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CsvCell, CsvRows } from "../csv";
import type { CellFunction } from "../engine";
import { dataSheet } from "./data-sheet";
import { demoFormulas, type DemoGroup } from "./demo-formulas";

const RESPONSES = 500;
const CUSTOMERS = 120;
const MONTHS = 12;
/** Where the results of the demo formulas begin: column C, zero-based. */
const RESULT = 2;

/** The workbook the playground opens with, and the formulas to write once the functions are registered. */
export interface DemoWorkbook {
  data: Partial<IWorkbookData>;
  formulas: { row: number; column: number; formula: string }[];
}

/** The sheets "Try it", "Answers" and "Subscriptions", the last two from the bundle's own sample functions; not called as the template's sheets, which would be numbered beside them. */
export function demoWorkbook(mapping: Record<string, CellFunction>): DemoWorkbook {
  const survey = sampleTable(mapping, "SAMPLE.SURVEY", RESPONSES);
  const ledger = sampleTable(mapping, "SAMPLE.LEDGER", CUSTOMERS, MONTHS);
  const { sheet, formulas } = tryItSheet(demoFormulas(rangesOf(survey, ledger), MONTHS));
  const sheets = { "try-it": sheet, survey: dataSheet("Answers", survey), ledger: dataSheet("Subscriptions", ledger) };
  return {
    data: {
      id: "playground",
      name: "Playground",
      locale: LocaleType.EN_US,
      sheetOrder: Object.keys(sheets),
      sheets: Object.fromEntries(Object.entries(sheets).map(([id, part]) => [id, { ...part, id }])),
    },
    formulas,
  };
}

function rangesOf(survey: CsvRows, ledger: CsvRows) {
  const column = (sheet: string, letter: string, { rows }: CsvRows) => `${sheet}!${letter}2:${letter}${rows.length}`;
  const [customers, starts, ends, amounts] = ["A", "B", "C", "D"].map((letter) =>
    column("Subscriptions", letter, ledger),
  );
  return {
    scores: column("Answers", "C", survey),
    segments: column("Answers", "D", survey),
    ledger: [customers, starts, ends, amounts].join(","),
    customers,
    starts,
    ends,
    from: `EDATE(MAX(${starts}),-6)`,
    to: `MAX(${starts})`,
  };
}

function sampleTable(mapping: Record<string, CellFunction>, id: string, ...size: number[]): CsvRows {
  const sample = mapping[id] as ((...args: unknown[]) => unknown[][]) | undefined;
  if (!sample) throw new Error(`the functions bundle has no ${id}`);
  // As Excel calls it: omitted optional arguments are null, the invocation comes last.
  const [header, ...rows] = sample(...size, null, null, { functionName: id });
  const dates = header.map((name) => ["Date", "Start", "End"].includes(String(name)));
  const cell = (value: unknown, column: number): CsvCell => {
    if (value === "" || value === null) return null;
    return dates[column] ? { serial: Number(value), time: false } : (value as number | string);
  };
  return { rows: [header.map(String), ...rows.map((row) => row.map(cell))], columns: header.length, header: true };
}

const QUIET = { rgb: "#5b6660" };
const TITLE: IStyleData = { fs: 16, bl: BooleanNumber.TRUE, vt: VerticalAlign.MIDDLE };
const NOTE: IStyleData = { cl: QUIET, fs: 10 };
const GROUP: IStyleData = { bl: BooleanNumber.TRUE, fs: 12, cl: { rgb: "#0b6b43" }, vt: VerticalAlign.BOTTOM };
const HEADING: IStyleData = { bl: BooleanNumber.TRUE, fs: 10, bg: { rgb: "#eef3f1" }, vt: VerticalAlign.TOP };
const SHOWS: IStyleData = { tb: WrapStrategy.WRAP, fs: 10, vt: VerticalAlign.TOP };
const FORMULA: IStyleData = { ...SHOWS, ff: "Consolas, monospace", cl: QUIET };
const RESULT_CELL: IStyleData = { fs: 10, vt: VerticalAlign.TOP };

const TEXT_WIDTH = 290;
const FORMULA_WIDTH = 270;
const RESULT_WIDTH = 76;
const LINE_HEIGHT = 17;

function tryItSheet(groups: DemoGroup[]): { sheet: Partial<IWorksheetData>; formulas: DemoWorkbook["formulas"] } {
  const cells: Record<number, Record<number, ICellData>> = {};
  const formulas: DemoWorkbook["formulas"] = [];
  const rowData: Record<number, { h: number }> = { 0: { h: 34 } };
  const put = (row: number, column: number, cell: ICellData) => ((cells[row] ??= {})[column] = cell);

  put(0, 0, { v: "Try the CS functions", s: TITLE });
  put(1, 0, {
    v: "Live formulas over the made-up sheets Answers and Subscriptions. Change a value there, or type =CS. into any empty cell.",
    s: NOTE,
  });
  ["What it shows", "Formula", "Result", ...Array<string>(13).fill("")].forEach((heading, column) =>
    put(3, column, { v: heading, s: HEADING }),
  );

  let row = 4;
  for (const { title, formulas: group } of groups) {
    rowData[row] = { h: 30 };
    put(row++, 0, { v: title, s: GROUP });
    for (const { shows, formula, formats, rows } of group) {
      put(row, 0, { v: shows, s: SHOWS });
      put(row, 1, { s: FORMULA });
      formulas.push({ row, column: 1, formula: `=FORMULATEXT(C${row + 1})` }, { row, column: RESULT, formula });
      rowData[row] = {
        h: 7 + LINE_HEIGHT * Math.max(linesOf(shows, TEXT_WIDTH / 6.2), linesOf(formula, FORMULA_WIDTH / 8.2)),
      };
      for (let line = 0; line < rows; line++) {
        const heading = rows > 1 && line === 0;
        formats.forEach((pattern, column) =>
          put(row + line, RESULT + column, { s: heading ? HEADING : { ...RESULT_CELL, n: { pattern } } }),
        );
      }
      row += rows;
    }
    row++;
  }
  return {
    sheet: {
      name: "Try it",
      cellData: cells,
      rowData,
      rowCount: row + 100,
      columnCount: 26,
      showGridlines: BooleanNumber.FALSE,
      columnData: {
        0: { w: TEXT_WIDTH },
        1: { w: FORMULA_WIDTH },
        ...Object.fromEntries(Array.from({ length: 16 }, (_, column) => [column + RESULT, { w: RESULT_WIDTH }])),
      },
      freeze: { startRow: 4, startColumn: -1, xSplit: 0, ySplit: 4 },
    },
    formulas,
  };
}

/** How many lines a text takes that is broken, as Univer does, after a blank, an exclamation mark or a comma. */
function linesOf(text: string, charactersPerLine: number): number {
  let lines = 1;
  let length = 0;
  for (const piece of text.split(/(?<=[ !,])/)) {
    if (length > 0 && length + piece.trimEnd().length > charactersPerLine) {
      lines++;
      length = 0;
    }
    length += piece.length;
  }
  return lines;
}
