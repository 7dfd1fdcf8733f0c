import { readTyped } from "../../../src/playground/engine";

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
