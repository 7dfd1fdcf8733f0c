import { isTextFormat, ObjectMatrix, type ICellData, type IStyleData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { ISheetClipboardService, type ISheetClipboardHook } from "@univerjs/preset-sheets-core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Observable } from "rxjs";
import { readTyped, type Area, type EntryLocale, type TypedContent } from "../engine";
import { cellData } from "../engine/cell-values";
import { plannedGrowth, styleOfNewRow, type HostWorkbook } from "../host";
import { composedPattern } from "./entries";
import { pastedCells } from "./pasted-text";

const DEFAULT_PASTE = "default-paste";
const VALUES_ONLY = "special-paste-value";

type PasteCells = NonNullable<ISheetClipboardHook["onPasteCells"]>;
type PastedCell = ICellData & { rowSpan?: number };

/** What of Univer's clipboard is not in its interface: how text arrives, and how cells are put where the selection is. */
interface ClipboardInside {
  clipboardHooks$: Observable<readonly ISheetClipboardHook[]>;
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  _pastePlainText(text: string, pasteType: string): Promise<boolean>;
  _getPastedRange(cells: ObjectMatrix<PastedCell>): object | null;
  _pasteUSM(data: { cellMatrix: ObjectMatrix<PastedCell> }, target: object, pasteType: string): boolean;
}

/**
 * Has cells from outside pasted as Excel does: text is read as if it were typed, under the regional settings given, and the cells keep the
 * looks they have, or those of the table that grows over them. Univer reads American English, and paints over.
 */
export function readPastes(host: HostWorkbook, locale: EntryLocale): void {
  const clipboard = host.engine.injector.get(ISheetClipboardService);
  const inside = clipboard as unknown as ClipboardInside;
  const pasteText = (text: string, pasteType: string) => {
    const matrix = new ObjectMatrix<PastedCell>();
    pastedCells(text).forEach((line, row) => line.forEach((v, column) => matrix.setValue(row, column, { v })));
    const target = inside._getPastedRange(matrix);
    return Promise.resolve(target !== null && inside._pasteUSM({ cellMatrix: matrix }, target, pasteType));
  };
  const legacyPaste = inside.legacyPaste.bind(clipboard);
  inside.legacyPaste = (html, text, files) =>
    text && !html && !files ? pasteText(text, DEFAULT_PASTE) : legacyPaste(html, text, files);
  inside._pastePlainText = pasteText;
  const seen = new WeakSet<ISheetClipboardHook>();
  // Univer adds its own ways of pasting only once the sheet is drawn.
  inside.clipboardHooks$.subscribe((hooks) => {
    for (const hook of hooks) {
      if ((hook.id !== DEFAULT_PASTE && hook.id !== VALUES_ONLY) || seen.has(hook)) continue;
      seen.add(hook);
      const paste = hook.onPasteCells!.bind(hook);
      hook.onPasteCells = (from, to, data, payload) =>
        from ? paste(from, to, data, payload) : pasteFromOutside(host, locale, paste, [from, to, data, payload]);
    }
  });
}

function pasteFromOutside(
  host: HostWorkbook,
  locale: EntryLocale,
  paste: PasteCells,
  args: Parameters<PasteCells>,
): ReturnType<PasteCells> {
  const [, to, data, { pasteType }] = args;
  const { unitId, subUnitId } = to;
  const others = paste(...args);
  const isOther = ({ id }: { id: string }) => id !== SetRangeValuesMutation.id;
  const cellValue = contents(host, locale, to, data, pasteType === VALUES_ONLY);
  const params = { unitId, subUnitId, cellValue };
  const { id } = SetRangeValuesMutation;
  const undo = host.engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  return {
    redos: [{ id, params }, ...others.redos.filter(isOther)],
    undos: [{ id, params: undo }, ...others.undos.filter(isOther)],
  };
}

function contents(
  host: HostWorkbook,
  locale: EntryLocale,
  { subUnitId, range: { rows, cols } }: Parameters<PasteCells>[1],
  data: ObjectMatrix<PastedCell>,
  valuesOnly: boolean,
): Record<number, Record<number, ICellData>> {
  const worksheet = host.sheet(subUnitId);
  const lexer = host.engine.injector.get(LexerTreeBuilder);
  const styleOfGrowth = stylesOfGrowth(host, subUnitId, hull(rows, cols));
  const block: Record<number, Record<number, ICellData>> = {};
  data.forValue((r, c, cell) => {
    const [row, column] = [rows[r], cols[c]];
    if (row === undefined || column === undefined) return;
    const grown = styleOfGrowth(row, column);
    const own = valuesOnly ? undefined : stated(cell.s);
    const stands = grown?.n?.pattern ?? composedPattern(worksheet, row, column);
    const pattern = own?.n?.pattern ?? stands;
    const text = textOf(cell);
    const typed: TypedContent = isTextFormat(pattern) ? { content: { value: text } } : readTyped(text, locale);
    const { content } = typed;
    const isFormula = "formula" in content && text.startsWith("=");
    const isRead = "formula" in content ? isFormula && typeof lexer.treeBuilder(text, false) !== "string" : true;
    const numberFormat = own?.n?.pattern ?? (stands === "General" ? typed.numberFormat : undefined);
    const style: IStyleData = {
      ...grown,
      ...own,
      ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    };
    const keepsRichText = cell.p && "value" in content && content.value === text;
    (block[row] ??= {})[column] = {
      ...(keepsRichText
        ? { p: structuredClone(cell.p), v: cell.v, f: null, si: null }
        : cellData(isRead ? content : { value: text })),
      ...(Object.keys(style).length > 0 ? { s: style } : {}),
    };
  });
  return block;
}

function textOf({ p, v }: PastedCell): string {
  return p ? (p.body?.dataStream.replace(/\r\n$/, "") ?? "") : String(v ?? "");
}

/** The looks that the source states; a number format that says nothing is left out. */
function stated(style: PastedCell["s"]): IStyleData | undefined {
  if (!style || typeof style === "string") return undefined;
  const { n, ...rest } = style;
  return n && n.pattern !== "General" ? { ...rest, n } : rest;
}

function hull(rows: readonly number[], columns: readonly number[]): Area {
  const [row, column] = [rows[0], columns[0]];
  return {
    row,
    column,
    rowCount: rows[rows.length - 1] - row + 1,
    columnCount: columns[columns.length - 1] - column + 1,
  };
}

/** What cells will look like once tables have grown over an area; undefined for cells that no table takes in. */
function stylesOfGrowth(host: HostWorkbook, sheetId: string, area: Area) {
  const { growths } = plannedGrowth(host, sheetId, area);
  const columns = growths.map((growth) => {
    const { from } = growth;
    return Array.from({ length: from.columnCount }, (_, index) => styleOfNewRow(growth, from.column + index));
  });
  return (row: number, column: number): IStyleData | undefined => {
    const index = growths.findIndex(
      ({ from, to }) =>
        row >= from.row + from.rowCount &&
        row < to.row + to.rowCount &&
        column >= from.column &&
        column < from.column + from.columnCount,
    );
    return index < 0 ? undefined : columns[index][column - growths[index].from.column];
  };
}
