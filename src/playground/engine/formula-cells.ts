import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

type Rows = Record<number, Record<number, ICellData>>;

/** The cells of a sheet that hold formulas, and the rows to look at again. */
interface Known {
  cells: Rows;
  stale: Set<number>;
}

/** More rows than this in one change, and the sheet is looked through as a whole. */
const MANY_ROWS = 2000;

/** Mutations that put cells elsewhere. */
const MOVES_CELLS = /^sheet\.mutation\.(?:insert|move|remove|reorder|copy|empty)/;

/** What Univer's model of formulas does with the cells of all sheets. */
interface ModelParts {
  _univerInstanceService: { getUnit(unitId: string): Workbook | null; getAllUnitsForType(type: number): Workbook[] };
  getFormulaData(this: unknown): ReturnType<FormulaDataModel["getFormulaData"]>;
  _getSheetFormulaIdMap(this: unknown, unitId: string, sheetId: string): unknown;
}

/**
 * Remembers where formulas stand.
 *
 * At every change of a cell Univer looks for formulas through all cells of all sheets, three times; with two million cells
 * that stops the page for half a second. It is handed the cells with formulas alone.
 */
export function rememberFormulaCells(injector: Injector): void {
  const known = new Map<string, Known>();
  const model = injector.get(FormulaDataModel) as unknown as ModelParts;
  const { _univerInstanceService: instances, getFormulaData, _getSheetFormulaIdMap } = model;

  const follow = ({ id, params }: Readonly<ICommandInfo>) => {
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      markStale(known, `${unitId}!${subUnitId}`, cellValue);
    } else if (MOVES_CELLS.test(id)) known.clear();
  };
  // Before, because Univer's own listeners come first afterwards; and afterwards, because others may look before.
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(follow);
  commands.onCommandExecuted(follow);

  const sheetOf = (workbook: Workbook, sheetId: string) => {
    const sheet = workbook.getSheetBySheetId(sheetId)!;
    const key = `${workbook.getUnitId()}!${sheetId}`;
    const rows = sheet.getCellMatrix().getMatrix() as Rows;
    const before = known.get(key);
    const cells = before ? refreshed(before, rows) : formulasIn(rows);
    if (!before) known.set(key, { cells, stale: new Set() });
    return { getSheetId: () => sheetId, getCellMatrix: () => new ObjectMatrix(cells) };
  };
  const stand = (workbook: Workbook) => ({
    getUnitId: () => workbook.getUnitId(),
    getSheets: () => workbook.getSheets().map((sheet) => sheetOf(workbook, sheet.getSheetId())),
    getSheetBySheetId: (sheetId: string) => (workbook.getSheetBySheetId(sheetId) ? sheetOf(workbook, sheetId) : null),
  });
  const reduced = {
    _univerInstanceService: {
      getAllUnitsForType: (type: number) => instances.getAllUnitsForType(type).map(stand),
      getUnit: (unitId: string) => {
        const workbook = instances.getUnit(unitId);
        return workbook && stand(workbook);
      },
    },
  };
  model.getFormulaData = () => getFormulaData.call(reduced);
  model._getSheetFormulaIdMap = (unitId, sheetId) => _getSheetFormulaIdMap.call(reduced, unitId, sheetId);
}

function markStale(known: Map<string, Known>, key: string, changed: ISetRangeValuesMutationParams["cellValue"]): void {
  const sheet = known.get(key);
  if (!sheet || !changed) return;
  for (const row in changed) {
    sheet.stale.add(Number(row));
    if (sheet.stale.size > MANY_ROWS) return void known.delete(key);
  }
}

function refreshed({ cells, stale }: Known, rows: Rows): Rows {
  for (const row of stale) {
    const formulas = formulasOf(rows[row]);
    if (formulas) cells[row] = formulas;
    else delete cells[row];
  }
  stale.clear();
  return cells;
}

function formulasIn(rows: Rows): Rows {
  const cells: Rows = {};
  for (const row in rows) {
    const formulas = formulasOf(rows[row]);
    if (formulas) cells[row] = formulas;
  }
  return cells;
}

/** The cells themselves, not copies: Univer reads them later. */
function formulasOf(row: Rows[number] | undefined): Record<number, ICellData> | undefined {
  let found: Record<number, ICellData> | undefined;
  for (const column in row) {
    const cell = row[Number(column)];
    if (cell && (cell.f || cell.si)) (found ??= {})[Number(column)] = cell;
  }
  return found;
}
