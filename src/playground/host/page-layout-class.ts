import { declareClass, type ClientClass, type Property } from "./declaration";
import type { SheetTarget } from "./range-target";

/** A setting for paper: kept, as nothing here prints. */
function kept(key: string, initial: unknown): Property<SheetTarget> {
  return {
    get: ({ host, sheetId }) => host.extrasOf(sheetId).page[key] ?? initial,
    set: ({ host, sheetId }, value: unknown) => void (host.extrasOf(sheetId).page[key] = value),
  };
}

/** `Worksheet.pageLayout`. */
export const pageLayoutClass: ClientClass = declareClass<Excel.PageLayout, SheetTarget>("PageLayout", {
  properties: {
    orientation: kept("orientation", "Portrait"),
    paperSize: kept("paperSize", "A4"),
    zoom: kept("zoom", { scale: 100 }),
    centerHorizontally: kept("centerHorizontally", false),
    centerVertically: kept("centerVertically", false),
    printGridlines: kept("printGridlines", false),
    printHeadings: kept("printHeadings", false),
    leftMargin: kept("leftMargin", 50.4),
    rightMargin: kept("rightMargin", 50.4),
    topMargin: kept("topMargin", 54),
    bottomMargin: kept("bottomMargin", 54),
  },
  methods: {
    setPrintArea: {
      act: ({ host, sheetId }: SheetTarget, area: unknown) => void (host.extrasOf(sheetId).page.printArea = area),
    },
    setPrintTitleRows: {
      act: ({ host, sheetId }: SheetTarget, rows: unknown) => void (host.extrasOf(sheetId).page.titleRows = rows),
    },
  },
});
