import { checkDefinedName } from "./excel-names";
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
  scopeOf,
  stored,
  type NameScope,
  type NameTarget,
} from "./defined-names";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";
import { SheetTarget } from "./range-target";
import { worksheetClass } from "./worksheet-class";

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

function typeOf(target: NameTarget): string {
  if (namedRange(target)) return "Range";
  const constant = nameFormula(target).slice(1);
  if (/#REF!/.test(constant)) return "Error";
  if (/^-?\d+(\.\d+)?$/.test(constant)) return "Double";
  if (/^(TRUE|FALSE)$/i.test(constant)) return "Boolean";
  return "String";
}

/** A range's value is its address, a constant's the constant. */
function valueOf(target: NameTarget): unknown {
  const range = namedRange(target);
  if (range) return range.address;
  const constant = nameFormula(target).slice(1);
  switch (typeOf(target)) {
    case "Double":
      return Number(constant);
    case "Boolean":
      return constant.toUpperCase() === "TRUE";
    default:
      return constant.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"');
  }
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
    value: { get: valueOf },
    type: { get: typeOf },
    scope: { get: (target) => (scopeOf(nameEntry(target)) ? "Worksheet" : "Workbook"), since: "1.4" },
    comment: {
      get: (target) => nameEntry(target).comment ?? "",
      set: (target, value: string) => changeName(target, { comment: value }),
      since: "1.4",
    },
    visible: {
      get: (target) => !nameEntry(target).hidden,
      set: (target, value: boolean) => changeName(target, { hidden: !value }),
    },
  },
  navigation: {
    worksheet: {
      to: () => worksheetClass,
      find: (target) => new SheetTarget(target.host, required(scopeOf(nameEntry(target)) ?? null)),
      since: "1.4",
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
    addFormulaLocal: {
      to: () => namedItemClass,
      find(scope: NameScope, name: string, formula: string, comment?: string): NameTarget {
        checkDefinedName(name);
        return addName(scope, name, formula, comment);
      },
      since: "1.4",
    },
    getItem: { to: () => namedItemClass, find: (scope: NameScope, name: string) => required(nameIn(scope, name)) },
    getItemOrNullObject: { to: () => namedItemClass, find: nameIn, since: "1.4" },
    getCount: { result: (scope: NameScope) => namesIn(scope).length, since: "1.4" },
  },
});
