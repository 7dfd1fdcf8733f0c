import { decodeText, readCsv, sheetNameFor } from "../../../src/playground/csv";
import { speaksOfDates } from "../../../src/playground/csv/field";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);

/** The second row of a file with one column, or the cells after the header. */
const column = (header: string, ...fields: string[]) =>
  readCsv([header, ...fields].join("\n"))
    .rows.slice(1)
    .map(([cell]) => cell);

test.each([
  ["12", 12],
  ["-3.5", -3.5],
  ["0", 0],
  [".5", 0.5],
  [" 7 ", 7],
  ["1e-05", 1e-5],
  ["1.5E+3", 1500],
])("%j is a number", (field, value) => {
  expect(column("a", field)).toEqual([value]);
});

test.each([
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "+x",
  "-x",
  "-",
  "@SUM(A1)",
  "0001",
  "12E5",
  "1e400",
  "12345678901234567",
  "1-2",
  "TRUE",
  "n/a",
  " x ",
  "1.2.3",
  "١٢",
])("%j stays the text it is", (field) => {
  expect(column("a", `"${field}"`)).toEqual([field]);
});

test("days and moments in ISO form become serials", () => {
  expect(column("when", "2026-01-31", "1900-03-01", "2026-01-31T09:30", "2026-01-31 06:00:00Z", "2024-02-29")).toEqual([
    { serial: 46053, time: false },
    { serial: 61, time: false },
    { serial: 46053 + 9.5 / 24, time: true },
    { serial: 46053.25, time: true },
    { serial: 45351, time: false },
  ]);
});

test("a day that never was stays text", () => {
  const never = ["2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31", "2026-01-01T24:00"];
  expect(column("date", ...never)).toEqual(never);
});

test("eight digits are a day only under a header that speaks of dates", () => {
  expect(column("order_date", "19970101", "19971399", "5")).toEqual([{ serial: 35431, time: false }, 19971399, 5]);
  expect(column("amount", "19970101")).toEqual([19970101]);
});

test.each([
  ["date", true],
  ["orderDate", true],
  ["Purchase Date", true],
  ["day", true],
  ["startdate", true],
  ["update count", false],
  ["daylight", false],
  ["candidates", false],
])("the header %j speaks of dates: %s", (header, dates) => {
  expect(speaksOfDates(header)).toBe(dates);
});

test.each([",", ";", "\t", "|"])("finds the delimiter %j", (delimiter) => {
  const text = [
    ["name", "score"],
    ["Ada", "9"],
    ["Bob", "7"],
  ]
    .map((row) => row.join(delimiter))
    .join("\r\n");
  expect(readCsv(text)).toMatchObject({
    header: true,
    columns: 2,
    rows: [
      ["name", "score"],
      ["Ada", 9],
      ["Bob", 7],
    ],
  });
});

test("the decimal sign is that of the column, whatever separates the fields", () => {
  expect(readCsv("a;b\n1,5;x").rows[1]).toEqual([1.5, "x"]);
  expect(readCsv('a,b\n"1,5",x').rows[1]).toEqual([1.5, "x"]);
  expect(readCsv("a;b\n1.5;x").rows[1]).toEqual([1.5, "x"]);
});

test("a line sep=; names the delimiter and is no row", () => {
  expect(readCsv("sep=;\r\na;b\r\n1;2").rows).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
});

test("quotes hold delimiters, line breaks and quotes", () => {
  expect(readCsv('a,b\r\n"x, ""y""\r\nz",2\r\n').rows[1]).toEqual(['x, "y"\r\nz', 2]);
});

test("short rows are filled up, blank lines skipped, empty fields empty", () => {
  expect(readCsv("a,b,c\n1\n\n,,3\n").rows).toEqual([
    ["a", "b", "c"],
    [1, null, null],
    [null, null, 3],
  ]);
});

test("without a header the first row is data", () => {
  expect(readCsv("1,2\n3,4")).toMatchObject({
    header: false,
    columns: 2,
    rows: [
      [1, 2],
      [3, 4],
    ],
  });
});

test.each([
  ["no text", "", "the file has no rows"],
  ["blank lines", "\n\n", "the file has no rows"],
  ["an open quote", 'a,b\n1,"x', "row 2: a quotation mark is not closed"],
  ["too many columns", "x\n" + ",".repeat(16_384), "the file has 16,385 columns: a sheet holds 16,384"],
])("refuses %s", (_what, text, reason) => {
  expect(() => readCsv(text)).toThrow(reason);
});

test("reads 100,000 rows without a stack to overflow", () => {
  const { rows } = readCsv(
    "id,date,amount\n" + Array.from({ length: 100_000 }, (_, row) => `c${row},2025-01-01,${row}.5`).join("\n"),
  );
  expect(rows).toHaveLength(100_001);
  expect(rows[100_000]).toEqual(["c99999", { serial: 45658, time: false }, 99999.5]);
});

test("decodes UTF-8 with and without mark, UTF-16 and Windows-1252", () => {
  expect(decodeText(utf8("Zoë,€"))).toBe("Zoë,€");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
  expect(decodeText(bytes(0xff, 0xfe, 0x61, 0, 0xac, 0x20))).toBe("a€");
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x61))).toBe("a");
  expect(decodeText(bytes(0x5a, 0x6f, 0xeb))).toBe("Zoë");
});

test.each([
  ["nothing", bytes(), "the file is empty"],
  ["zero bytes", bytes(0x50, 0x4b, 0, 3), "the file is not text"],
  ["too much", new Uint8Array(65 * 1024 * 1024), "the file has 65 MB: the playground opens up to 64 MB"],
])("refuses bytes that are %s", (_what, data, reason) => {
  expect(() => decodeText(data)).toThrow(reason);
});

test.each([
  ["telco_churn.csv", [], "telco_churn"],
  ["a/b\\c.v2.csv", [], "c.v2"],
  ["q[1]:*?.csv", [], "q 1"],
  ["'quoted'.csv", [], "quoted"],
  [".csv", [], ".csv"],
  ["[].csv", [], "Data"],
  ["history.csv", [], "history data"],
  ["Survey.csv", ["survey"], "Survey (2)"],
  ["Survey.csv", ["Survey", "SURVEY (2)"], "Survey (3)"],
  ["abcdefghijklmnopqrstuvwxyz0123456789.csv", ["abcdefghijklmnopqrstuvwxyz01234"], "abcdefghijklmnopqrstuvwxyz0 (2)"],
])("%j beside %j becomes the sheet %j", (file, taken, name) => {
  expect(sheetNameFor(file, taken)).toBe(name);
});
