import { moveReferences, splitSheet, type Moves } from "../../formulas";
import { hasExcelApi } from "../run";
import type { PortableReport } from "./outcome";

type StillLinked = PortableReport["stillLinked"][number];

/** A copied sheet, and where its references are to point. */
export interface CopiedSheet {
  readonly name: string;
  readonly moves: Moves;
}

/** Points charts, conditional formats and validations of copies at the copies; returns those that could not be. */
export async function moveLinks(context: Excel.RequestContext, copies: readonly CopiedSheet[]): Promise<StillLinked[]> {
  await moveConditionalFormats(context, copies);
  const validations = await moveValidations(context, copies);
  return [...validations, ...(await moveCharts(context, copies))];
}

/** Returns a formula that points elsewhere, or undefined where it does not change; with or without an equals sign, as it came. */
function moved(formula: unknown, moves: Moves): string | undefined {
  if (typeof formula !== "string" || formula === "") return undefined;
  const begins = formula.startsWith("=");
  const text = moveReferences(begins ? formula : `=${formula}`, moves);
  const now = begins ? text : text.slice(1);
  return now === formula ? undefined : now;
}

async function moveConditionalFormats(context: Excel.RequestContext, copies: readonly CopiedSheet[]): Promise<void> {
  const all = copies.map(({ name }) =>
    context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/type"),
  );
  await context.sync();
  const custom = copies.flatMap(({ moves }, i) =>
    all[i].items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ moves, rule: format.custom.rule.load("formula") })),
  );
  const byValue = copies.flatMap(({ moves }, i) =>
    all[i].items
      .filter(({ type }) => type === "CellValue")
      .map((format) => ({ moves, format: format.cellValue.load("rule") })),
  );
  if (custom.length + byValue.length === 0) return;
  await context.sync();
  for (const { moves, rule } of custom) {
    const formula = moved(rule.formula, moves);
    if (formula !== undefined) rule.formula = formula;
  }
  for (const { moves, format } of byValue) {
    const [formula1, formula2] = [moved(format.rule.formula1, moves), moved(format.rule.formula2, moves)];
    if (formula1 !== undefined || formula2 !== undefined) {
      format.rule = {
        ...format.rule,
        formula1: formula1 ?? format.rule.formula1,
        ...((formula2 ?? format.rule.formula2) && { formula2: formula2 ?? format.rule.formula2 }),
      };
    }
  }
  await context.sync();
}

/** More cells of different validations than this are not looked at one by one. */
const MOST_MIXED_CELLS = 2000;

interface Validated {
  readonly copy: CopiedSheet;
  readonly address: string;
  readonly range: Excel.Range;
  readonly validation: Excel.DataValidation;
}

async function moveValidations(context: Excel.RequestContext, copies: readonly CopiedSheet[]): Promise<StillLinked[]> {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const found = copies.map(({ name }) =>
    sheetOf(name).getRange().getSpecialCellsOrNullObject("DataValidations").load("address"),
  );
  await context.sync();
  const areas = copies.flatMap((copy, i): Validated[] =>
    found[i].isNullObject
      ? []
      : found[i].address.split(",").map((place) => {
          const address = splitSheet(place).rest;
          const range = sheetOf(copy.name).getRange(address).load("rowCount,columnCount,cellCount");
          return { copy, address, range, validation: range.dataValidation.load("rule,type") };
        }),
  );
  if (areas.length === 0) return [];
  await context.sync();
  // Excel joins neighbours into one area, whatever their rules.
  const isMixed = ({ validation: { type } }: Validated): boolean => type === "Inconsistent" || type === "MixedCriteria";
  const left = areas.filter((area) => isMixed(area) && area.range.cellCount > MOST_MIXED_CELLS);
  const cells = areas
    .filter((area) => isMixed(area) && area.range.cellCount <= MOST_MIXED_CELLS)
    .flatMap((area) =>
      Array.from({ length: area.range.cellCount }, (_, i) => ({
        ...area,
        validation: area.range
          .getCell(Math.floor(i / area.range.columnCount), i % area.range.columnCount)
          .dataValidation.load("rule"),
      })),
    );
  if (cells.length > 0) await context.sync();
  for (const { copy, validation } of [...areas.filter((area) => !isMixed(area)), ...cells]) {
    const rule = validation.rule && movedRule(validation.rule, copy.moves);
    if (rule) validation.rule = rule;
  }
  await context.sync();
  return left.map(({ copy, address }) => ({ sheet: copy.name, kind: "validation", name: address }));
}

/** Returns a validation that reads elsewhere, or undefined where it does not change. */
function movedRule(rule: Excel.DataValidationRule, moves: Moves): Excel.DataValidationRule | undefined {
  let changed = false;
  const kinds = Object.entries(rule as Record<string, Record<string, unknown> | undefined>).map(([kind, criteria]) => {
    if (!criteria) return [kind, criteria];
    const now = Object.fromEntries(
      Object.entries(criteria).map(([key, value]) => {
        const formula = typeof value === "string" && value.startsWith("=") ? moved(value, moves) : undefined;
        changed ||= formula !== undefined;
        return [key, formula ?? value];
      }),
    );
    return [kind, now];
  });
  return changed ? (Object.fromEntries(kinds) as Excel.DataValidationRule) : undefined;
}

async function moveCharts(context: Excel.RequestContext, copies: readonly CopiedSheet[]): Promise<StillLinked[]> {
  const all = copies.map(({ name }) => context.workbook.worksheets.getItem(name).charts.load("items/name"));
  await context.sync();
  const charts = copies.flatMap((copy, i) =>
    all[i].items.map((chart) => ({ copy, chart, series: chart.series.load("items/name") })),
  );
  if (charts.length === 0) return [];
  // What a series reads is told from ExcelApi 1.15 on only.
  if (!hasExcelApi("1.15"))
    return charts.map(({ copy, chart }) => ({ sheet: copy.name, kind: "chart" as const, name: chart.name }));
  await context.sync();
  const read = charts.flatMap(({ copy, chart, series }) =>
    series.items.map((line) => ({
      copy,
      chart,
      line,
      values: line.getDimensionDataSourceString("Values"),
      categories: line.getDimensionDataSourceString("Categories"),
    })),
  );
  await context.sync();
  const left = new Set<Excel.Chart>();
  for (const { copy, chart, line, values, categories } of read) {
    const apply = (source: string, set: (range: Excel.Range) => void): void => {
      const place = moved(source, copy.moves);
      if (place === undefined) return;
      const parts = /^=?(?:'((?:[^']|'')+)'|([^'!,()]+))!([$A-Z0-9:]+)$/i.exec(place);
      if (!parts) left.add(chart);
      else
        set(
          context.workbook.worksheets
            .getItem((parts[1] ?? parts[2]).replaceAll("''", "'"))
            .getRange(parts[3].replaceAll("$", "")),
        );
    };
    apply(values.value, (range) => line.setValues(range));
    apply(categories.value, (range) => line.setXAxisValues(range));
  }
  await context.sync();
  return charts
    .filter(({ chart }) => left.has(chart))
    .map(({ copy, chart }) => ({ sheet: copy.name, kind: "chart" as const, name: chart.name }));
}
