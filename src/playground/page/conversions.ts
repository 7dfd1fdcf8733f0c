import type { Worksheet } from "@univerjs/core";
import type { CsvTable, Doubt, FieldRules } from "../csv";
import type { WorkbookEngine } from "../engine";
import type { OpenedCsv } from "./open-csv";

/** A way to read what stayed text. */
export interface Reading {
  label: string;
  rules: Partial<FieldRules>;
}

/** What stayed text in columns of a sheet, in one sentence, and how it could be read. */
export interface Conversion {
  sentence: string;
  sheetId: string;
  columns: { column: number; rules: FieldRules }[];
  /** The first row below the header. */
  firstRow: number;
  readings: Reading[];
}

const DAY_OR_MONTH: Reading[] = [
  { label: "Day first", rules: { order: "day" } },
  { label: "Month first", rules: { order: "month" } },
];

/** What an opened CSV file left as text; columns with the same question are asked about together. */
export function conversionsFor({ workbook }: WorkbookEngine, { sheetId, table }: OpenedCsv): Conversion[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  // Undone or deleted meanwhile.
  if (!sheet) return [];
  const kinds = new Map<string, CsvTable["doubts"]>();
  for (const found of table.doubts) {
    const { kind } = found.doubt;
    // What names rows or an example of its own is said by itself.
    const key = kind === "day or month" ? kind : `${kind} ${found.column}`;
    kinds.set(key, [...(kinds.get(key) ?? []), found]);
  }
  return [...kinds.values()].map((found) => {
    const count = found.reduce((sum, { doubt }) => sum + doubt.count, 0);
    const names = found.map(({ column }) => nameOf(sheet, table.header, column)).join(", ");
    const { text, readings } = question(found[0].doubt, count);
    return {
      sentence: `${sheet.getName()}, ${names}: ${text}`,
      sheetId,
      columns: found.map(({ column }) => ({ column, rules: table.rules[column] })),
      firstRow: table.header ? 1 : 0,
      readings,
    };
  });
}

function nameOf(sheet: Worksheet, hasHeader: boolean, column: number): string {
  const name = hasHeader ? sheet.getCellRaw(0, column)?.v : undefined;
  return typeof name === "string" && name.trim() !== "" ? name.trim() : `column ${column + 1}`;
}

function question(doubt: Doubt, count: number): { text: string; readings: Reading[] } {
  const texts = count === 1 ? "1 text" : `${count.toLocaleString("en-US")} texts`;
  const look = count === 1 ? "looks" : "look";
  const stay = count === 1 ? "stays" : "stay";
  switch (doubt.kind) {
    case "day or month":
      return {
        text: `${texts} that ${look} like dates, such as ${doubt.example}; day or month first is not clear.`,
        readings: DAY_OR_MONTH,
      };
    case "thousands or decimals": {
      const sign = /[.,]/.exec(doubt.example.replace(/^\D+/, ""))![0] as "." | ",";
      return {
        text: `${texts} such as ${doubt.example}; thousands or decimals is not clear.`,
        readings: [
          { label: "Thousands", rules: { decimal: sign === "." ? "," : "." } },
          { label: "Decimals", rules: { decimal: sign } },
        ],
      };
    }
    case "dates contradict":
      return {
        text: `${texts} that ${look} like dates ${stay} text: row ${doubt.rows[0]} has the day first, row ${doubt.rows[1]} the month.`,
        readings: [],
      };
    case "numbers contradict":
      return {
        text: `${texts} that ${look} like numbers ${stay} text: row ${doubt.rows[0]} has a decimal point, row ${doubt.rows[1]} a decimal comma.`,
        readings: [],
      };
    case "ids":
      return {
        text: `all ${count.toLocaleString("en-US")} numbers stay text, for ${doubt.example} would lose digits as a number.`,
        readings: [{ label: "Make the others numbers", rules: { ids: false } }],
      };
    case "currencies":
      return {
        text: `${texts} in ${doubt.currencies.join(" and ")} ${stay} text: a number would lose its currency.`,
        readings: [],
      };
    case "percent":
      return {
        text: `${texts} in percent, such as ${doubt.example}, ${stay} text beside numbers above 1.`,
        readings: [{ label: "Make them fractions", rules: { percent: true } }],
      };
  }
}
