/** Files as people have them: dropped or chosen, and what the page says of what it could not read. */
import type { Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await browser.open("playground.html");
  page = opened.page;
  await page.evaluate(() => playground.ready);
});
afterAll(() => browser?.close());
afterEach(() => expect(opened.errors).toEqual([]));

const read = async (sheet: string, address: string) => {
  await page.evaluate(() => playground.settled());
  return page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);
};

async function openCsv(name: string, content: string) {
  const before = await page.locator("#message").textContent();
  await page.setInputFiles("#csv-file", { name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.waitForFunction(
    ([was]) => {
      const text = document.getElementById("message")!.textContent!;
      return text !== was && !text.endsWith("…");
    },
    [before],
  );
}

const offer = () => page.locator("#offer");

test("a European export is read by its columns", async () => {
  await openCsv("europe.csv", "\uFEFFKlant;Start;Bedrag\r\nA;21/11/2025;1.773,18\r\nB;01/02/2025;1.200\r\n");
  expect(await read("europe", "A2:C3")).toEqual([
    ["A", 45982, 1773.18],
    ["B", 45689, 1200],
  ]);
  expect(await offer().isHidden()).toBe(true);
});

test("an American export is read by its columns", async () => {
  await openCsv("america.csv", 'Start,Amount,Fee,Share\n1/31/2025,"$1,200.50",(45.00),12%\n2/1/2025,$7,3,5.5%\n');
  expect(await read("america", "A2:D3")).toEqual([
    [45688, 1200.5, -45, 0.12],
    [45689, 7, 3, 0.055],
  ]);
});

test("dates without a proof stay text; one sentence offers to convert them, by mouse, and it can be undone", async () => {
  await openCsv("open.csv", "Customer,Start,End\nA,01/02/2025,03/04/2025\nB,05/06/2025,\n");
  expect(await read("open", "B2:C2")).toEqual([["01/02/2025", "03/04/2025"]]);
  expect(await page.locator("#offer-text").textContent()).toBe(
    "open, Start, End: 3 texts that look like dates, such as 01/02/2025; day or month first is not clear.",
  );
  await offer().getByText("Day first").click();
  expect(await offer().isHidden()).toBe(true);
  expect(await read("open", "B1:C3")).toEqual([
    ["Start", "End"],
    [45689, 45750],
    [45813, null],
  ]);
  await page.keyboard.press("Control+Z");
  expect(await read("open", "B2:C3")).toEqual([
    ["01/02/2025", "03/04/2025"],
    ["05/06/2025", null],
  ]);
});

test("by keyboard: F6 leads to the offer, Tab and Enter choose, and the sheet has the focus again", async () => {
  await openCsv("keys.csv", "Start;Amount\n01/02/2025;1.234\n03/04/2025;5.678\n");
  for (let step = 0; step < 4; step++) {
    if (await page.evaluate(() => document.getElementById("offer")!.contains(document.activeElement))) break;
    await page.keyboard.press("F6");
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("Month first");
  await page.keyboard.press("Enter");
  expect(await page.locator("#offer-text").textContent()).toBe(
    "keys, Amount: 2 texts such as 1.234; thousands or decimals is not clear.",
  );
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("Thousands");
  await page.keyboard.press("Enter");
  expect(await read("keys", "A2:B3")).toEqual([
    [45659, 1234],
    [45720, 5678],
  ]);
  expect(await page.evaluate(() => document.getElementById("sheet")!.contains(document.activeElement))).toBe(true);
});

test("what contradicts itself stays text, with the rows that say so", async () => {
  await openCsv("both.csv", "Start\n31/01/2025\n1/31/2025\n");
  expect(await page.locator("#offer-text").textContent()).toBe(
    "both, Start: 2 texts that look like dates stay text: row 2 has the day first, row 3 the month.",
  );
  await offer().getByRole("button", { name: "OK" }).click();
  expect(await offer().isHidden()).toBe(true);
});

test("ids keep their zeros and digits", async () => {
  await openCsv("ids.csv", "Zip,Account\n01234,12345678901234567\n99999,5\n");
  expect(await read("ids", "A2:B3")).toEqual([
    ["01234", "12345678901234567"],
    ["99999", "5"],
  ]);
});

test("a dropped workbook is answered with what to do instead, and makes no sheet", async () => {
  const before = await page.evaluate(() => playground.sheets());
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["PK\u0003\u0004 image"], "image.xlsx", { type: "application/octet-stream" }));
    return data;
  });
  await page.dispatchEvent("#sheet", "dragenter", { dataTransfer: transfer });
  await page.locator("#drop").waitFor();
  await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
  await page.locator("#message", { hasText: "this is an Excel workbook" }).waitFor();
  expect(await page.locator("#message").textContent()).toBe(
    "image.xlsx: this is an Excel workbook, which the playground does not open: in Excel, copy the cells and paste them here, or save the sheet as CSV",
  );
  expect(await page.evaluate(() => playground.sheets())).toEqual(before);
});
