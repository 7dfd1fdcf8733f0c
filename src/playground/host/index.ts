/**
 * A strict, small Excel JavaScript API over a workbook of the playground's engine.
 *
 *     const host = createExcelHost(createHeadlessWorkbook());
 *     await host.Excel.run(async (context) => { … });
 *     host.faults.failCommand(7);               // the 7th command from now fails
 *     host.state.setCellEditMode(true);         // a user is typing
 *     host.onChartsChanged(() => host.charts().map((chart) => host.chartData(chart)));
 */
import type { WorkbookEngine } from "../engine";
import { chartData, type SeriesData } from "./chart-data";
import type { ChartModel } from "./chart-model";
import { coreOf } from "./client-core";
import type { Faults, HostStats } from "./faults";
import { HostWorkbook, type HostOptions } from "./host-workbook";
import { createOffice, type ActionHandler } from "./office";
import { OfficeError } from "./office-error";
import { RequestContext } from "./request-context";
import { writeChangedFormats } from "./shown-conditional-formats";
import { registerTableArea } from "./table-area-mutation";

export type { SeriesData } from "./chart-data";
export type { AxisModel, ChartModel, SeriesModel } from "./chart-model";
export type { Faults, HostStats } from "./faults";
export type { HostOptions, HostWorkbook } from "./host-workbook";
export { OfficeError } from "./office-error";
export { styleOfNewRow } from "./grow-table";
export { plannedGrowth, type GrowthRefusal, type TableGrowth } from "./table-growth";
export { growthFor, rowBelow, runMutations, type BlockGrowth } from "./written-block";

/** What `createExcelHost` gives: the globals of an add-in, and the levers of a test. */
export interface ExcelHost {
  /** To be the global `Excel`. */
  Excel: typeof Excel;
  /** To be the global `Office`. */
  Office: typeof Office;
  /** To be the global `OfficeExtension`. */
  OfficeExtension: { Error: typeof OfficeError };
  /** Makes commands and syncs fail. */
  faults: Faults;
  /** Counts commands and syncs, and about how much each sync sent. */
  stats: HostStats;
  /** The workbook behind the API: cell-edit mode, protection. */
  state: HostWorkbook;
  /** Ribbon commands that the add-in associated, by id. */
  actions: Map<string, ActionHandler>;
  /** The charts of the workbook, all worksheets. */
  charts(): readonly ChartModel[];
  /** What the cells give for each series of a chart. */
  chartData(chart: ChartModel): SeriesData[];
  /** Calls back after each sync that changed a chart; returns how to stop. */
  onChartsChanged(listener: (charts: readonly ChartModel[]) => void): () => void;
}

/** Makes the Excel JavaScript API for a workbook. */
export function createExcelHost(engine: WorkbookEngine, options: HostOptions = {}): ExcelHost {
  const state = new HostWorkbook(engine, options);
  state.onBeforeCalculation(() => writeChangedFormats(state));
  registerTableArea(state);
  const { office, actions } = createOffice(state);
  const excel = {
    run: (...args: unknown[]) => run(state, args),
    RequestContext: class {
      constructor() {
        return new RequestContext(state, false);
      }
    },
  };
  return {
    Excel: excel as unknown as typeof Excel,
    Office: office as unknown as typeof Office,
    OfficeExtension: { Error: OfficeError },
    faults: state.faults,
    stats: state.faults.stats,
    state,
    actions,
    charts: () => state.charts,
    chartData: (chart) => chartData(state, chart),
    onChartsChanged: (listener) => state.onChartsChanged(listener),
  };
}

/** `Excel.run(batch)`, or with options, a context or objects of one before the batch. */
async function run(state: HostWorkbook, args: unknown[]): Promise<unknown> {
  const batch = args.at(-1);
  if (typeof batch !== "function") throw new OfficeError("InvalidArgument", "Excel.run takes a function", "Excel.run");
  const context = contextFor(state, args.length > 1 ? args[0] : undefined);
  try {
    const result: unknown = await batch(context);
    if (context.hasPending) await context.sync();
    return result;
  } finally {
    context.endStep();
    state.engine.calculation.resume();
  }
}

function contextFor(state: HostWorkbook, given: unknown): RequestContext {
  if (given instanceof RequestContext) return given;
  const reused = coreOf(Array.isArray(given) ? given[0] : given);
  if (reused?.context instanceof RequestContext) return reused.context;
  return new RequestContext(state, (given as { delayForCellEdit?: boolean } | undefined)?.delayForCellEdit === true);
}
