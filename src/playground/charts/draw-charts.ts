import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookEngine } from "../engine";
import type { ChartModel, ExcelHost } from "../host";
import { chartCanvas } from "./chart-canvas";
import { readPicture } from "./read-picture";

const COMPONENT = "playground-chart";
const PIXELS_PER_POINT = 96 / 72;

/** Draws the charts of the host's workbook over their cells, and draws them again when the charts or the cells change. */
export function drawCharts(api: FUniver, engine: WorkbookEngine, host: ExcelHost): void {
  const listeners = new Set<() => void>();
  const placed = new Map<string, { at: string; remove(): void }>();
  const source = {
    picture(id: string) {
      const chart = host.charts().find((candidate) => candidate.id === id);
      return chart && readPicture(chart, host.chartData(chart));
    },
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  api.registerComponent(COMPONENT, chartCanvas(source));

  const update = () => {
    for (const listener of listeners) listener();
  };
  const place = () => {
    const charts = host.charts();
    for (const [id, { remove }] of placed) {
      if (charts.some((chart) => chart.id === id)) continue;
      remove();
      placed.delete(id);
    }
    // Univer floats only over the sheet that is shown; the charts of the others wait until theirs is.
    const shown = api.getActiveWorkbook()!.getActiveSheet();
    for (const chart of charts) {
      if (chart.sheetId !== shown.getSheetId()) continue;
      const box = pixels(chart);
      const at = JSON.stringify(box);
      if (placed.get(chart.id)?.at === at && shown.getFloatDomById(chart.id)) continue;
      placed.get(chart.id)?.remove();
      const floating = shown.addFloatDomToPosition(
        { componentKey: COMPONENT, initPosition: box, data: { chart: chart.id }, allowTransform: false },
        chart.id,
      );
      if (floating) placed.set(chart.id, { at, remove: floating.dispose });
    }
    update();
  };
  host.onChartsChanged(place);
  api.addEvent(api.Event.ActiveSheetChanged, () => setTimeout(place));
  api.getFormula().calculationEnd(update);
  place();

  /** A chart's place in the pixels of its sheet, the row and column headers counted in. */
  function pixels({ sheetId, box }: ChartModel) {
    const config = engine.workbook.getSheetBySheetId(sheetId)!.getConfig();
    const left = config.rowHeader.width + box.left * PIXELS_PER_POINT;
    const top = config.columnHeader.height + box.top * PIXELS_PER_POINT;
    return {
      startX: left,
      endX: left + box.width * PIXELS_PER_POINT,
      startY: top,
      endY: top + box.height * PIXELS_PER_POINT,
    };
  }
}
