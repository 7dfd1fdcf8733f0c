import { address, cell } from "../../src/template/a1";
import type { PlanBlock, PlanCell, PlanSheet, WorkbookPlan } from "../../src/template";

/** Returns a plan as text for people to read; a cell that differs from the one above only in row numbers, or in what is typed, is not told again, and sheets that another plan has alike only named. */
export function planText(plan: WorkbookPlan, than?: WorkbookPlan): string {
  const { template, names, sheets, activate } = plan;
  return [
    `template ${template.id} ${template.version}, set ${template.set}, ${template.edition}, ${template.preset}; opens on ${activate}`,
    ...names.map(({ name, refersTo }) => `name ${name} = ${refersTo.sheet}!${address(refersTo)}`),
    ...sheets.flatMap((sheet) =>
      than?.sheets.some((other) => JSON.stringify(other) === JSON.stringify(sheet))
        ? ["", `== ${sheet.name}: as there`]
        : sheetText(sheet),
    ),
  ].join("\n");
}

function sheetText(sheet: PlanSheet): string[] {
  return [
    "",
    `== ${sheet.name} (${sheet.tabColour}${sheet.freeze ? `, frozen at ${cell(sheet.freeze.rows, sheet.freeze.columns)}` : ""})`,
    ...sheet.blocks.flatMap(blockText),
    ...sheet.looks.map(
      ({ area, format, style }) => `shown ${address(area)} ${[style, format].filter(Boolean).join(" ")}`,
    ),
    ...sheet.tables.map(({ name, ...area }) => `table ${name} ${address(area)}`),
    ...sheet.validations.map(({ area, rule, message }) => `only ${address(area)} ${JSON.stringify(rule)}: ${message}`),
    ...sheet.conditionalFormats.map(({ area, rule }) => `look ${address(area)} ${JSON.stringify(rule)}`),
    ...sheet.charts.flatMap((chart) => [
      `chart ${address(chart.position)} "${chart.title}", ${chart.valueTitle} (${chart.valueFormat}) by ${chart.categoryTitle} ${address(chart.categories)}: ${chart.alternativeText}`,
      ...chart.series.map(
        ({ name, kind, dash, colour, values }) =>
          `  ${kind}${dash ? ` ${dash}` : ""} ${colour} ${name} ${address(values)}`,
      ),
    ]),
  ];
}

function blockText({ row, column, cells }: PlanBlock): string[] {
  const lines: string[] = [];
  let above: string[] = [];
  let alike = 0;
  const flush = () => {
    if (alike > 0) lines.push(`  … ${alike} more rows alike`);
    alike = 0;
  };
  cells.forEach((line, r) => {
    const shapes = line.map((one) => JSON.stringify(relative(one, row + r)));
    const told = line.flatMap((one, c) => {
      const isEmpty = one.formula === undefined && (one.value === undefined || one.value === "");
      return isEmpty || shapes[c] === above[c] ? [] : [`${cell(row + r, column + c)} ${cellText(one)}`];
    });
    above = shapes;
    if (told.length === 0) {
      alike++;
      return;
    }
    flush();
    lines.push(...told);
  });
  flush();
  return lines;
}

const cellText = ({ value, formula, style, format }: PlanCell): string =>
  `${formula ?? JSON.stringify(value)}${style ? ` [${style}]` : ""}${format ? ` ${format}` : ""}`;

const relative = ({ value, formula, style, format }: PlanCell, row: number) => ({
  what:
    formula?.replace(/(\$?[A-Z]{1,3})(\d+)/g, (_, column: string, n: string) => `${column}[${Number(n) - row - 1}]`) ??
    (style === undefined || style === "input" || typeof value === "number" ? "typed" : value),
  style,
  format,
});
