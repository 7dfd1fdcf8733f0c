import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { quotedSheetName } from "../engine";
import { showConditionalFormat } from "./shown-conditional-formats";
import { copyValidations } from "./data-validation-class";
import { addName, nameEntry, nameFormula, nameIn, namesIn } from "./defined-names";
import { copyNotes } from "./notes-model";
import { OfficeError } from "./office-error";
import type { SheetTarget } from "./range-target";
import { addSheet, mapOutsideText, positionOf, setPosition, sheetsOf } from "./sheet-changes";
import { tableByName, tablesIn, univerTable } from "./table-target";

/**
 * A copy of a worksheet with all that is on it.
 *
 * Its tables get names of their own; a name that refers to the sheet becomes a name of the copy too, even one of the workbook.
 */
export function copySheet(source: SheetTarget, positionType = "None", relativeTo?: SheetTarget): SheetTarget {
  const { host } = source;
  const data: Partial<IWorksheetData> = { ...structuredClone(source.sheet.getSnapshot()), hidden: BooleanNumber.FALSE };
  const copy = addSheet(host, copyName(source, source.sheet.getName()), data);
  for (const table of tablesIn(host, source.sheetId)) copyTable(source, copy, univerTable(table));
  for (const [key, value] of host.extrasOf(source.sheetId).customProperties)
    host.extrasOf(copy.sheetId).customProperties.set(key, value);
  copyNotes(host, source.sheetId, copy.sheetId);
  copyValidations(source.whole, copy.sheetId);
  copyNames(source, copy);
  const formats = host.conditionalFormats
    .filter(({ sheetId }) => sheetId === source.sheetId)
    .map((format) => ({ ...structuredClone(format), id: host.nextId("format"), sheetId: copy.sheetId }));
  host.conditionalFormats = [...host.conditionalFormats, ...formats];
  // Univer puts each before the others, so the last comes first.
  for (const format of [...formats].reverse()) showConditionalFormat(host, format, false);
  const moved = <T extends { sheetId: string } | undefined>(cells: T): T =>
    cells?.sheetId === source.sheetId ? { ...cells, sheetId: copy.sheetId } : cells;
  const charts = host.charts
    .filter((chart) => chart.sheetId === source.sheetId)
    .map((chart) => ({
      ...structuredClone(chart),
      id: host.nextId("chart"),
      sheetId: copy.sheetId,
      series: structuredClone(chart.series).map((series) => ({
        ...series,
        values: moved(series.values),
        xValues: moved(series.xValues),
      })),
    }));
  host.charts = [...host.charts, ...charts];
  host.chartsChanged();
  place(source, copy, positionType, relativeTo);
  return copy;
}

function copyName({ host }: SheetTarget, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = name.slice(0, 31 - suffix.length) + suffix;
    if (!host.engine.findSheet(wanted)) return wanted;
  }
}

function copyNames({ host, sheetId, sheet }: SheetTarget, copy: SheetTarget): void {
  const [before, after] = [sheet, copy.sheet].map((each) => `${quotedSheetName(each.getName())}!`);
  for (const scope of [sheetId, undefined]) {
    for (const target of namesIn({ host, sheetId: scope })) {
      const { name, comment } = nameEntry(target);
      const formula = nameFormula(target);
      const moved = mapOutsideText(formula, (code) => code.replaceAll(before, after));
      const isOwn = scope !== undefined || moved !== formula;
      if (isOwn && !nameIn({ host, sheetId: copy.sheetId }, name))
        addName({ host, sheetId: copy.sheetId }, name, moved, comment);
    }
  }
}

function copyTable({ host }: SheetTarget, copy: SheetTarget, table: ReturnType<typeof univerTable>): void {
  const before = table.getDisplayName();
  let number = 2;
  while (tableByName(host, `${before}_${number}`)) number++;
  const name = `${before}_${number}`;
  const tableId = host.nextId("table");
  const header = Array.from({ length: table.getColumnsCount() }, (_, index) => table.getColumnNameByIndex(index));
  const range = table.getRange();
  host.engine.mutate(AddSheetTableMutation, { subUnitId: copy.sheetId, tableId, name, range: { ...range }, header });
  const mention = new RegExp(`(?<![\\w.])${before.replace(/[.\\?]/g, "\\$&")}(?=\\[)`, "gi");
  copy.sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f?.includes("[")) return;
    const formula = mapOutsideText(cell.f, (code) => code.replace(mention, name));
    if (formula !== cell.f) host.engine.write(copy.sheet, row, column, [[{ formula }]]);
  });
}

function place(
  source: SheetTarget,
  copy: SheetTarget,
  positionType: string,
  relativeTo: SheetTarget | undefined,
): void {
  const last = sheetsOf(source.host).length - 1;
  const beside = relativeTo ?? source;
  switch (positionType) {
    case "None":
    case "End":
      return;
    case "Beginning":
      return setPosition(copy, 0);
    case "Before":
      return setPosition(copy, positionOf(beside));
    case "After":
      return setPosition(copy, Math.min(positionOf(beside) + 1, last));
    default:
      throw new OfficeError("InvalidArgument", `'${positionType}' is no position`);
  }
}
