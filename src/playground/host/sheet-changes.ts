import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IWorksheetData, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { quotedSheetName } from "../engine";
import { changeName, deleteName, nameEntry, nameFormula, namesIn, stored } from "./defined-names";
import { checkSheetName } from "./excel-names";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { SheetTarget } from "./range-target";
import { forgetTable } from "./table-changes";
import { tablesIn } from "./table-target";

/** The worksheets in the order of their tabs. */
export function sheetsOf(host: HostWorkbook): SheetTarget[] {
  return host.engine.workbook.getSheets().map((sheet) => new SheetTarget(host, sheet.getSheetId()));
}

/** The worksheet of a name or an id; `null` when there is none. */
export function sheetByName(host: HostWorkbook, key: string): SheetTarget | null {
  const sheet = host.engine.findSheet(String(key)) ?? host.engine.workbook.getSheetBySheetId(key);
  return sheet ? new SheetTarget(host, sheet.getSheetId()) : null;
}

/** Adds a worksheet at the end; without a name, the next "Sheet1". */
export function addSheet(
  host: HostWorkbook,
  name: string = freeName(host),
  data: Partial<IWorksheetData> = {},
): SheetTarget {
  host.assertStructureEditable();
  checkSheetName(name);
  if (host.engine.findSheet(name))
    throw new OfficeError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: worksheet '${name}'.`,
    );
  const id = host.nextId("added-sheet");
  const index = host.engine.workbook.getSheets().length;
  const sheet = mergeWorksheetSnapshotWithDefault({ ...host.newSheet, ...data, id, name });
  // Univer would put a sheet that a user here adds or shows in front; Excel leaves it where it is.
  host.engine.mutate(InsertSheetMutation, { index, sheet }, { fromCollab: true });
  return new SheetTarget(host, id);
}

function freeName(host: HostWorkbook): string {
  let number = 1;
  while (host.engine.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Renames a worksheet under Excel's rules; formulas and names that mention it follow. */
export function renameSheet(target: SheetTarget, name: string): void {
  const { host } = target;
  host.assertStructureEditable();
  checkSheetName(name);
  const taken = host.engine.findSheet(name);
  if (taken && taken.getSheetId() !== target.sheetId)
    throw new OfficeError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: worksheet '${name}'.`,
    );
  const before = target.sheet.getName();
  host.engine.mutate(SetWorksheetNameMutation, { subUnitId: target.sheetId, name });
  rewriteMentions(host, before, quotedSheetName(name));
}

/** Replaces a worksheet's name in every formula and name. */
function rewriteMentions(host: HostWorkbook, before: string, after: string): void {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = escaped(`'${before.replaceAll("'", "''")}'`);
  const plain = quotedSheetName(before) === before ? `|(?<![\\w.'\\]])${escaped(before)}` : "";
  const mention = new RegExp(`(?:${quoted}${plain})!`, "gi");
  const rewrite = (formula: string) => mapOutsideText(formula, (code) => code.replace(mention, () => `${after}!`));
  for (const { sheet } of sheetsOf(host)) rewriteFormulas(host, sheet, rewrite);
  for (const scope of [undefined, ...sheetsOf(host).map(({ sheetId }) => sheetId)]) {
    for (const name of namesIn({ host, sheetId: scope })) {
      const formula = nameFormula(name);
      const rewritten = rewrite(formula);
      if (rewritten !== formula) changeName(name, { formulaOrRefString: stored(rewritten) });
    }
  }
}

/** Applies a change to the parts of a formula that are not text in quotation marks. */
export function mapOutsideText(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}

function rewriteFormulas(host: HostWorkbook, sheet: Worksheet, rewrite: (formula: string) => string): void {
  const contents: { row: number; column: number; formula: string }[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f) return;
    const formula = rewrite(cell.f);
    if (formula !== cell.f) contents.push({ row, column, formula });
  });
  for (const { row, column, formula } of contents) host.engine.write(sheet, row, column, [[{ formula }]]);
}

function visibleSheets(host: HostWorkbook): SheetTarget[] {
  return sheetsOf(host).filter(({ sheet }) => !sheet.isSheetHidden());
}

/** Shows or hides a worksheet; the last visible one cannot go. */
export function setVisibility(target: SheetTarget, visibility: string): void {
  const { host } = target;
  host.assertStructureEditable();
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility))
    throw new OfficeError("InvalidArgument", `'${visibility}' is no visibility`);
  const hidden = visibility !== "Visible";
  if (hidden) leave(target);
  host.extrasOf(target.sheetId).veryHidden = visibility === "VeryHidden";
  host.engine.mutate(
    SetWorksheetHideMutation,
    { subUnitId: target.sheetId, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    { fromCollab: true },
  );
}

/** Makes another worksheet the active one where this one is. */
function leave({ host, sheetId }: SheetTarget): void {
  const others = visibleSheets(host).filter((other) => other.sheetId !== sheetId);
  if (others.length === 0) throw new OfficeError("InvalidOperation", "a workbook must keep a visible worksheet");
  if (host.engine.workbook.getActiveSheet().getSheetId() === sheetId) activate(others[0]);
}

/** Brings a worksheet to the front. */
export function activate({ host, sheet, sheetId }: SheetTarget): void {
  if (sheet.isSheetHidden()) throw new OfficeError("InvalidOperation", "a hidden worksheet cannot be activated");
  host.engine.mutate(SetWorksheetActiveOperation, { subUnitId: sheetId });
}

/** Moves a worksheet's tab. */
export function setPosition(target: SheetTarget, position: number): void {
  const { host, sheetId } = target;
  host.assertStructureEditable();
  const count = sheetsOf(host).length;
  if (!Number.isInteger(position) || position < 0 || position >= count)
    throw new OfficeError("InvalidArgument", `no position ${position} among ${count} worksheets`);
  host.engine.mutate(SetWorksheetOrderMutation, {
    subUnitId: sheetId,
    fromOrder: positionOf(target),
    toOrder: position,
  });
}

/** The place of a worksheet's tab, from 0. */
export function positionOf({ host, sheetId }: SheetTarget): number {
  return sheetsOf(host).findIndex((other) => other.sheetId === sheetId);
}

/** Deletes a worksheet with its tables, charts and names; what mentions it becomes #REF!. */
export function deleteSheet(target: SheetTarget): void {
  const { host, sheetId, sheet } = target;
  host.assertStructureEditable();
  leave(target);
  const name = sheet.getName();
  for (const table of tablesIn(host, sheetId)) forgetTable(table);
  for (const scoped of namesIn({ host, sheetId })) deleteName(scoped);
  host.engine.mutate(RemoveSheetMutation, { subUnitId: sheetId, subUnitName: name } as never);
  rewriteMentionsToMissing(host, name);
  host.forgetSheet(sheetId);
}

function rewriteMentionsToMissing(host: HostWorkbook, name: string): void {
  for (const target of namesIn({ host, sheetId: undefined })) {
    const formula = nameFormula(target);
    const prefix = `${quotedSheetName(name)}!`;
    if (mapOutsideText(formula, (code) => code.replaceAll(prefix, "")) !== formula) {
      changeName(target, { ...nameEntry(target), formulaOrRefString: "=#REF!" });
    }
  }
}
