/** What a person does in the playground: opens it, selects by the name box, types with the keyboard, opens files. */
import type { BrowserContextOptions, Page } from "playwright-core";
import type { CellValue } from "../../src/playground/engine";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import type { TestBrowser, WatchedPage } from "./chromium";

declare const playground: PlaygroundSurface;

/** The playground in a window, and a person before it. */
export interface PlaygroundUser extends WatchedPage {
  /** Selects a cell by the name box. */
  select(cell: string): Promise<void>;
  /** Types with the keyboard into the selected cell and presses Enter. */
  enter(text: string): Promise<void>;
  /** Presses the plus below the sheet. */
  addSheet(): Promise<string>;
  /** Opens a file of this content, or the one of this path, by the button; returns what the page says of it. */
  openCsv(name: string, content?: string): Promise<string>;
  settled(): Promise<void>;
  read(sheet: string, address: string): Promise<CellValue[][]>;
}

/** Opens the playground and waits until it is ready. */
export async function openPlayground(
  browser: TestBrowser,
  options?: BrowserContextOptions,
  query = "",
): Promise<PlaygroundUser> {
  const opened = await browser.open(`playground.html${query}`, options);
  const { page } = opened;
  await page.evaluate(() => playground.ready);
  const settled = () => page.evaluate(() => playground.settled());
  return {
    ...opened,
    settled,
    read: (sheet, address) => page.evaluate(([name, at]) => playground.read(name, at), [sheet, address]),
    async select(cell) {
      const box = page.locator("#sheet input.univer-appearance-none");
      await box.fill(cell);
      await box.press("Enter");
      await page.locator("#cell .address", { hasText: new RegExp(`^${cell}$`) }).waitFor();
    },
    async enter(text) {
      await page.keyboard.type(text, { delay: 15 });
      // Univer looks up suggestions a moment after a key; Enter would accept one that still stands.
      await page.waitForTimeout(600);
      await page.keyboard.press("Enter");
      await settled();
    },
    async addSheet() {
      const before = await page.evaluate(() => playground.sheets());
      await page.locator("#sheet [data-u-comp='sheet-bar-append-button']").first().click();
      await page.waitForFunction((count) => playground.sheets().length > count, before.length);
      return (await page.evaluate(() => playground.sheets())).find((name) => !before.includes(name))!;
    },
    async openCsv(name, content) {
      const before = await page.locator("#message").textContent();
      const file = content === undefined ? name : { name, mimeType: "text/csv", buffer: Buffer.from(content) };
      await page.setInputFiles("#csv-file", file);
      await page.waitForFunction(
        (was) => {
          const text = document.getElementById("message")!.textContent!;
          return text !== was && !text.endsWith("…");
        },
        before,
        { timeout: 120_000 },
      );
      return (await page.locator("#message").textContent())!;
    },
  };
}

/** Watches how long the page stands still; what it returns gives the longest time since it was last asked, in milliseconds. */
export async function watchStandstill(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ["longtask"],
    });
    Object.assign(window, { longestTask: () => Math.max(0, ...tasks.splice(0)) });
  });
  return async () => {
    // Long tasks are told of a moment after they end.
    await page.waitForTimeout(300);
    return page.evaluate(() => (window as unknown as { longestTask(): number }).longestTask());
  };
}
