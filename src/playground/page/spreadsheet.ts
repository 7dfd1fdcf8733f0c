import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { greenTheme } from "@univerjs/themes";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** A running spreadsheet: Univer itself and its facade. */
export interface Spreadsheet {
  univer: Univer;
  api: FUniver;
}

/** A Univer spreadsheet without a workbook, drawn into the element; calculation runs in the page's main thread. */
export function createSpreadsheet(container: HTMLElement): Spreadsheet {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // A new sheet is small and grows; see GrowingSheets.
      footer: { addSheetButtonConfig: { show: true, defaultRowCount: 1000, defaultColumnCount: 26 } },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  const univer = new Univer({
    theme: greenTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        drawingWords,
        formattingWords,
        validationWords,
        tableWords,
        noteWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The tag with a table's name would cover what stands above the heading.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return { univer, api: FUniver.newAPI(univer) };
}
