/** What somebody does who brings own rows: pastes and types them, with the clipboard and the keyboard. */
import type { Page } from "playwright-core";
import { shownText } from "../../src/playground/host/range-values";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

async function open(locale = "en-US") {
  opened = await browser.open("playground.html", { locale, permissions: ["clipboard-read", "clipboard-write"] });
  page = opened.page;
  await page.evaluate(() => playground.ready);
}

const read = async (sheet: string, address: string) => {
  await page.evaluate(() => playground.settled());
  return page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);
};

/** What the cells show: their values in their number formats. */
const shown = async (sheet: string, address: string) => {
  const [values, formats] = await page.evaluate(
    ([name, area]) =>
      playground.host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(area).load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      }),
    [sheet, address],
  );
  return values.map((line, r) => line.map((value, c) => shownText(value === "" ? null : value, formats[r][c])));
};

const tableAddress = (name: string) =>
  page.evaluate(
    (table) =>
      playground.host.Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(table).getRange().load("address");
        await context.sync();
        return range.address;
      }),
    name,
  );

/** Selects a cell as a user does: its address typed into the name box. */
async function select(sheet: string, cell: string) {
  await page.evaluate((name) => playground.activate(name), sheet);
  const box = page.locator("#sheet input.univer-appearance-none");
  await box.fill(cell);
  await box.press("Enter");
  await page.locator("#cell .address", { hasText: new RegExp(`^${cell}$`) }).waitFor();
}

async function paste(sheet: string, cell: string, text: string) {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await select(sheet, cell);
  await page.keyboard.press("Control+V");
  await page.waitForTimeout(300);
}

async function type(sheet: string, cell: string, text: string) {
  await select(sheet, cell);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

async function insertTemplate(empty: boolean) {
  const pane = page.frameLocator("#pane-frame");
  await pane.locator(".pill", { hasText: "SaaS" }).click();
  await pane.getByText("Full", { exact: true }).click();
  if (empty) await pane.getByText("Empty", { exact: true }).click();
  await pane.getByText("Insert template").click();
  await pane.locator(".foot fluent-message-bar", { hasText: "Done. " }).waitFor();
}

/** Monthly recurring revenue as the Scorecard has it. */
async function monthlyRevenue() {
  const rows = await read("Scorecard", "A5:C30");
  return rows.find(([kpi]) => kpi === "Monthly recurring revenue")?.[2];
}

test("600 rows pasted into the empty ledger all count; undo takes rows and growth back in one step", async () => {
  await open();
  await insertTemplate(true);
  const before = await tableAddress("cs_LedgerTable");
  const rows = Array.from({ length: 600 }, (_, row) => `C${row}\t2025-01-01\t\t$100.00`).join("\n");
  await paste("Ledger", "A5", rows);
  expect(await tableAddress("cs_LedgerTable")).toBe("Ledger!A4:D604");
  expect(await monthlyRevenue()).toBe(60_000);
  expect(await shown("Ledger", "A604:D604")).toEqual([["C599", "2025-01-01", "", "$ 100"]]);
  await page.keyboard.press("Control+Z");
  expect(await tableAddress("cs_LedgerTable")).toBe(before);
  expect(await read("Ledger", "A604:D604")).toEqual([[null, null, null, null]]);
});

test("a row typed under the sample ledger counts; with Tab in its last cell the table gets a new one", async () => {
  await open();
  await insertTemplate(false);
  const address = await tableAddress("cs_LedgerTable");
  const last = Number(/\d+$/.exec(address)![0]);
  const before = Number(await monthlyRevenue());
  await type("Ledger", `D${last + 1}`, "50,000");
  expect(await tableAddress("cs_LedgerTable")).toBe(`Ledger!A4:D${last + 1}`);
  await type("Ledger", `A${last + 1}`, "Newcomer");
  await type("Ledger", `B${last + 1}`, "1/31/2025");
  expect(await shown("Ledger", `A${last + 1}:D${last + 1}`)).toEqual([["Newcomer", "2025-01-31", "", "$ 50,000"]]);
  expect(await monthlyRevenue()).toBe(before + 50_000);

  await select("Ledger", `D${last + 1}`);
  await page.keyboard.press("Tab");
  expect(await tableAddress("cs_LedgerTable")).toBe(`Ledger!A4:D${last + 2}`);
  await page.locator("#cell .address", { hasText: new RegExp(`^A${last + 2}$`) }).waitFor();
  await page.keyboard.press("Control+Z");
  expect(await tableAddress("cs_LedgerTable")).toBe(`Ledger!A4:D${last + 1}`);
});

test("what stands below a table is not taken in: the page says which rows do not count", async () => {
  await open();
  await page.evaluate(() =>
    playground.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Log");
      sheet.getRange("A1:B3").values = [
        ["Day", "Amount"],
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("B6").values = [["kept"]];
      sheet.tables.add("A1:B3", true).name = "Log";
      await context.sync();
    }),
  );
  await paste("Log", "A4", "5\n6\n7\n8");
  expect(await tableAddress("Log")).toBe("Log!A1:B3");
  expect(await read("Log", "A4:B7")).toEqual([
    [5, null],
    [6, null],
    [7, "kept"],
    [8, null],
  ]);
  expect(await page.locator("#message").textContent()).toMatch(/^Log did not grow: 4 rows below it are outside/);
});

test("pasted text becomes what Excel makes of it in the United States", async () => {
  await open();
  const line = [
    "1/31/2025",
    "$1,200.50",
    "(45.00)",
    "12%",
    "1,200",
    "007",
    "31/12/2025",
    "1.773,18",
    "n/a",
    "=1+1",
    "-x",
  ];
  await paste("Answers", "F2", [line.join("\t"), 'a "b" c\t<b>\t"two\nlines"\t5" pipe'].join("\r\n"));
  expect(await read("Answers", "F2:P2")).toEqual([
    [45688, 1200.5, -45, 0.12, 1200, 7, "31/12/2025", "1.773,18", "n/a", 2, "-x"],
  ]);
  expect(await shown("Answers", "F2:K2")).toEqual([["1/31/2025", "$1,200.50", "-45", "12%", "1,200", "7"]]);
  await page.keyboard.press("Control+Z");
  expect(await read("Answers", "F2:P3")).toEqual(Array(2).fill(Array(11).fill(null)));
});

test("a single cell is pasted like many, and cells keep their looks", async () => {
  await open();
  await paste("Answers", "F2", "12%");
  expect(await shown("Answers", "F2")).toEqual([["12%"]]);
  await paste("Answers", "F2", "0.5");
  expect(await shown("Answers", "F2")).toEqual([["50%"]]);
});

/** Puts a table on the clipboard as spreadsheets do; what a page writes through navigator.clipboard loses its styles. */
const copyTable = (html: string, plain: string) =>
  page.evaluate(
    ([rich, text]) => {
      const copy = (event: ClipboardEvent) => {
        event.clipboardData!.setData("text/html", rich);
        event.clipboardData!.setData("text/plain", text);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener("copy", copy, true);
      document.execCommand("copy");
      window.removeEventListener("copy", copy, true);
    },
    [html, plain],
  );

const EXCEL = `<style>.a {mso-number-format:"\\@";} .b {mso-number-format:"d\\-m\\-yyyy";} .c {mso-number-format:"0\\.0%"; color: red}</style>`;

test("rows from another spreadsheet keep what they mean: text stays text, and formats come along", async () => {
  await open();
  await copyTable(
    `${EXCEL}<table><tr><td>1/31/2025</td><td class="a">007</td><td class="c">12.5%</td><td>$1,200.50</td></tr></table>`,
    "1/31/2025\t007\t12.5%\t$1,200.50",
  );
  await select("Answers", "F2");
  await page.keyboard.press("Control+V");
  expect(await read("Answers", "F2:I2")).toEqual([[45688, "007", 0.125, 1200.5]]);
  expect(await shown("Answers", "F2:I2")).toEqual([["1/31/2025", "007", "12.5%", "$1,200.50"]]);
});

test("rows from a Dutch spreadsheet are read as Dutch there", async () => {
  await open("nl-NL");
  await copyTable(
    `${EXCEL}<table><tr><td class="b">1-2-2025</td><td>1.773,18</td><td>1.234</td></tr></table>`,
    "1-2-2025\t1.773,18\t1.234",
  );
  await select("Answers", "F2");
  await page.keyboard.press("Control+V");
  expect(await read("Answers", "F2:H2")).toEqual([[45689, 1773.18, 1234]]);
});

test("in the Netherlands dates and numbers are typed, pasted, shown and edited as there", async () => {
  await open("nl-NL");
  await paste("Answers", "F2", "31-1-2025\t1.773,18\t€ 1.200,00\t12,5%\t1/2/2025\t1.5\t0,5");
  const values = [[45688, 1773.18, 1200, 0.125, 45689, "1.5", 0.5]];
  expect(await read("Answers", "F2:L2")).toEqual(values);
  await type("Answers", "F3", "1234,5");
  expect(await read("Answers", "F3")).toEqual([[1234.5]]);
  // Opening a cell and leaving it changes nothing.
  for (const column of "FGHIJKL") {
    await select("Answers", `${column}2`);
    await page.keyboard.press("F2");
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(150);
  }
  expect(await read("Answers", "F2:L2")).toEqual(values);
});

test("opening a cell with a date and leaving it keeps the day, whatever its format shows", async () => {
  await open();
  await type("Answers", "F2", "1/31/2025");
  await page.evaluate(() =>
    playground.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Answers").getRange("F2").numberFormat = [["mmm yyyy"]];
      await context.sync();
    }),
  );
  await select("Answers", "F2");
  await page.keyboard.press("F2");
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
  expect(await read("Answers", "F2")).toEqual([[45688]]);
});
