import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { parseArea } from "../engine";
import { checkDefinedName } from "./excel-names";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { RangeTarget } from "./range-target";
import { tableByName } from "./table-target";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** A defined name of the workbook, or of one worksheet. */
export interface NameTarget {
  host: HostWorkbook;
  id: string;
}

/** Where names are looked for and added. */
export interface NameScope {
  host: HostWorkbook;
  /** Undefined for the workbook. */
  sheetId: string | undefined;
}

/** What Univer holds of a name; throws `ItemNotFound` once it is deleted. */
export function nameEntry({ host, id }: NameTarget): IDefinedNamesServiceParam {
  const entry = host.engine.injector.get(IDefinedNamesService).getValueById(host.engine.unitId, id);
  if (!entry) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return entry;
}

/** The names of a scope, sorted as Excel lists them. */
export function namesIn({ host, sheetId }: NameScope): NameTarget[] {
  return entries(host)
    .filter((entry) => scopeOf(entry) === sheetId)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id }) => ({ host, id }));
}

/** The name of a scope, in any case; `null` when there is none. */
export function nameIn({ host, sheetId }: NameScope, name: string): NameTarget | null {
  const found = entries(host).find(
    (entry) => scopeOf(entry) === sheetId && entry.name.toUpperCase() === name.toUpperCase(),
  );
  return found ? { host, id: found.id } : null;
}

/** The worksheet's id of a name that belongs to one worksheet. */
export function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | undefined {
  return localSheetId && localSheetId !== WORKBOOK_SCOPE ? localSheetId : undefined;
}

function entries(host: HostWorkbook): IDefinedNamesServiceParam[] {
  return Object.values(host.engine.injector.get(IDefinedNamesService).getDefinedNameMap(host.engine.unitId) ?? {});
}

/** Adds a name for a range or a formula. */
export function addName(scope: NameScope, name: unknown, reference: unknown, comment = ""): NameTarget {
  const { host } = scope;
  checkDefinedName(name);
  if (nameIn(scope, name) || tableByName(host, name))
    throw new OfficeError("ItemAlreadyExists", `the name '${name}' exists already`);
  const formula = reference instanceof RangeTarget ? `=${reference.absoluteAddress}` : String(reference);
  if (!formula.startsWith("="))
    throw new OfficeError(
      "InvalidArgument",
      `'${formula}' is no formula: a name refers to a range or to text that begins with =`,
    );
  const id = host.nextId("name");
  setEntry(host, {
    id,
    name,
    formulaOrRefString: stored(formula),
    comment,
    localSheetId: scope.sheetId ?? WORKBOOK_SCOPE,
  });
  return { host, id };
}

/** Changes what a name holds. */
export function changeName(target: NameTarget, change: Partial<IDefinedNamesServiceParam>): void {
  setEntry(target.host, { ...nameEntry(target), ...change });
}

function setEntry({ engine }: HostWorkbook, entry: IDefinedNamesServiceParam): void {
  engine.mutate(SetDefinedNameMutation, entry);
}

/** Takes a name away. */
export function deleteName(target: NameTarget): void {
  target.host.engine.mutate(RemoveDefinedNameMutation, nameEntry(target));
}

/** The formula of a name, with its leading `=`. */
export function nameFormula(target: NameTarget): string {
  return `=${nameEntry(target).formulaOrRefString.replace(/^=/, "")}`;
}

/** Univer keeps a reference without the equals sign, a formula with it. */
export function stored(formula: string): string {
  const bare = formula.slice(1);
  return parseArea(bare) ? bare : formula;
}

/** The range a name refers to; `null` for a formula or a constant. */
export function namedRange(target: NameTarget): RangeTarget | null {
  const { host } = target;
  const area = parseArea(nameFormula(target).slice(1));
  const sheet = area?.sheet === undefined ? undefined : host.engine.findSheet(area.sheet);
  if (!area || !sheet) return null;
  const { row, column, rowCount, columnCount } = area;
  return new RangeTarget(host, sheet.getSheetId(), { row, column, rowCount, columnCount });
}

/** The range of a name that a worksheet sees: its own first, then the workbook's. */
export function rangeByName(host: HostWorkbook, name: string, sheetId: string): RangeTarget | undefined {
  const found = nameIn({ host, sheetId }, name) ?? nameIn({ host, sheetId: undefined }, name);
  return (found && namedRange(found)) ?? undefined;
}
