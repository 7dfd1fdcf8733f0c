import { isTextFormat, numfmt, ObjectMatrix, type ICellData, type IStyleData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { ISheetClipboardService, type ISheetClipboardHook } from "@univerjs/preset-sheets-core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Observable } from "rxjs";
import { readTyped, type Area, type CellContent, type EntryLocale, type TypedContent } from "../engine";
import { cellData } from "../engine/cell-values";
import { plannedGrowth, styleOfNewRow, type HostWorkbook } from "../host";
import { composedPattern } from "./entries";
import { cellsMarkedAsText, type ClipboardSource } from "./pasted-html";
import { pastedCells } from "./pasted-text";

const DEFAULT_PASTE = "default-paste";
const VALUES_ONLY = "special-paste-value";

type PasteCells = NonNullable<ISheetClipboardHook["onPasteCells"]>;
type PastedCell = ICellData & { rowSpan?: number };

/** What of Univer's clipboard is not in its interface: how text arrives, and how cells are put where the selection is. */
interface ClipboardInside {
  clipboardHooks$: Observable<readonly ISheetClipboardHook[]>;
  paste(item: ClipboardItem, pasteType?: string): Promise<boolean>;
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
  let source: ClipboardSource = {};
  const from = async (brought: ClipboardSource, paste: () => Promise<boolean>) => {
    source = brought;
    try {
      return await paste();
    } finally {
      source = {};
    }
  };
  const legacyPaste = inside.legacyPaste.bind(clipboard);
  inside.legacyPaste = (html, text, files) =>
    text && !html && !files
      ? pasteText(text, DEFAULT_PASTE)
      : from({ html, text }, () => legacyPaste(html, text, files));
  const pasteItem = inside.paste.bind(clipboard);
  inside.paste = async (item, pasteType) => {
    const read = async (type: string) => (item.types.includes(type) ? (await item.getType(type)).text() : undefined);
    const brought = { html: await read("text/html"), text: await read("text/plain") };
    return from(brought, () => pasteItem(item, pasteType));
  };
  inside._pastePlainText = pasteText;
  const seen = new WeakSet<ISheetClipboardHook>();
  // Univer adds its own ways of pasting only once the sheet is drawn.
  inside.clipboardHooks$.subscribe((hooks) => {
    for (const hook of hooks) {
      if ((hook.id !== DEFAULT_PASTE && hook.id !== VALUES_ONLY) || seen.has(hook)) continue;
      seen.add(hook);
      const paste = hook.onPasteCells!.bind(hook);
      hook.onPasteCells = (from, to, data, payload) =>
        from
          ? paste(from, to, data, payload)
          : pasteFromOutside(host, locale, source, paste, [from, to, data, payload]);
    }
  });
}

function pasteFromOutside(
  host: HostWorkbook,
  locale: EntryLocale,
  source: ClipboardSource,
  paste: PasteCells,
  args: Parameters<PasteCells>,
): ReturnType<PasteCells> {
  const [, to, data, { pasteType }] = args;
  const { unitId, subUnitId } = to;
  const others = paste(...args);
  const isOther = ({ id }: { id: string }) => id !== SetRangeValuesMutation.id;
  const cellValue = contents(host, locale, to, data, source, pasteType === VALUES_ONLY);
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
  source: ClipboardSource,
  valuesOnly: boolean,
): Record<number, Record<number, ICellData>> {
  const worksheet = host.sheet(subUnitId);
  const lexer = host.engine.injector.get(LexerTreeBuilder);
  const styleOfGrowth = stylesOfGrowth(host, subUnitId, hull(rows, cols));
  const textAt = textsOf(data, source);
  const marked = source.html ? cellsMarkedAsText(source.html) : [];
  const block: Record<number, Record<number, ICellData>> = {};
  data.forValue((r, c, cell) => {
    const [row, column] = [rows[r], cols[c]];
    if (row === undefined || column === undefined) return;
    const grown = styleOfGrowth(row, column);
    const { n, ...looks } = (!valuesOnly && typeof cell.s === "object" && cell.s) || {};
    const stands = grown?.n?.pattern ?? composedPattern(worksheet, row, column);
    const text = textAt(r, c);
    const isText = isTextFormat(stands) || marked[r % marked.length]?.[c % marked[0].length];
    const typed: TypedContent = isText ? { content: { value: text } } : readTyped(text, locale);
    const { content } = typed;
    const isFormula = "formula" in content && text.startsWith("=");
    const isRead = "formula" in content ? isFormula && typeof lexer.treeBuilder(text, false) !== "string" : true;
    const brought = n && shows(n.pattern, content, text) ? n.pattern : undefined;
    const numberFormat = brought ?? (stands === "General" ? typed.numberFormat : undefined);
    const style: IStyleData = {
      ...grown,
      ...looks,
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

/** The text of each cell: as plain text has it where that is the same table, for Univer has read numbers in HTML as American English. */
function textsOf(data: ObjectMatrix<PastedCell>, { text }: ClipboardSource): (r: number, c: number) => string {
  const { endRow, endColumn } = data.getDataRange();
  const plain = text === undefined ? [] : pastedCells(text);
  const [height, width] = [plain.length, plain[0]?.length ?? 0];
  // A larger selection is filled with copies of what is pasted.
  const isSame =
    width > 0 &&
    (endRow + 1) % height === 0 &&
    (endColumn + 1) % width === 0 &&
    plain.every((line) => line.length === width);
  return (r, c) => {
    if (isSame) return plain[r % height][c % width];
    const { p, v } = data.getValue(r, c) ?? {};
    return p ? (p.body?.dataStream.replace(/\r\n$/, "") ?? "") : String(v ?? "");
  };
}

/** Whether a number format that was brought along shows a value as the source did; else it comes from a misreading. */
function shows(pattern: string, content: CellContent, text: string): boolean {
  return (
    "value" in content &&
    typeof content.value === "number" &&
    String(numfmt.format(pattern, content.value, { throws: false })).trim() === text.trim()
  );
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
