import { fixed, inColumn } from "../a1";
import type { Frame } from "../frame";
import type { PlanCell } from "../plan";
import { cellKinds } from "../rows/cell-kinds";
import { bad, countable, filled, holds, kindOf, neededBy, notBefore } from "../rows/countable";
import {
  addressOf,
  PLACE,
  rawColumn,
  readings,
  readingsOf,
  SUMMARY_ROW,
  wholeColumns,
  WORKINGS,
  workingsOf,
  type Reading,
} from "../rows/readings";
import { rawTables, type RawColumn, type RawTable } from "../rows/tables";
import type { SheetBuilder } from "../sheet-builder";
import { fill } from "../text";

const one = (row: number, column: number): string => fixed({ row, column, rows: 1, columns: 1 });
const faint = (formula: string): PlanCell => ({ formula, format: "0", style: "faint" });
const anyOf = (conditions: readonly string[]): string => `(${conditions.join("+")}>0)`;
const inQuotes = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** Puts what is above a table of raw rows: how many it holds, how many of them do not count in full, and the first bad cell with its reason and a link to it. */
export function putRowSummary(frame: Frame, table: RawTable, sheet: SheetBuilder): void {
  const words = frame.text.rows;
  const columns = rawTables[table] as readonly RawColumn[];
  const cells = wholeColumns(frame, table);
  const [read, notCounted] = [one(SUMMARY_ROW, 0), one(SUMMARY_ROW, 1)];
  const place = one(WORKINGS.first, workingsOf(table).whole);
  sheet
    .put(SUMMARY_ROW, 0, [
      [
        { formula: `=SUMPRODUCT(${filled(...columns.map(cells))})`, format: words.readFormat, style: "label" },
        {
          formula: `=IF(${read}=0,"",SUMPRODUCT(--${anyOf(columns.map((column) => bad(table, column, cells)))}))`,
          format: words.notCountedFormat,
          style: "label",
        },
        {
          formula: `=IF(N(${notCounted})=0,"",HYPERLINK("#"&${addressOf(place)},${firstBad(frame, table)}))`,
          style: "label",
        },
      ],
    ])
    .colour({ row: SUMMARY_ROW, column: 1, rows: 1, columns: 2 }, { formula: `=N(${notCounted})>0`, style: "bad" });
  putWorkings(frame, table, sheet);
}

/** The first bad cell in words: where, under which header, and what is wrong. */
function firstBad(frame: Frame, table: RawTable): string {
  const { text, naming } = frame;
  const columns = rawTables[table] as readonly RawColumn[];
  const at = workingsOf(table);
  const [place, row] = [one(WORKINGS.first, at.whole), one(WORKINGS.second, at.whole)];
  const places = fixed({ row: WORKINGS.first, column: at.columns, rows: 1, columns: columns.length });
  const found = `MATCH(${place},${places},0)`;
  const reasons = columns.map((column) => {
    const cell = (name: RawColumn) => `INDEX(${rawColumn(frame, table, name)},${row})`;
    const kind = kindOf(table, column);
    const first = notBefore(table, column);
    const expected = inQuotes(kind.expected(text));
    const wrong = first
      ? `IF(${holds(kind.countable(cell(column)))},${inQuotes(fill(text.rows.before, { column: text.rows.columns[first] }))},${expected})`
      : expected;
    return neededBy(table, column).length > 0
      ? `IF(${filled(cell(column))}=0,${inQuotes(text.rows.missing)},${wrong})`
      : wrong;
  });
  return `${addressOf(place)}&" ("&INDEX(${naming.table(table)}[#Headers],1,${found})&"): "&CHOOSE(${found},${reasons.join(",")})`;
}

function putWorkings(frame: Frame, table: RawTable, sheet: SheetBuilder): void {
  const { text } = frame;
  const columns = rawTables[table] as readonly RawColumn[];
  const cells = wholeColumns(frame, table);
  const at = workingsOf(table);
  const places = fixed({ row: WORKINGS.first, column: at.columns, rows: 1, columns: columns.length });
  const place = one(WORKINGS.first, at.whole);
  const label = (value: string): PlanCell => ({ value, style: "faint" });
  sheet
    .put(WORKINGS.label, at.columns - 1, [
      [label(text.rows.firstBad), ...columns.map((column) => label(text.rows.columns[column]))],
    ])
    .put(WORKINGS.first, at.columns, [
      columns.map((column) => {
        const cell = cells(column);
        const where = `(ROW(${cell})*${PLACE}+COLUMN(${cell}))/(${bad(table, column, cells)})`;
        // AGGREGATE 15 with option 6 is the least of what gives no error: the bad cells.
        return faint(`=IFERROR(AGGREGATE(15,6,${where},1),"")`);
      }),
    ])
    .put(WORKINGS.first, at.whole, [
      [faint(`=IF(COUNT(${places})=0,"",MIN(${places}))`)],
      [
        faint(
          `=IF(ISNUMBER(${place}),INT(${place}/${PLACE})-ROW(${frame.naming.table(table)}[[#Headers],[${text.rows.columns[columns[0]]}]]),"")`,
        ),
      ],
    ])
    .put(WORKINGS.label, at.readings, [readingsOf(table).map((id) => label(id))])
    .put(WORKINGS.first, at.readings, readingRows(frame, table));
}

/** How many rows each figure could count, how many of them it leaves out, and how many cells make a CS function refuse. */
function readingRows(frame: Frame, table: RawTable): PlanCell[][] {
  const cells = wholeColumns(frame, table);
  const all = readingsOf(table).map((id): Reading => readings[id]);
  const rows = (reading: Reading) => filled(...reading.of.map(cells));
  const isBad = (column: RawColumn) => bad(table, column, cells);
  const isUnreadable = (column: RawColumn) => `${filled(cells(column))}*(1-${holds(countable(table, column, cells))})`;
  return [
    all.map((reading) => faint(`=SUMPRODUCT(${rows(reading)})`)),
    all.map((reading) => faint(`=SUMPRODUCT(${rows(reading)}*${anyOf(reading.columns.map(isBad))})`)),
    all.map(({ columns, refused }) =>
      refused
        ? faint(`=SUMPRODUCT(--${anyOf(columns.map(refused === "bad" ? isBad : isUnreadable))})`)
        : { value: "", style: "faint" },
    ),
  ];
}

/** Colours the bad cells of a table; the formula is that of the counts, over the cells of one row. Where any text will do only an error is bad, and that is seen as it is. */
export function colourBadCells(table: RawTable, sheet: SheetBuilder, firstRow: number, rows: number): void {
  const columns = rawTables[table] as readonly RawColumn[];
  columns.forEach((column, c) => {
    if (kindOf(table, column) === cellKinds.text) return;
    const condition = bad(table, column, (name) => inColumn(firstRow, columns.indexOf(name)));
    sheet.colour({ row: firstRow, column: c, rows, columns: 1 }, { formula: `=${condition}>0`, style: "bad" });
  });
}
