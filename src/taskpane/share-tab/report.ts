import type {
  CellOutcome,
  FreezeReport,
  PortableReport,
  RepairReport,
  RestoreReport,
  Shown,
} from "../../excel/sharing/outcome";
import { present, type CellGroup, type CellLine } from "../cell-lines";
import type { ShareText } from "./share-text";

/** One line of a report; what stands there are functions with their namespace, or the kind of thing it is. */
export interface ReportRow extends CellLine {
  readonly became: string;
  readonly before?: { readonly formula?: string; readonly value: Shown };
  readonly after?: { readonly formula?: string; readonly value: Shown };
}

/** Lines of a report that go together. */
export type ReportGroup = CellGroup<ReportRow>;

type Words = ShareText;

/** Whether a converted cell shows another figure than it did, or would have. */
const isMismatch = ({ reason }: CellOutcome): boolean => reason === "differs" || reason === "other-error";
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
          what: "",
          became: report.became.linked,
          why: report.outside,
        })),
        ...stillLinked.map(({ sheet, kind, name }) => ({
          sheet,
          address: "",
          what: `${report.kinds[kind]} ${name}`,
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

function rowOf(
  { sheet, address, area, functions, reason, detail, before, after }: CellOutcome,
  became: string,
  words: Words,
): ReportRow {
  // The name stands beside it already.
  const about = reason === "no-native-form" && functions.length === 1 ? undefined : detail;
  return {
    sheet,
    address: area ?? address,
    what: named(functions),
    became,
    why: reason === undefined ? "" : words.why[reason](about),
    before,
    after,
  };
}

function changedRow(sheet: string, address: string, before: Shown, after: Shown, { report }: Words): ReportRow {
  const said = (value: Shown): string => (value === "" ? report.empty : String(value));
  return {
    sheet,
    address,
    what: "",
    became: report.became.changed,
    why: report.was(said(before), said(after)),
    before: { value: before },
    after: { value: after },
  };
}

/** Returns functions as people type them. */
export const named = (functions: readonly string[]): string =>
  functions.map((id) => (/^(?:cs|_xl)/i.test(id) ? id : `CS.${id}`)).join(", ");
