import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook, SheetExtras } from "./host-workbook";
import { OfficeError } from "./office-error";
import type { SheetTarget } from "./range-target";

type Protection = SheetExtras["protection"];

function protect(held: Protection, password?: string, options?: object): void {
  if (held.protected) throw new OfficeError("InvalidOperation", "it is protected already");
  Object.assign(held, { protected: true, password, options });
}

function unprotect(held: Protection, password?: string): void {
  if (held.protected && held.password !== undefined && held.password !== password)
    throw new OfficeError("AccessDenied", "The password is incorrect.");
  held.protected = false;
}

function ofSheet({ host, sheetId }: SheetTarget): Protection {
  return host.extrasOf(sheetId).protection;
}

/** `Worksheet.protection`. */
export const sheetProtectionClass: ClientClass = declareClass<Excel.WorksheetProtection, SheetTarget>(
  "WorksheetProtection",
  {
    properties: {
      protected: { get: (sheet) => ofSheet(sheet).protected },
      options: { get: (sheet) => ofSheet(sheet).options ?? {} },
    },
    methods: {
      protect: {
        act: (sheet: SheetTarget, options?: object, password?: string) => protect(ofSheet(sheet), password, options),
      },
      unprotect: { act: (sheet: SheetTarget, password?: string) => unprotect(ofSheet(sheet), password) },
    },
  },
);

/** `Workbook.protection`. */
export const workbookProtectionClass: ClientClass = declareClass<Excel.WorkbookProtection, HostWorkbook>(
  "WorkbookProtection",
  {
    properties: { protected: { get: (host) => host.protection.protected } },
    methods: {
      protect: { act: (host: HostWorkbook, password?: string) => protect(host.protection, password) },
      unprotect: { act: (host: HostWorkbook, password?: string) => unprotect(host.protection, password) },
    },
  },
);
