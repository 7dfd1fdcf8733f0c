import { createHeadlessWorkbook } from "../../../src/playground/engine";
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
