import type { SheetChoice } from "../../excel/sharing/outcome";

/** Returns the sheets to start with: those with CS formulas, what these read, and the rest of the KPI sets they belong to. */
export function defaultSheets(sheets: readonly SheetChoice[]): string[] {
  const chosen = new Set(sheets.filter(({ csCells }) => csCells > 0).map(({ name }) => name));
  const sets = new Set(
    sheets.flatMap(({ name, kpiSet }) => (chosen.has(name) && kpiSet !== undefined ? [kpiSet] : [])),
  );
  for (const { name, kpiSet } of sheets) if (kpiSet !== undefined && sets.has(kpiSet)) chosen.add(name);
  for (const name of alsoRead(sheets, [...chosen])) chosen.add(name);
  return sheets.map(({ name }) => name).filter((name) => chosen.has(name));
}

/** Returns what the chosen sheets' CS formulas read besides, at first hand or by way of one another. */
export function alsoRead(sheets: readonly SheetChoice[], chosen: readonly string[]): string[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const reached = new Set(chosen);
  for (const name of reached) for (const read of byName.get(name)?.reads ?? []) if (byName.has(read)) reached.add(read);
  return sheets.map(({ name }) => name).filter((name) => reached.has(name) && !chosen.includes(name));
}
