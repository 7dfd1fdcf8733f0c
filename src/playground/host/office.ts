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
  let startupBehavior = "None";
  const office = {
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    context: {
      displayLanguage: host.displayLanguage,
      contentLanguage: host.contentLanguage,
      host: info.host,
      platform: info.platform,
      diagnostics: { host: info.host, platform: info.platform, version: "playground" },
      requirements: {
        isSetSupported(name: string, minimum: string | number = "1.1"): boolean {
          const highest = name === "ExcelApi" ? host.excelApi : SETS[name];
          return highest !== undefined && apiNumber(highest) >= apiNumber(String(minimum));
        },
      },
      document: { settings: documentSettings(host), url: "playground" },
      officeTheme: undefined,
      partitionKey: undefined,
    },
    actions: {
      associate(id: string, handler: ActionHandler): void {
        actions.set(id, handler);
      },
    },
    addin: {
      showAsTaskpane: async () => visible.forEach((listener) => listener({ visibilityMode: "Taskpane" })),
      hide: async () => visible.forEach((listener) => listener({ visibilityMode: "Hidden" })),
      getStartupBehavior: async () => startupBehavior,
      setStartupBehavior: async (behavior: string) => void (startupBehavior = behavior),
      onVisibilityModeChanged: async (listener: (message: { visibilityMode: string }) => void) => {
        visible.add(listener);
        return async () => void visible.delete(listener);
      },
    },
  };
  return { office, actions };
}

/** `Office.context.document.settings`: kept in the workbook's settings when saved. */
function documentSettings(host: HostWorkbook) {
  const pending = new Map<string, unknown>(host.settings);
  return {
    get: (key: string) => pending.get(key) ?? null,
    set: (key: string, value: unknown) => void pending.set(key, value),
    remove: (key: string) => void pending.delete(key),
    saveAsync(callback?: (result: { status: string }) => void): void {
      host.settings.clear();
      for (const [key, value] of pending) host.settings.set(key, value);
      callback?.({ status: "succeeded" });
    },
  };
}
