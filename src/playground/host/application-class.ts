import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";

/** `Application`. */
export const applicationClass: ClientClass = declareClass<Excel.Application, HostWorkbook>("Application", {
  methods: {
    calculate: { act: (host: HostWorkbook, _type: string) => host.engine.recalculate() },
    // Univer paints when it pleases and collects changes for calculation anyway.
    suspendScreenUpdatingUntilNextSync: { act: () => undefined, since: "1.9" },
  },
});
