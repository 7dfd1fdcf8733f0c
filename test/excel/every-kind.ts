import type { PlanSheet, TakenNames, WorkbookPlan } from "../../src/template";

const nothing = { columnWidths: [], looks: [], tables: [], validations: [], conditionalFormats: [], charts: [] };
const area = { row: 1, column: 0, rows: 2, columns: 1 };
const values = { sheet: "Data", row: 1, column: 1, rows: 2, columns: 1 };

/** Returns a small plan that makes Excel do everything a plan can ask for. */
export function everyKind(_: TakenNames): WorkbookPlan {
  const data: PlanSheet = {
    ...nothing,
    name: "Data",
    tabColour: "#0072B2",
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [
            { value: "Month", style: "header" },
            { value: "Value", style: "header" },
          ],
        ],
      },
      {
        row: 1,
        column: 0,
        cells: [
          [
            { value: 45658, format: "mmm yy", style: "input" },
            { value: 1, style: "figure" },
          ],
          [{ value: 45689, format: "mmm yy" }, { value: 2 }],
        ],
      },
    ],
    looks: [{ area: { ...area, column: 5 }, format: "0%", style: "reading" }],
    columnWidths: [12, 8],
    freeze: { rows: 1, columns: 1 },
    tables: [{ name: "cs_DataTable", row: 0, column: 0, rows: 3, columns: 2 }],
    validations: [
      { area, rule: { kind: "date", from: 1, to: 99999 }, message: "a date" },
      { area: { ...area, column: 1 }, rule: { kind: "decimal", from: 0, to: 9 }, message: "a number" },
      { area: { ...area, column: 3 }, rule: { kind: "wholeNumber", from: 0, to: 9 }, message: "a whole number" },
      { area: { ...area, column: 4 }, rule: { kind: "list", source: "a,b" }, message: "a or b" },
    ],
    conditionalFormats: [{ area, rule: { formula: "=$B2=1", style: "good" } }],
  };
  const view: PlanSheet = {
    ...nothing,
    name: "View",
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [
            { value: "View", style: "title" },
            { formula: "=SUM(cs_DataTable[Value])+cs_First", format: "0.0", style: "emphasis" },
          ],
        ],
      },
    ],
    charts: [
      {
        name: "Both",
        title: "Both",
        alternativeText: "Two series.",
        categories: { ...values, column: 0 },
        categoryTitle: "Month",
        categoryFormat: "mmm yy",
        valueTitle: "number",
        valueFormat: "0",
        valueMinimum: 0,
        position: { row: 3, column: 0, rows: 10, columns: 6 },
        series: [
          { name: "Columns", values, colour: "#0072B2", kind: "stackedColumn" },
          { name: "Base", values, colour: "#B8B8B8", kind: "stackedColumn", invisible: true },
          { name: "More", values, colour: "#00785A", kind: "column", unlisted: true },
          { name: "Line", values, colour: "#A34700", kind: "line", dash: "dash" },
        ],
      },
    ],
  };
  return {
    template: { id: "test", version: "1", set: 1, edition: "simple", preset: "none" },
    sheets: [view, data],
    names: [{ name: "cs_First", refersTo: { ...values, rows: 1 } }],
    activate: "View",
  };
}
