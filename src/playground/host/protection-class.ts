import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook, SheetExtras } from "./host-workbook";
import type { SheetTarget } from "./range-target";

type Protection = SheetExtras["protection"];

function ofSheet({ host, sheetId }: SheetTarget): Protection {
  return host.extrasOf(sheetId).protection;
}

/** `Worksheet.protection`. */
export const sheetProtectionClass: ClientClass = declareClass<Excel.WorksheetProtection, SheetTarget>(
  "WorksheetProtection",
  {
    properties: {
      protected: { get: (sheet) => ofSheet(sheet).protected },
    },
  },
);

/** `Workbook.protection`. */
export const workbookProtectionClass: ClientClass = declareClass<Excel.WorkbookProtection, HostWorkbook>(
  "WorkbookProtection",
  {
    properties: { protected: { get: (host) => host.protection.protected } },
  },
);
