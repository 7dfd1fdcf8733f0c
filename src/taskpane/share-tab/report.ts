import type {
  CellOutcome,
  FreezeReport,
  PortableReport,
  RepairReport,
  RestoreReport,
  Shown,
} from "../../excel/sharing/outcome";
import type { ShareText } from "./share-text";

/** One line of a report: a cell, or a thing of a sheet. */
export interface ReportRow {
  readonly sheet: string;
  /** A cell or an area to go to; "" for things that are no cells. */
  readonly address: string;
  /** The functions with their namespace, or what the thing is. */
  readonly functions: string;
  readonly became: string;
  readonly why: string;
  readonly before?: { readonly formula?: string; readonly value: Shown };
  readonly after?: { readonly formula?: string; readonly value: Shown };
}

/** Lines that go together, the most pressing group first. */
export interface ReportGroup {
  readonly title: string;
  /** Whether somebody has to look at it. */
  readonly isPressing: boolean;
  readonly rows: readonly ReportRow[];
}

type Words = ShareText;

/** Whether a converted cell shows another figure than it did, or would have. */
const isMismatch = ({ why }: CellOutcome): boolean => why === "differs" || why === "other-error";
const isTable = ({ area }: CellOutcome): boolean => area !== undefined;

/** Returns how many figures of a portable copy are not what they were: what nobody should send unread. */
export const mismatches = ({ cells, differences }: PortableReport): number =>
  differences.length + cells.filter(isMismatch).length;

/** Returns what a portable copy or a conversion did: mismatches first, then what no longer follows its data, then the rest. */
export function portableGroups(
  { cells, differences, outside, stillLinked }: PortableReport,
  words: Words,
): ReportGroup[] {
  const { report } = words;
  const lost = cells.filter((cell) => cell.outcome === "value" && !isMismatch(cell));
  const rows = (some: readonly CellOutcome[]): ReportRow[] =>
    some.map((cell) => rowOf(cell, report.became[cell.outcome], words));
  return present([
    {
      title: report.changed,
      isPressing: true,
      rows: differences.map(({ sheet, address, before, after }) => changedRow(sheet, address, before, after, words)),
    },
    { title: report.differs, isPressing: true, rows: rows(cells.filter(isMismatch)) },
    { title: report.lostTables, isPressing: true, rows: rows(lost.filter(isTable)) },
    {
      title: report.linked,
      isPressing: true,
      rows: [
        ...outside.map((sheet) => ({
          sheet,
          address: "",
          functions: "",
          became: report.became.linked,
          why: report.outside,
        })),
        ...stillLinked.map(({ sheet, kind, name }) => ({
          sheet,
          address: "",
          functions: `${report.kinds[kind]} ${name}`,
          became: report.became.linked,
          why: "",
        })),
      ],
    },
    { title: report.lostCells, isPressing: false, rows: rows(lost.filter((cell) => !isTable(cell))) },
    { title: report.left, isPressing: false, rows: rows(cells.filter(({ outcome }) => outcome === "left")) },
    {
      title: report.native,
      isPressing: false,
      rows: rows(cells.filter((cell) => cell.outcome === "formula" && !isMismatch(cell))),
    },
  ]);
}

/** Returns what going back, repairing or freezing did: what was left alone first. */
export function outcomeGroups(
  { cells }: RestoreReport | RepairReport | FreezeReport,
  done: "restored" | "repaired" | "frozen",
  words: Words,
): ReportGroup[] {
  const { report } = words;
  const became = done === "frozen" ? report.became.value : report.became[done];
  const row = (cell: CellOutcome): ReportRow =>
    rowOf(cell, cell.outcome === "left" ? report.became.left : became, words);
  return present([
    { title: report.left, isPressing: true, rows: cells.filter(({ outcome }) => outcome === "left").map(row) },
    { title: report[done], isPressing: false, rows: cells.filter(({ outcome }) => outcome !== "left").map(row) },
  ]);
}

const present = (groups: readonly ReportGroup[]): ReportGroup[] => groups.filter(({ rows }) => rows.length > 0);

function rowOf(
  { sheet, address, area, functions, why, detail, before, after }: CellOutcome,
  became: string,
  words: Words,
): ReportRow {
  // The name stands beside it already.
  const about = why === "no-native-form" && functions.length === 1 ? undefined : detail;
  return {
    sheet,
    address: area ?? address,
    functions: named(functions),
    became,
    why: why === undefined ? "" : words.why[why](about),
    before,
    after,
  };
}

function changedRow(sheet: string, address: string, before: Shown, after: Shown, { report }: Words): ReportRow {
  const said = (value: Shown): string => (value === "" ? report.empty : String(value));
  return {
    sheet,
    address,
    functions: "",
    became: report.became.changed,
    why: report.was(said(before), said(after)),
    before: { value: before },
    after: { value: after },
  };
}

/** Returns functions as people type them. */
export const named = (functions: readonly string[]): string =>
  functions.map((id) => (/^(?:cs|_xl)/i.test(id) ? id : `CS.${id}`)).join(", ");

/** Returns why all lines are as they are, where it is the same for several; "" otherwise. */
export const commonWhy = (rows: readonly ReportRow[]): string =>
  rows.length > 1 && rows.every(({ why }) => why === rows[0].why) ? rows[0].why : "";

/** Returns lines by sheet, in the order in which the sheets first come, of the first so many lines. */
export function bySheet(
  rows: readonly ReportRow[],
  most: number,
): readonly { readonly sheet: string; readonly count: number; readonly rows: readonly ReportRow[] }[] {
  const sheets = new Map<string, { sheet: string; count: number; rows: ReportRow[] }>();
  rows.forEach((row, i) => {
    const found = sheets.get(row.sheet) ?? { sheet: row.sheet, count: 0, rows: [] };
    sheets.set(row.sheet, found);
    found.count++;
    if (i < most) found.rows.push(row);
  });
  return [...sheets.values()].filter((sheet) => sheet.rows.length > 0);
}
