/** What somebody does who has never seen the add-in. */
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
});
afterAll(() => browser?.close());

const read = (sheet: string, address: string) =>
  page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);

/** The figures that a chart of the sheet draws, by series. */
const drawn = (sheet: string) =>
  page.evaluate(
    (name) =>
      playground.host
        .charts()
        .filter(({ sheetId }) => playground.host.state.sheet(sheetId).getName() === name)
        .map((chart) => playground.host.chartData(chart).map(({ values }) => values)),
    sheet,
  );

/** Where the scorecard, the charts, the cohorts and the history stand. */
async function picture() {
  await page.evaluate(() => playground.settled());
  return {
    scorecard: await read("Scorecard", "A5:K20"),
    charts: await drawn("Charts"),
    cohorts: await read("Cohorts", "A1:Z60"),
    history: await read("KPI history", "A1:BZ20"),
  };
}

test("Full / SaaS with sample data in three clicks; a ledger row changes, and scorecard, charts and cohorts follow", async () => {
  const pane = page.frameLocator("#pane-frame");
  let clicks = 0;
  const click = async (locator: ReturnType<typeof pane.locator>): Promise<void> => {
    clicks++;
    await locator.click();
  };
  await click(pane.locator(".pill", { hasText: "SaaS" }));
  await click(pane.getByText("Full", { exact: true }));
  await click(pane.getByText("Insert template"));
  await pane.locator(".foot fluent-message-bar", { hasText: "Done. " }).waitFor();
  expect(clicks).toBe(3);
  expect(await page.evaluate(() => playground.sheets())).toEqual(
    expect.arrayContaining([
      "Start",
      "Scorecard",
      "Charts",
      "Ledger",
      "KPI history",
      "Targets",
      "Health",
      "Cohorts",
      "Review",
      "Dictionary",
    ]),
  );

  const before = await picture();
  const kpis = before.scorecard.filter(([kpi]) => kpi).slice(1);
  expect(kpis).toHaveLength(9);
  for (const [kpi, , actual, , , , , , target, , status] of kpis)
    expect([kpi, typeof actual, typeof target, String(status)]).toEqual([
      kpi,
      "number",
      "number",
      expect.stringMatching(/^(▲ Green|◆ Amber|▼ Red)$/),
    ]);
  expect(before.charts.length).toBeGreaterThan(5);

  const ledger = await read("Ledger", "A1:E2000");
  const headers = ledger.findIndex((row) => row.includes("Amount"));
  const column = (title: string): number => ledger[headers].indexOf(title);
  const row = ledger.findIndex(
    (cells, i) => i > headers && typeof cells[column("Amount")] === "number" && cells[column("End")] === null,
  );
  const at = (title: string): string => `${"ABCDE"[column(title)]}${row + 1}`;
  const last = Number((await read("Start", "B7"))[0][0]);
  // The customer leaves in the month that the scorecard shows, after paying far more.
  await page.evaluate(([amount]) => playground.type("Ledger", amount, 99_999), [at("Amount")]);
  await page.evaluate(([end, day]) => playground.type("Ledger", String(end), Number(day)), [
    at("End"),
    last - 5,
  ] as const);
  const after = await picture();
  const changed = (from: readonly (readonly unknown[])[], to: readonly (readonly unknown[])[]): unknown[] =>
    to.filter((cells, i) => JSON.stringify(cells) !== JSON.stringify(from[i])).map(([name]) => name);
  expect(changed(before.scorecard, after.scorecard)).toEqual(
    expect.arrayContaining(["Customer retention rate", "Net revenue retention", "Customer churn rate"]),
  );
  expect(changed(before.history, after.history).length).toBeGreaterThan(0);
  expect(after.charts).not.toEqual(before.charts);
  expect(changed(before.cohorts, after.cohorts).length).toBeGreaterThan(0);
  expect({ errors: opened.errors, foreign: opened.foreign, missing: opened.missing }).toEqual({
    errors: [],
    foreign: [],
    missing: [],
  });
});
