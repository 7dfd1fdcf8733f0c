import type { HostWorkbook } from "./host-workbook";
import { apiNumber } from "./requirement-sets";

/** The requirement sets besides ExcelApi that the playground has, with their highest version. */
const SETS: Record<string, string> = {
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "0",
  KeyboardShortcuts: "1.1",
};

/** A ribbon command's function, called with the event whose `completed` ends it. */
export type ActionHandler = (event: { source: { id: string }; completed(): void }) => unknown;

/** The `Office` object over a workbook; `actions` holds what was associated. */
export function createOffice(host: HostWorkbook) {
  const actions = new Map<string, ActionHandler>();
  const info = { host: "Excel", platform: "OfficeOnline" } as const;
  const visible = new Set<(message: { visibilityMode: string }) => void>();
  const office = {
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
    VisibilityMode: { taskpane: "Taskpane" },
    context: {
      displayLanguage: host.displayLanguage,
      diagnostics: { host: info.host, platform: info.platform, version: "playground" },
      requirements: {
        isSetSupported(name: string, minimum: string | number = "1.1"): boolean {
          const highest = name === "ExcelApi" ? host.excelApi : SETS[name];
          return highest !== undefined && apiNumber(highest) >= apiNumber(String(minimum));
        },
      },
      officeTheme: undefined,
    },
    actions: {
      associate(id: string, handler: ActionHandler): void {
        actions.set(id, handler);
      },
    },
    addin: {
      showAsTaskpane: async () => visible.forEach((listener) => listener({ visibilityMode: "Taskpane" })),
      onVisibilityModeChanged: async (listener: (message: { visibilityMode: string }) => void) => {
        visible.add(listener);
        return async () => void visible.delete(listener);
      },
    },
  };
  return { office, actions };
}
