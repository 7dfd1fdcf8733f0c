import { functions } from "../../../src/functions/all";
import type { Source } from "../../../src/taskpane/functions-tab/area";
import { mentionsOf } from "../../../src/taskpane/functions-tab/row-mentions";

const ledger = functions.find(({ id }) => id === "MRR.LEDGER")!;
const source = (address: string): Source => ({ sheet: "Ledger", address, rows: 50, columns: 1, isBlock: false });
const sources = new Map(
  Object.entries({ customers: "A5:A54", starts: "B5:B54", amounts: "D5:D54", asOf: "H1" }).map(([name, address]) => [
    name,
    source(address),
  ]),
);

/** The message with the cell after each row that it names. */
function worded(message: string): string {
  let text = "";
  let start = 0;
  for (const { end, place } of mentionsOf(message, ledger, sources)) {
    text += `${message.slice(start, end)} [${place.address}]`;
    start = end;
  }
  return text + message.slice(start);
}

test.each([
  ["starts, row 17: expected a date, found 'abc'", "starts, row 17 [B21]: expected a date, found 'abc'"],
  ["amounts, row 2 is in EUR, row 5 in USD", "amounts, row 2 [D6] is in EUR, row 5 [D9] in USD"],
  ["row 4: end 2026-01-01 is before start 2026-02-01", "row 4 [A8]: end 2026-01-01 is before start 2026-02-01"],
  ["amounts, row 2 is '50%', row 5 a number beyond 1", "amounts, row 2 [D6] is '50%', row 5 [D9] a number beyond 1"],
  ["starts, row 3: expected a date, found 'row 9'", "starts, row 3 [B7]: expected a date, found 'row 9'"],
  ["starts, row 3: expected a date, found 'it's, row 9'", "starts, row 3 [B7]: expected a date, found 'it's, row 9'"],
  ["ends, row 3: its range was typed as a value", "ends, row 3: its range was typed as a value"],
  ["starts, row 51 contains #N/A", "starts, row 51 contains #N/A"],
  ["customers has 4 cells, starts 3", "customers has 4 cells, starts 3"],
])("%s", (message, expected) => {
  expect(worded(message)).toBe(expected);
});
