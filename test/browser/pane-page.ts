/** The task pane alone, 320 px wide, and what can be asked of it. */
import axe from "axe-core";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import type { TestBrowser, WatchedPage } from "./chromium";

declare const playground: PlaygroundSurface;

/** How long a test waits for what should come at once. */
const PATIENCE = 30_000;

/** The looks in which everything must be right. */
export const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** What office.js would be inside Excel, as far as the pane needs it before it touches a workbook. */
const inExcel = (language: string): string => `window.Excel = { run: async () => ({ sheets: [], names: [] }) };
window.Office = {
  onReady: async () => ({ host: "Excel", platform: "OfficeOnline" }),
  context: { displayLanguage: ${JSON.stringify(language)} },
  actions: { associate: (name, handler) => { (window.ribbon ??= {})[name] = handler; } },
  VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  addin: {
    showAsTaskpane: async () => {},
    onVisibilityModeChanged: async (listener) => { window.shown = (visibilityMode) => listener({ visibilityMode }); },
  },
};`;

/** Opens the built pane by itself, as Excel would show it in a language, its catalogue loaded. */
export async function openPane(
  browser: TestBrowser,
  language = "en-US",
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const opened = await browser.open("playground-pane.html", { viewport: { width: 320, height: 800 }, ...options });
  opened.page.setDefaultTimeout(PATIENCE);
  await opened.page.route("**/playground-office.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: inExcel(language) }),
  );
  await opened.page.reload();
  await opened.page.locator(".plan").waitFor();
  return opened;
}

/** Returns the pane beside the playground's sheet, so many pixels wide, its catalogue loaded. */
export async function paneIn(page: Page, width: number): Promise<Frame> {
  await page.evaluate(() => playground.ready);
  page.setDefaultTimeout(PATIENCE);
  await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
  const pane = (await (await page.waitForSelector("#pane-frame")).contentFrame())!;
  await pane.locator(".plan").waitFor();
  return pane;
}

/** Returns what axe-core finds wrong, a line a finding. */
export async function findings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  // A colour half-way through its transition is nobody's finding.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const violations = await page.evaluate(
    async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary}`),
  );
}

/** Returns the elements that stick out of the window at the side. */
export const overflowing = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest(".spill") &&
          element.getBoundingClientRect().right > innerWidth + 0.5,
      )
      .map((element) => `${element.tagName} ${element.className}`),
  );

/** Presses Tab until the focused element's text or label holds the words, and returns how many presses it took. */
export async function tabTo(page: Page, frame: Page | Frame, words: string | RegExp, most = 60): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press("Tab");
    const name = await frame.evaluate(() => {
      const at = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null;
      // The focus is elsewhere on the page.
      if (at === document.body) return "";
      return `${at?.getAttribute("aria-label") ?? ""} ${[...(at?.labels ?? [])].map((label) => label.textContent).join(" ")} ${at?.textContent ?? ""}`;
    });
    if (typeof words === "string" ? name.includes(words) : words.test(name)) return presses;
  }
  throw new Error(`nothing named ${words} within ${most} presses of Tab`);
}
