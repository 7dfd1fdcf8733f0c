import type { Worksheet } from "@univerjs/core";
import type { WorkbookEngine } from "../engine";
import type { ChangeRecord } from "./change-record";
import type { ChartModel } from "./chart-model";
import type { ConditionalFormatModel } from "./conditional-format-model";
import { Faults } from "./faults";
import { OfficeError } from "./office-error";
import { apiNumber } from "./requirement-sets";

/** How the host begins. */
export interface HostOptions {
  /** The highest ExcelApi requirement set; 1.17 by default. */
  excelApi?: string;
  displayLanguage?: string;
  /** The size of worksheets that code adds. */
  newSheet?: { rowCount: number; columnCount: number };
}

/** What Univer does not keep of a worksheet. */
export interface SheetExtras {
  customProperties: Map<string, string>;
  protection: { protected: boolean };
  veryHidden?: boolean;
}

/** The workbook as the API sees it: Univer's, and beside it what Univer does not know. */
export class HostWorkbook {
  readonly faults = new Faults();
  readonly protection: SheetExtras["protection"] = { protected: false };
  readonly excelApi: string;
  readonly displayLanguage: string;
  readonly newSheet: { rowCount: number; columnCount: number };
  charts: ChartModel[] = [];
  /** Conditional formats, the first in effect first. */
  conditionalFormats: ConditionalFormatModel[] = [];
  /** The formats to be written into Univer before the next calculation; true for one that Univer has already. */
  readonly changedFormats = new Map<ConditionalFormatModel, boolean>();
  private readonly extras = new Map<string, SheetExtras>();
  private readonly chartListeners = new Set<(charts: readonly ChartModel[]) => void>();
  private readonly beforeCalculation: (() => void)[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private editing: { ended: Promise<void>; end: () => void } | undefined;
  private chartsTouched = false;
  private lastId = 0;
  /** Whether the last thing that code did cannot be undone. */
  cannotUndo = false;

  constructor(
    readonly engine: WorkbookEngine,
    options: HostOptions = {},
  ) {
    this.excelApi = options.excelApi ?? "1.17";
    this.displayLanguage = options.displayLanguage ?? "en-US";
    this.newSheet = options.newSheet ?? { rowCount: 10_000, columnCount: 400 };
  }

  /** An id that no object of this workbook had before. */
  nextId(kind: string): string {
    return `${kind}-${++this.lastId}`;
  }

  /** The worksheet of an id, with all that was written into it; throws `ItemNotFound` once it is deleted. */
  sheet(sheetId: string): Worksheet {
    this.engine.flush();
    return this.grid(sheetId);
  }

  /** The same while cells may still be on their way to it: enough for its name and size. */
  grid(sheetId: string): Worksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  /** What Univer does not keep of a worksheet. */
  extrasOf(sheetId: string): SheetExtras {
    let extras = this.extras.get(sheetId);
    if (!extras) {
      extras = { customProperties: new Map(), protection: { protected: false } };
      this.extras.set(sheetId, extras);
    }
    return extras;
  }

  /** Forgets what was kept of a deleted worksheet. */
  forgetSheet(sheetId: string): void {
    this.extras.delete(sheetId);
    for (const model of this.changedFormats.keys()) if (model.sheetId === sheetId) this.changedFormats.delete(model);
    this.conditionalFormats = this.conditionalFormats.filter((format) => format.sheetId !== sheetId);
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.chartsChanged();
  }

  /** Throws `AccessDenied` where a protected worksheet does not allow a change. */
  assertSheetEditable(sheetId: string): void {
    if (!this.extrasOf(sheetId).protection.protected) return;
    throw new OfficeError("AccessDenied", "You can't perform the requested operation. The worksheet is protected.");
  }

  /** Throws `AccessDenied` where the workbook's structure is protected. */
  assertStructureEditable(): void {
    if (this.protection.protected)
      throw new OfficeError("AccessDenied", "You can't perform the requested operation. The workbook is protected.");
  }

  /** Whether a requirement set is there; sets without a number always are. */
  supports(since: string | undefined): boolean {
    return since === undefined || apiNumber(since) <= apiNumber(this.excelApi);
  }

  /** Throws `ApiNotFound` for what this Excel is too old for. */
  assertSupported(since: string | undefined): void {
    if (!this.supports(since))
      throw new OfficeError(
        "ApiNotFound",
        `The API you are trying to use could not be found. It may be available in a newer version of Excel (ExcelApi ${since}).`,
      );
  }

  /** Runs syncs one after another, as Excel does. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work, work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Has something done to Univer's workbook before each calculation and at the end of each sync. */
  onBeforeCalculation(write: () => void): void {
    this.beforeCalculation.push(write);
  }

  private finishChanges(): void {
    this.engine.flush();
    for (const write of this.beforeCalculation) write();
  }

  /** Resolves once formulas are calculated. */
  calculated(): Promise<void> {
    this.finishChanges();
    return this.engine.calculated();
  }

  beginSync(payload: number, changes: ChangeRecord): void {
    this.engine.flush();
    this.engine.beforeChange = (mutation, params) => changes.note(mutation, params);
    this.faults.countSync(payload);
  }

  beginCommand(location: string): void {
    this.faults.countCommand(location);
  }

  endSync(): void {
    this.finishChanges();
    this.engine.beforeChange = undefined;
    // A sync seldom comes alone, and half a template is not worth calculating.
    this.engine.calculation.postpone();
    this.announceCharts();
  }

  /** Tells the listeners now of charts that changed. */
  announceCharts(): void {
    if (!this.chartsTouched) return;
    this.chartsTouched = false;
    for (const listener of this.chartListeners) listener(this.charts);
  }

  /** Tells the listeners, at the end of the sync, that charts changed. */
  chartsChanged(): void {
    this.chartsTouched = true;
  }

  /** Calls back after each sync that changed a chart; returns how to stop. */
  onChartsChanged(listener: (charts: readonly ChartModel[]) => void): () => void {
    this.chartListeners.add(listener);
    return () => this.chartListeners.delete(listener);
  }

  get cellEditMode(): boolean {
    return this.editing !== undefined;
  }

  /** Begins or ends the state in which a user is typing into a cell. */
  setCellEditMode(on: boolean): void {
    if (!on) {
      this.editing?.end();
      this.editing = undefined;
    } else if (!this.editing) {
      let end = () => {};
      const ended = new Promise<void>((resolve) => (end = resolve));
      this.editing = { ended, end };
    }
  }

  /** Resolves once nobody types into a cell. */
  async cellEditEnds(): Promise<void> {
    while (this.editing) await this.editing.ended;
  }
}
