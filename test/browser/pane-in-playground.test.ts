import type { Frame, Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";
import { findings, overflowing, tabTo } from "./pane-page";

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

test("without KPI sheets there is nothing to set targets for, and Targets says so", async () => {
  await pane.locator("#tab-targets").click();
  await pane.locator("#panel-targets p", { hasText: "no KPI sheets yet" }).waitFor();
});

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

test("where Excel refuses, the pane says so in a sentence and nothing is left behind", async () => {
  const before = await sheets();
  await page.evaluate(() => playground.host.faults.failSync(4));
  await pane.locator("#panel-template fluent-button.wide").click();
  await pane.locator("#panel-template fluent-message-bar", { hasText: "Nothing was changed." }).waitFor();
  expect(await pane.locator("#panel-template [role=alert]").count()).toBe(1);
  expect(await sheets()).toEqual(before);
});

test("by keyboard alone: a suggested target becomes a dated row", async () => {
  const before = await read("Targets", "A5:K20");
  await pane.locator("#tab-targets").focus();
  await pane.locator("#panel-targets select").first().selectOption({ label: "Scorecard" });
  await pane.locator(".line-chart").waitFor();
  await tabTo(page, pane, "Set by");
  await page.keyboard.type("board");
  await tabTo(page, pane, "Write to Targets");
  await page.keyboard.press("Enter");
  await pane.locator("#panel-targets fluent-message-bar", { hasText: "are now in Targets!" }).waitFor();
  const added = (await read("Targets", "A5:K20")).filter((row, i) => JSON.stringify(row) !== JSON.stringify(before[i]));
  expect(added).toHaveLength(1);
  const [kpi, , baseline, low, high, , target, direction, , setBy] = added[0];
  expect([kpi, direction, setBy]).toEqual(["Customer churn rate", "lower", "board"]);
  expect(Number(low)).toBeLessThan(Number(target));
  expect(Number(target)).toBeLessThan(Number(baseline));
  expect(Number(baseline)).toBeLessThan(Number(high));
});

test.each([{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }] as const)("Targets has no findings in %j", async (look) => {
  await page.emulateMedia(look);
  for (const summary of await pane.locator("#panel-targets details:not([open]) summary").all()) await summary.click();
  expect({ found: await findings(pane), out: await overflowing(pane) }).toEqual({ found: [], out: [] });
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
});

test("closing a month keeps its figures and lists what needs talking about", async () => {
  const lines = await pane.locator(".exceptions li").count();
  expect(lines).toBeGreaterThan(0);
  const history = await read("KPI history", "A6:J30");
  await pane.locator(".close fluent-button").click();
  await pane.locator(".close fluent-message-bar", { hasText: "is closed." }).waitFor();
  const closed = history.filter(([, partial, value]) => partial === 0 && typeof value === "number").length - 1;
  expect(closed).toBeGreaterThan(0);
  await page.evaluate(async (last) => {
    for (const row of [last, last - 1]) for (const column of "BCDEFGH") playground.type("Monthly", `${column}${row}`, 7);
    await playground.settled();
  }, 6 + closed);
  const after = await read("KPI history", "A6:J30");
  expect(after[closed]).toEqual(history[closed]);
  expect(after[closed - 1]).not.toEqual(history[closed - 1]);
  const review = await read("Review", "A5:C44");
  expect(review.filter(([, kpi]) => kpi)).toHaveLength(lines);
});

test("a function filled from the selection shows what the cell then shows", async () => {
  await page.evaluate(() => playground.activate("Answers"));
  const excel = (address: string) =>
    pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Answers").getRange(at).select();
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
  const [[score]] = await read("Answers", "G20");
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
