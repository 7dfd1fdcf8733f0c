import { createHeadlessWorkbook } from "../../../src/playground/engine";
import { numberFormatAt } from "../../../src/playground/host/cell-style";
import { RangeTarget } from "../../../src/playground/host/range-target";
import { rawValues, shownText } from "../../../src/playground/host/range-values";
import { createExcelHost, type ExcelHost, type HostOptions } from "../../../src/playground/host";

let started: ExcelHost | undefined;

/** A host over a new workbook, disposed after the test; without calculation unless a test needs it. */
export function startHost({ calculate = false, ...options }: HostOptions & { calculate?: boolean } = {}): ExcelHost {
  started?.state.engine.dispose();
  started = createExcelHost(createHeadlessWorkbook({ rowCount: 200, columnCount: 30, calculate }), options);
  return started;
}

afterEach(() => {
  started?.state.engine.dispose();
  started = undefined;
});

/** Protects a worksheet of the name, or takes its protection away, as its user would. */
export function protectSheet({ state }: ExcelHost, name: string, isProtected = true): void {
  state.extrasOf(state.engine.findSheet(name)!.getSheetId()).protection.protected = isProtected;
}

/** What the cells at an address show. */
export function shownAt({ state }: ExcelHost, address: string): string[][] {
  const { sheet, area } = state.engine.place(address);
  const range = new RangeTarget(state, sheet.getSheetId(), area);
  return rawValues(range).map((line, r) =>
    line.map((value, c) => shownText(value, numberFormatAt(range, area.row + r, area.column + c))),
  );
}
