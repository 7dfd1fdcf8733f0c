import type { PlanSheet, WorkbookPlan } from "../template/plan";
import { writeBlock, writeLayout, writeLook, writeLooks } from "./write/cells";
import { writeChart } from "./write/chart";
import { writeConditionalFormat, writeValidation } from "./write/rules";

/** A piece of work that is queued at once. */
export interface Step {
  /** The sheet that is being written; "" while all are made. */
  readonly label: string;
  /** About how many bytes its commands take on the way to Excel. */
  readonly size: number;
  queue(context: Excel.RequestContext): void;
}

/** Bytes that one command takes on its way, roughly. */
const COMMAND = 400;

/**
 * Returns the work of a plan in the order in which it can be done.
 *
 * Sheets come first and stay hidden; then the names and tables that formulas need, then all cells, then looks and charts.
 */
export function stepsOf(plan: WorkbookPlan, stamped: boolean): readonly Step[] {
  const withTables = plan.sheets.filter(({ tables }) => tables.length > 0);
  const others = plan.sheets.filter(({ tables }) => tables.length === 0);
  return [
    {
      label: "",
      size: COMMAND * (plan.sheets.length * 4 + plan.names.length),
      queue: (context) => createSheets(context, plan, stamped),
    },
    ...[...withTables, ...others].map((sheet) => cellsStep(sheet)),
    ...plan.sheets.map((sheet) => looksStep(sheet)),
    ...plan.sheets.filter(({ charts }) => charts.length > 0).map((sheet) => chartsStep(sheet)),
  ];
}

/** The custom properties that tell a later version what it finds. */
export const STAMP = {
  template: "cs.template",
  version: "cs.version",
  set: "cs.set",
  edition: "cs.edition",
  preset: "cs.preset",
  copyOf: "cs.copyOf",
} as const;

function createSheets(
  { workbook }: Excel.RequestContext,
  { sheets, names, template }: WorkbookPlan,
  stamped: boolean,
): void {
  for (const { name, tabColour } of sheets) {
    const sheet = workbook.worksheets.add(name);
    sheet.visibility = "Hidden";
    if (tabColour) sheet.tabColor = tabColour;
    if (!stamped) continue;
    sheet.customProperties.add(STAMP.template, template.id);
    sheet.customProperties.add(STAMP.version, template.version);
    sheet.customProperties.add(STAMP.set, String(template.set));
    sheet.customProperties.add(STAMP.edition, template.edition);
    sheet.customProperties.add(STAMP.preset, template.preset);
  }
  for (const { name, refersTo } of names) {
    const { sheet, row, column, rows, columns } = refersTo;
    workbook.names.add(name, workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns));
  }
}

function cellsStep(plan: PlanSheet): Step {
  return {
    label: plan.name,
    size: plan.blocks.reduce(
      (sum, { cells }) =>
        sum +
        COMMAND +
        JSON.stringify(cells.map((line) => line.map(({ value, formula }) => formula ?? value ?? ""))).length,
      0,
    ),
    queue({ workbook }) {
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const block of plan.blocks) writeBlock(sheet, block);
      for (const { name, row, column, rows, columns } of plan.tables) {
        sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true).name = name;
      }
    },
  };
}

function looksStep(plan: PlanSheet): Step {
  const { blocks, looks, validations, conditionalFormats, columnWidths } = plan;
  const styled = blocks.reduce((sum, { cells }) => sum + cells.length * 4, 0);
  const filled = looks.reduce((sum, { area }) => sum + COMMAND + area.rows * area.columns * 8, 0);
  return {
    label: plan.name,
    size:
      filled + COMMAND * (styled + validations.length * 3 + conditionalFormats.length * 5 + columnWidths.length * 2),
    queue({ workbook }) {
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const block of blocks) writeLooks(sheet, block);
      for (const look of looks) writeLook(sheet, look);
      for (const validation of validations) writeValidation(sheet, validation);
      for (const format of conditionalFormats) writeConditionalFormat(sheet, format);
      writeLayout(sheet, plan);
    },
  };
}

function chartsStep(plan: PlanSheet): Step {
  return {
    label: plan.name,
    size: COMMAND * plan.charts.reduce((sum, { series }) => sum + 12 + series.length * 10, 0),
    queue({ workbook }) {
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const chart of plan.charts) writeChart(workbook.worksheets, sheet, chart);
    },
  };
}

/** Returns the steps in batches that go to Excel together, in order; a batch ends once it has reached `enough` bytes. */
export function batches(steps: readonly Step[], enough: number): readonly (readonly Step[])[] {
  const all: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (room <= 0) {
      all.push([]);
      room = enough;
    }
    all[all.length - 1].push(step);
    room -= step.size;
  }
  return all;
}
