import fc from "fast-check";
import { entryLocale, readTyped } from "../../../src/playground/engine";

const cases: [string, unknown, string?][] = [
  ["", null],
  ["12", 12],
  ["-1.5e3", -1500, "0.00E+00"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["45%", 0.45, "0%"],
  ["$3", 3, "$#,##0"],
  ["true", true],
  ["2026-01-31", 46053, "m/d/yyyy"],
  ["1/31/2026", 46053, "m/d/yyyy"],
  ["31-Jan-2026", 46053, "d-mmm-yy"],
  ["Jan 2026", 46023, "mmm-yy"],
  ["12:30", 12.5 / 24, "h:mm"],
  ["2026-02-30", "2026-02-30"],
  ["'=A1", "=A1"],
  ["'01", "01"],
  ["10 - Extremely likely", "10 - Extremely likely"],
  ["n/a", "n/a"],
  ["=", "="],
  ["-", "-"],
  ["--- none ---", "--- none ---"],
];

test.each(cases.map(([text, value, numberFormat]) => ({ text, value, numberFormat })))(
  "$text is read as $value",
  ({ text, value, numberFormat }) => {
    expect(readTyped(text)).toEqual({ content: { value }, ...(numberFormat ? { numberFormat } : {}) });
  },
);

/** What somebody types in a country, the value it becomes, and the number format that comes with it. */
const abroad: [string, string, unknown, string?][] = [
  ["en-US", "1/31/2025", 45688, "m/d/yyyy"],
  ["en-US", "$1,200.50", 1200.5, "$#,##0.00"],
  ["en-US", "(45.00)", -45],
  ["en-US", "($1,200)", -1200, "$#,##0"],
  ["en-US", "-$5", -5, "$#,##0"],
  ["en-US", "$-5.25", -5.25, "$#,##0.00"],
  ["en-US", "12%", 0.12, "0%"],
  ["en-US", "12.3 %", 0.123, "0.00%"],
  ["en-US", "1,200", 1200, "#,##0"],
  ["en-US", "007", 7],
  ["en-US", "12345678901234567", 12345678901234500],
  ["en-US", "€ 5", 5, '"€"#,##0'],
  ["en-US", "1/31/2025 2:30 PM", 45688 + 14.5 / 24, "m/d/yyyy h:mm"],
  ["en-US", "2:30 PM", 14.5 / 24, "h:mm AM/PM"],
  ["en-US", "1/2025", 45658, "mmm-yy"],
  ["en-US", "2025-01", 45658, "mmm-yy"],
  ["en-US", "Jan 31, 2025", 45688, "d-mmm-yy"],
  ["en-US", "31 January 2025", 45688, "d-mmm-yy"],
  ["en-US", "1/1/1900", 1, "m/d/yyyy"],
  // Not of this country: Excel leaves them alone.
  ["en-US", "31/12/2025", "31/12/2025"],
  ["en-US", "31.12.2025", "31.12.2025"],
  ["en-US", "1.773,18", "1.773,18"],
  ["en-US", "12,34", "12,34"],
  ["en-US", "1,2,3", "1,2,3"],
  ["en-US", "£5", "£5"],
  ["en-US", "--5", "--5"],
  ["en-US", "(-5)", "(-5)"],
  ["en-US", "$5%", "$5%"],
  ["en-US", "2025-01-31T10:00", "2025-01-31T10:00"],
  ["en-US", "1/31/25/4", "1/31/25/4"],
  ["en-US", "5 stars", "5 stars"],
  ["en-US", "1-2/2025", "1-2/2025"],
  ["en-GB", "31/12/2025", 46022, "dd/mm/yyyy"],
  ["en-GB", "1/2/2025", 45689, "dd/mm/yyyy"],
  ["en-GB", "£1,200", 1200, '"£"#,##0'],
  ["nl-NL", "31-1-2025", 45688, "d-m-yyyy"],
  ["nl-NL", "31/01/2025", 45688, "d-m-yyyy"],
  ["nl-NL", "1.773,18", 1773.18, "#,##0.00"],
  ["nl-NL", "€ 1.200,00", 1200, '"€" #,##0.00'],
  ["nl-NL", "-1,5", -1.5],
  ["nl-NL", "12,5%", 0.125, "0.00%"],
  ["nl-NL", "1.234", 1234, "#,##0"],
  ["nl-NL", "3 mrt 2025", 45719, "d-mmm-yy"],
  ["nl-NL", "1.5", "1.5"],
  ["nl-NL", "1200.50", "1200.50"],
  ["nl-NL", "1/31/2025", "1/31/2025"],
  ["de-DE", "31.1.2025", 45688, "d.m.yyyy"],
  ["de-DE", "3. März 2025", 45719, "d-mmm-yy"],
  ["de-DE", "1.200,50 €", 1200.5, '#,##0.00 "€"'],
  ["fr-FR", "1\u202f200,50", 1200.5, "#,##0.00"],
  ["fr-FR", "1 200,50 €", 1200.5, '#,##0.00 "€"'],
  ["de-CH", "1’200.50", 1200.5, "#,##0.00"],
  ["sv-SE", "2025-01-31", 45688, "yyyy-mm-dd"],
  ["sv-SE", "100 kr", 100, '#,##0 "kr"'],
  ["ja-JP", "2025/1/31", 45688, "yyyy/m/d"],
  ["nonsense tag", "1/31/2025", 45688, "m/d/yyyy"],
];

test.each(abroad.map(([tag, text, value, numberFormat]) => ({ tag, text, value, numberFormat })))(
  "in $tag, $text is read as $value",
  ({ tag, text, value, numberFormat }) => {
    expect(readTyped(text, entryLocale(tag))).toEqual({
      content: { value },
      ...(numberFormat ? { numberFormat } : {}),
    });
  },
);

test("a number written as a country writes it is read back as that number", () => {
  const tags = ["en-US", "nl-NL", "de-DE", "fr-FR", "de-CH", "pl-PL", "pt-BR", "en-IN", "sv-SE"];
  fc.assert(
    fc.property(fc.constantFrom(...tags), fc.integer({ min: -99_999_999, max: 99_999_999 }), (tag, cents) => {
      const value = cents / 100;
      // Indian thousands stand in twos, which nobody is asked to type.
      const written = new Intl.NumberFormat(tag, { useGrouping: tag !== "en-IN", maximumFractionDigits: 2 })
        .format(value)
        .replace("−", "-");
      expect(readTyped(written, entryLocale(tag)).content).toEqual({ value: value === 0 ? 0 : value });
    }),
  );
});

test("a day written as a country writes it is read back as that day", () => {
  const tags = ["en-US", "en-GB", "nl-NL", "de-DE", "fr-FR", "sv-SE", "pl-PL", "ja-JP"];
  fc.assert(
    fc.property(fc.constantFrom(...tags), fc.integer({ min: 7306, max: 69_398 }), (tag, day) => {
      const date = new Date((day - 25_569) * 86_400_000);
      const written = new Intl.DateTimeFormat(tag, {
        timeZone: "UTC",
        year: "numeric",
        month: "numeric",
        day: "numeric",
      }).format(date);
      expect(readTyped(written, entryLocale(tag)).content).toEqual({ value: day });
    }),
  );
});

test("text that begins like a formula becomes one", () => {
  expect(readTyped("=SUM(A1)")).toEqual({ content: { formula: "=SUM(A1)" } });
  expect(readTyped("-A1")).toEqual({ content: { formula: "=-A1" } });
  expect(readTyped("@SUM(A1)")).toEqual({ content: { formula: "=@SUM(A1)" } });
});

test("1-2 is a date of this year", () => {
  const { content, numberFormat } = readTyped("1-2");
  expect(numberFormat).toBe("d-mmm");
  expect(content).toEqual({ value: Math.round(Date.UTC(new Date().getFullYear(), 0, 2) / 86_400_000) + 25_569 });
});
