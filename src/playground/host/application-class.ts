import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";

function separators({ contentLanguage }: HostWorkbook): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(contentLanguage).formatToParts(12345.6);
  const part = (type: string) => parts.find((piece) => piece.type === type)?.value ?? "";
  return { decimal: part("decimal"), group: part("group") };
}

const numberFormatClass: ClientClass = declareClass<Excel.NumberFormatInfo, HostWorkbook>("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { get: (host) => separators(host).decimal },
    numberGroupSeparator: { get: (host) => separators(host).group },
  },
});

const cultureClass: ClientClass = declareClass<Excel.CultureInfo, HostWorkbook>("CultureInfo", {
  properties: { name: { get: (host) => host.contentLanguage } },
  navigation: { numberFormat: { to: () => numberFormatClass, find: (host) => host } },
});

/** `Application`. */
export const applicationClass: ClientClass = declareClass<Excel.Application, HostWorkbook>("Application", {
  properties: {
    calculationMode: {
      get: (host) => host.calculationMode,
      set(host, mode: string) {
        if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode))
          throw new OfficeError("InvalidArgument", `'${mode}' is no calculation mode`);
        host.calculationMode = mode;
      },
    },
    calculationState: { get: (host) => (host.engine.calculation.idle ? "Done" : "Pending"), since: "1.9" },
    decimalSeparator: { get: (host) => separators(host).decimal, since: "1.11" },
    thousandsSeparator: { get: (host) => separators(host).group, since: "1.11" },
  },
  navigation: { cultureInfo: { to: () => cultureClass, find: (host) => host, since: "1.11" } },
  methods: {
    calculate: { act: (host: HostWorkbook, _type: string) => host.engine.recalculate() },
    // Univer paints when it pleases and collects changes for calculation anyway.
    suspendScreenUpdatingUntilNextSync: { act: () => undefined, since: "1.9" },
    suspendApiCalculationUntilNextSync: { act: () => undefined, since: "1.6" },
  },
});

/** `RequestContext.runtime`. */
export const runtimeClass: ClientClass = declareClass<Excel.Runtime, HostWorkbook>("Runtime", {
  properties: { enableEvents: { get: () => true, since: "1.8" } },
});
