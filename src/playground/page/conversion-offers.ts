import { ICommandService, IUndoRedoService, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { readField } from "../csv";
import type { WorkbookEngine } from "../engine";
import { cellData } from "../engine/cell-values";
import type { Conversion, Reading } from "./conversions";
import { numberCell } from "./data-sheet";

/** Says, one at a time, what an opened file left as text, with a button for each way to read it and one to leave it. */
export class ConversionOffers {
  private waiting: Conversion[] = [];

  constructor(
    private readonly strip: HTMLElement,
    private readonly engine: WorkbookEngine,
    private readonly leave: () => void,
  ) {
    strip.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.next();
    });
  }

  /** Adds what is to be said of another file. */
  add(conversions: readonly Conversion[]): void {
    this.waiting.push(...conversions);
    this.show();
  }

  private show(): void {
    // A sheet that was deleted meanwhile asks nothing.
    while (this.waiting[0] && !this.engine.workbook.getSheetBySheetId(this.waiting[0].sheetId)) this.waiting.shift();
    const [conversion] = this.waiting;
    this.strip.hidden = !conversion;
    for (const button of this.strip.querySelectorAll("button")) button.remove();
    this.strip.querySelector("p")!.textContent = conversion?.sentence ?? "";
    if (!conversion) return;
    for (const reading of conversion.readings) this.button(reading.label, () => this.convert(conversion, reading));
    this.button(conversion.readings.length > 0 ? "Keep as text" : "OK", () => {});
  }

  private button(label: string, act: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      act();
      this.next();
    });
    this.strip.append(button);
  }

  private next(): void {
    const hadFocus = this.strip.contains(document.activeElement);
    this.waiting.shift();
    this.show();
    if (!hadFocus) return;
    if (this.strip.hidden) this.leave();
    else this.strip.querySelector("button")?.focus();
  }

  private convert({ sheetId: subUnitId, columns, firstRow }: Conversion, reading: Reading): void {
    const { unitId, workbook, injector } = this.engine;
    const cells = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix() ?? {};
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const row of Object.keys(cells).map(Number)) {
      if (row < firstRow) continue;
      for (const { column, rules } of columns) {
        const cell = cells[row]?.[column];
        if (!cell || cell.f || typeof cell.v !== "string") continue;
        const read = readField(cell.v, { ...rules, ...reading.rules });
        if (read === null || typeof read === "string") continue;
        const { s, v } = numberCell(read);
        (cellValue[row] ??= {})[column] = { ...cellData({ value: v }), ...(s ? { s } : {}) };
      }
    }
    const { id } = SetRangeValuesMutation;
    const params = { unitId, subUnitId, cellValue };
    const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    // Not by Univer's command, which would fit the heights of all the rows.
    injector.get(ICommandService).syncExecuteCommand(id, params);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id, params: undo }],
      redoMutations: [{ id, params }],
    });
  }
}
