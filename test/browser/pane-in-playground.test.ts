import type { Frame, Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";
import { findings, tabTo } from "./pane-page";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
let opened: WatchedPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await browser.open("playground.html");
  page = opened.page;
  await page.evaluate(() => playground.ready);
  pane = (await (await page.waitForSelector("#pane-frame")).contentFrame())!;
  await pane.locator(".plan").waitFor();
});
afterAll(() => browser?.close());

const sheets = (): Promise<string[]> => page.evaluate(() => playground.sheets());
const planned = (): Promise<string[]> => pane.locator(".plan .sheet").allInnerTexts();
const read = (sheet: string, address: string) => page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);

test("by keyboard alone: choices, then the template in the workbook, and a sentence of where it went", async () => {
  const before = await sheets();
  const plan = await planned();
  await pane.locator("#tab-template").focus();
  await tabTo(page, pane, "More choices");
  await page.keyboard.press("Enter");
  await tabTo(page, pane, "Company");
  await page.keyboard.type("Acme");
  await tabTo(page, pane, "Insert template");
  await page.keyboard.press("Enter");
  await pane.locator("fluent-message-bar", { hasText: "Done. Added the sheets" }).waitFor();
  const after = await sheets();
  expect(after.filter((name) => !before.includes(name))).toEqual(plan);
  expect(await pane.locator(".foot [role=status]").innerText()).toContain(plan.join(", "));
  expect(await findings(pane)).toEqual([]);
});

test("two clicks at once insert one more set", async () => {
  const before = await sheets();
  const button = pane.locator("#panel-template fluent-button.wide");
  await button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await pane.locator("fluent-message-bar", { hasText: "Done. Added the sheets" }).waitFor();
  const added = (await sheets()).filter((name) => !before.includes(name));
  expect(added).toHaveLength((await planned()).length);
});

test("a function filled from the selection shows what the cell then shows", async () => {
  await page.evaluate(() => playground.activate("Survey"));
  const excel = (address: string) =>
    pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Survey").getRange(at).select();
          await context.sync();
        }),
      address,
    );
  await excel("C2:C501");
  await pane.locator("#tab-functions").click();
  await pane.locator(".search input").fill("nps");
  await pane.locator("#panel-functions .row").first().click();
  await pane.locator(".argument fluent-button").first().click();
  await pane.locator(".preview .figure").waitFor();
  expect(await pane.locator(".argument input").first().inputValue()).toMatch(/C2:C501$/);
  const shown = Number(await pane.locator(".preview .figure").innerText());

  const insert = pane.locator(".preview fluent-button.wide");
  await insert.click();
  await pane.locator(".preview fluent-message-bar", { hasText: "lies inside C2:C501" }).waitFor();

  await excel("G20");
  await insert.click();
  await pane.locator(".preview fluent-message-bar", { hasText: "=CS.NPS(C2:C501) is now in" }).waitFor();
  await page.evaluate(() => playground.settled());
  const [[score]] = await read("Survey", "G20");
  expect(Math.round(Number(score) * 10) / 10).toBe(shown);

  await insert.click();
  await pane.locator(".preview fluent-message-bar", { hasText: "not empty" }).waitFor();
  expect(await findings(pane)).toEqual([]);
  await pane.getByText("Replace what is there").click();
  await pane.locator(".preview fluent-message-bar", { hasText: "is now in" }).waitFor();
});

test("no error in the console and no request to another host", () => {
  expect({ errors: opened.errors, foreign: opened.foreign, missing: opened.missing }).toEqual({ errors: [], foreign: [], missing: [] });
});
