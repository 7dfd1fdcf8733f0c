import { declareClass, type ClientClass } from "./declaration";
import {
  addName,
  changeName,
  deleteName,
  namedRange,
  nameEntry,
  nameFormula,
  nameIn,
  namesIn,
  stored,
  type NameScope,
  type NameTarget,
} from "./defined-names";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const namedItemClass: ClientClass = declareClass<Excel.NamedItem, NameTarget>("NamedItem", {
  properties: {
    name: { get: (target) => nameEntry(target).name },
    formula: {
      get: nameFormula,
      set: (target, value: string) =>
        changeName(target, { formulaOrRefString: stored(value.startsWith("=") ? value : `=${value}`) }),
      since: "1.7",
    },
  },
  methods: {
    getRange: { to: () => rangeClass, find: (target: NameTarget) => required(namedRange(target)) },
    getRangeOrNullObject: { to: () => rangeClass, find: namedRange, since: "1.4" },
    delete: { act: deleteName, since: "1.4" },
  },
});

/** `Workbook.names` and `Worksheet.names`. */
export const namesClass: ClientClass = declareClass<Excel.NamedItemCollection, NameScope>("NamedItemCollection", {
  items: { of: () => namedItemClass, list: namesIn },
  methods: {
    add: { to: () => namedItemClass, find: addName, since: "1.4" },
    getItem: { to: () => namedItemClass, find: (scope: NameScope, name: string) => required(nameIn(scope, name)) },
  },
});
