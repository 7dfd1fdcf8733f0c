import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import type { SheetTarget } from "./range-target";

interface PropertyTarget {
  held: Map<string, string>;
  key: string;
}

function heldBy({ host, sheetId }: SheetTarget): Map<string, string> {
  return host.extrasOf(sheetId).customProperties;
}

function named(target: SheetTarget, key: string): PropertyTarget | null {
  const held = heldBy(target);
  const found = [...held.keys()].find((other) => other.toUpperCase() === key.toUpperCase());
  return found === undefined ? null : { held, key: found };
}

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const customPropertyClass: ClientClass = declareClass<Excel.WorksheetCustomProperty, PropertyTarget>(
  "WorksheetCustomProperty",
  {
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ held, key }) => held.get(key),
        set: ({ held, key }, value: string) => void held.set(key, value),
      },
    },
    methods: { delete: { act: ({ held, key }: PropertyTarget) => void held.delete(key) } },
  },
);

/** `Worksheet.customProperties`. */
export const customPropertiesClass: ClientClass = declareClass<Excel.WorksheetCustomPropertyCollection, SheetTarget>(
  "WorksheetCustomPropertyCollection",
  {
    items: {
      of: () => customPropertyClass,
      list: (target) => [...heldBy(target).keys()].map((key) => ({ held: heldBy(target), key })),
    },
    methods: {
      add: {
        to: () => customPropertyClass,
        find(target: SheetTarget, key: string, value: string): PropertyTarget {
          if (typeof value !== "string" || key === "" || key.length > 255)
            throw new OfficeError(
              "InvalidArgument",
              "a custom property takes a key of at most 255 characters and text",
            );
          const held = heldBy(target);
          const existing = named(target, key) ?? { held, key };
          held.set(existing.key, value);
          return existing;
        },
      },
      getItem: {
        to: () => customPropertyClass,
        find: (target: SheetTarget, key: string) => required(named(target, key)),
      },
      getItemOrNullObject: { to: () => customPropertyClass, find: named },
      getCount: { result: (target: SheetTarget) => heldBy(target).size },
    },
  },
);

interface SettingTarget {
  host: HostWorkbook;
  key: string;
}

const settingClass: ClientClass = declareClass<Excel.Setting, SettingTarget>("Setting", {
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ host, key }) => host.settings.get(key),
      set: ({ host, key }, value: unknown) => void host.settings.set(key, value),
    },
  },
  methods: { delete: { act: ({ host, key }: SettingTarget) => void host.settings.delete(key) } },
});

/** `Workbook.settings`. */
export const settingsClass: ClientClass = declareClass<Excel.SettingCollection, HostWorkbook>("SettingCollection", {
  items: { of: () => settingClass, list: (host) => [...host.settings.keys()].map((key) => ({ host, key })) },
  methods: {
    add: {
      to: () => settingClass,
      find(host: HostWorkbook, key: string, value: unknown): SettingTarget {
        host.settings.set(key, value);
        return { host, key };
      },
    },
    getItem: {
      to: () => settingClass,
      find: (host: HostWorkbook, key: string) => required(host.settings.has(key) ? { host, key } : null),
    },
    getItemOrNullObject: {
      to: () => settingClass,
      find: (host: HostWorkbook, key: string) => (host.settings.has(key) ? { host, key } : null),
    },
    getCount: { result: (host: HostWorkbook) => host.settings.size },
  },
});
