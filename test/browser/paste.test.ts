/** What somebody does who brings own rows: pastes and types them, with the clipboard and the keyboard. */
import type { Page } from "playwright-core";
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

/** What the cells show, as the Excel API says it. */
const shown = (sheet: string, address: string) =>
  page.evaluate(
    ([name, area]) =>
      playground.host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(area).load("text");
        await context.sync();
        return range.text;
      }),
    [sheet, address],
  );

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

test("600 rows pasted into the empty ledger all count; undo takes rows and growth back in one step", async () => {
  await open();
  await insertTemplate(true);
  const before = await tableAddress("cs_LedgerTable");
  const rows = Array.from({ length: 600 }, (_, row) => `C${row}\t2025-01-01\t\t$100.00`).join("\n");
  await paste("Ledger", "A5", rows);
  expect(await tableAddress("cs_LedgerTable")).toBe("Ledger!A4:D604");
  expect(await page.evaluate(() => playground.sheets())).toContain("Scorecard");
  console.log(await read("Scorecard", "A4:D10"), await read("Ledger", "A603:F606"), await shown("Ledger", "A603:F606"));
  await page.screenshot({ path: "/tmp/paste1.png" });
  await page.keyboard.press("Control+Z");
  expect(await tableAddress("cs_LedgerTable")).toBe(before);
  expect(await read("Ledger", "A604:D604")).toEqual([[null, null, null, null]]);
});
