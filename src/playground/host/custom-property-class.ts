import { declareClass, type ClientClass } from "./declaration";
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

const customPropertyClass: ClientClass = declareClass<Excel.WorksheetCustomProperty, PropertyTarget>(
  "WorksheetCustomProperty",
  {
    properties: {
      value: {
        get: ({ held, key }) => held.get(key),
        set: ({ held, key }, value: string) => void held.set(key, value),
      },
    },
  },
);

/** `Worksheet.customProperties`. */
export const customPropertiesClass: ClientClass = declareClass<Excel.WorksheetCustomPropertyCollection, SheetTarget>(
  "WorksheetCustomPropertyCollection",
  {
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
      getItemOrNullObject: { to: () => customPropertyClass, find: named },
    },
  },
);
