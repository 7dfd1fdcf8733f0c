import fc from "fast-check";
import { readCsv, type Doubt } from "../../../src/playground/csv";

/** The cells of a column below its header, and what stayed text. */
function column(header: string, ...fields: string[]) {
  const quoted = fields.map((field) => `"${field.replaceAll('"', '""')}";x`);
  const { rows, doubts } = readCsv([`${header};other`, ...quoted].join("\n"));
  return { cells: rows.slice(1).map(([cell]) => cell), doubt: doubts.find((found) => found.column === 0)?.doubt };
}

const day = (serial: number) => ({ serial, time: false });
const money = (amount: number, format: string) => ({ amount, format });

test("a file with semicolons, a mark, 21/11/2025 and 1.773,18 has dates and amounts", () => {
  const { rows, doubts } = readCsv("\uFEFFKlant;Datum;Bedrag\r\nA;21/11/2025;1.773,18\r\nB;05/06/2025;1.200\r\n");
  expect(rows).toEqual([
    ["Klant", "Datum", "Bedrag"],
    ["A", day(45982), 1773.18],
    ["B", day(45813), 1200],
  ]);
  expect(doubts).toEqual([]);
});

const clear: [string, string[], unknown[]][] = [
  [
    "dollars, brackets and plain numbers",
    ["$1,200.50", "($45.00)", "7"],
    [money(1200.5, "$#,##0.00"), money(-45, "$#,##0.00"), 7],
  ],
  ["accounting brackets", ["(45.00)", "1,200", "3"], [-45, 1200, 3]],
  ["percent", ["12%", "12.5 %", "-3%"], [money(0.12, "0%"), money(0.125, "0.00%"), money(-0.03, "0%")]],
  ["month first, proved by one", ["1/31/2025", "2/3/2025"], [day(45688), day(45691)]],
  ["day first, proved by the last", ["01/02/2025", "12/12/2025", "31/12/2025"], [day(45689), day(46003), day(46022)]],
  ["a day and a month alike", ["05/05/2025", "6/6/2025"], [day(45782), day(45814)]],
  ["points between the parts", ["01.02.2025", "3.2.2025"], [day(45689), day(45691)]],
  ["the year first", ["2025/02/01", "2025-02-03"], [day(45689), day(45691)]],
  [
    "names of months",
    ["1 Feb 2025", "3 mrt 2025", "Feb 3, 2025", "3. März 2025"],
    [day(45689), day(45719), day(45691), day(45719)],
  ],
  ["time of day", ["1/31/2025 2:30 PM"], [{ serial: 45688 + 14.5 / 24, time: true }]],
  ["spaces for thousands", ["1 200,50", "1\u00a0300"], [1200.5, 1300]],
  ["Swiss thousands", ["1'200.50", "12’000"], [1200.5, 12000]],
  ["Indian thousands", ["1,00,000", "12,34,567.5"], [100000, 1234567.5]],
  ["a decimal comma proved elsewhere", ["1.234", "5,5"], [1234, 5.5]],
  ["a decimal point proved elsewhere", ["1.234", "5.5"], [1.234, 5.5]],
  ["a currency makes three digits thousands", ["€1.234", "€ 5"], [money(1234, '"€"#,##0'), money(5, '"€"#,##0')]],
  ["codes", ["EUR 5", "6,50 EUR"], [money(5, '"EUR" #,##0'), money(6.5, '#,##0.00 "EUR"')]],
  ["no cents", ["12,-", "13,50"], [12, 13.5]],
  ["a dash is nothing", ["$ -", "$5"], [money(0, "$#,##0"), money(5, "$#,##0")]],
  ["a minus after", ["5-", "-6", "−7"], [-5, -6, -7]],
  ["missing markers", ["NULL", "n/a", "12"], ["NULL", "n/a", 12]],
  ["fractions as machines print them", ["0.30000000000000004"], [0.30000000000000004]],
  ["leading zeros", ["007", "12", "1234"], ["007", "12", "1234"]],
  ["long ids", ["12345678901234567", "5"], ["12345678901234567", "5"]],
  ["versions and parts", ["1.2.10", "10-12-15", "12E5"], ["1.2.10", "10-12-15", "12E5"]],
  ["PEN 2 among names", ["PEN 2", "Box", "Bag", "TOP 5", "Cup"], ["PEN 2", "Box", "Bag", "TOP 5", "Cup"]],
  ["a remark with a date", ["1/2/2025", "called", "sent", "paid"], ["1/2/2025", "called", "sent", "paid"]],
];

test.each(clear)("%s", (_kind, fields, cells) => {
  expect(column("a", ...fields)).toEqual({ cells, doubt: undefined });
});

const unclear: [string, string, string[], Doubt][] = [
  [
    "every part is at most 12",
    "Start",
    ["01/02/2025", "3/4/2025"],
    { kind: "day or month", count: 2, example: "01/02/2025" },
  ],
  [
    "both orders are proved",
    "Start",
    ["31/01/2025", "1/31/2025"],
    { kind: "dates contradict", count: 2, rows: [2, 3] },
  ],
  ["one sign before three digits", "a", ["1.234", "7"], { kind: "thousands or decimals", count: 1, example: "1.234" }],
  ["both signs are decimal somewhere", "a", ["1,5", "1.5"], { kind: "numbers contradict", count: 2, rows: [3, 2] }],
  [
    "a price in a currency",
    "Price",
    ["€1.234", "€2.345"],
    { kind: "thousands or decimals", count: 2, example: "€1.234" },
  ],
  ["two currencies", "a", ["€5", "$6"], { kind: "currencies", count: 2, currencies: ["EUR", "$"] }],
  ["percent beside a number above one", "a", ["12%", "45"], { kind: "percent", count: 1, example: "12%" }],
];

test.each(unclear)("stays text and is said: %s", (_kind, header, fields, doubt) => {
  const read = column(header, ...fields);
  expect(read.doubt).toEqual(doubt);
  fields.forEach((field, index) => {
    if (/^\d+$/.test(field)) expect(read.cells[index]).toBe(Number(field));
    else expect(read.cells[index]).toBe(field);
  });
});

test("a stray id among many numbers is said", () => {
  const numbers = Array.from({ length: 30 }, (_, index) => String(index + 1));
  expect(column("Amount", ...numbers, "0012").doubt).toEqual({ kind: "ids", count: 30, example: "0012" });
});

test("amounts written in any one dialect are those amounts", () => {
  const dialects = ["en-US", "nl-NL", "de-DE", "fr-FR", "de-CH", "en-IN", "pl-PL"];
  fc.assert(
    fc.property(
      fc.constantFrom(...dialects),
      fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 1, maxLength: 20 }),
      (dialect, cents) => {
        const write = new Intl.NumberFormat(dialect, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        const { cells, doubt } = column("Amount", ...cents.map((amount) => write.format(amount / 100)));
        expect(doubt).toBeUndefined();
        expect(cells).toEqual(cents.map((amount) => (amount === 0 ? 0 : amount / 100)));
      },
    ),
  );
});

test("days in one order are those days, or stay text all of them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("day", "month"),
      fc.constantFrom("/", "-"),
      fc.array(fc.integer({ min: 7306, max: 69_398 }), { minLength: 1, maxLength: 12 }),
      (order, sign, serials) => {
        const written = serials.map((serial) => {
          const date = new Date((serial - 25_569) * 86_400_000);
          const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
          return (order === "day" ? [d, m, y] : [m, d, y]).join(sign);
        });
        const { cells, doubt } = column("Day", ...written);
        expect(cells).toEqual(doubt ? written : serials.map(day));
        const isProved = serials.some((serial) => new Date((serial - 25_569) * 86_400_000).getUTCDate() > 12);
        if (isProved) expect(doubt).toBeUndefined();
      },
    ),
  );
});
