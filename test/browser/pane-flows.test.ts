/** Every flow of the pane, by keyboard, 320 px wide, in both languages, over a real workbook in the playground. */
import type { Frame, Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { en } from "../../src/taskpane/text/en";
import { nl } from "../../src/taskpane/text/nl";
import { textIn } from "../../src/template/text";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";
import { findings, LOOKS, overflowing, paneIn, tabTo } from "./pane-page";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ["en-US", en, textIn("en")],
  ["nl-NL", nl, textIn("nl")],
] as const)("in %s", (language, words, sheetWords) => {
  let opened: WatchedPage;
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    opened = await browser.open(`playground.html?language=${language}`);
    page = opened.page;
    pane = await paneIn(page, 320);
  });
  afterAll(() => opened?.close());

  const named = sheetWords.sheets;
  const { template, functions, targets } = words;
  const sheets = (): Promise<string[]> => page.evaluate(() => playground.sheets());
  const planned = (): Promise<string[]> => pane.locator(".plan .sheet").allInnerTexts();
  const read = (sheet: string, address: string) =>
    page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const shows = (place: string, sentence: string | RegExp): Promise<void> =>
    pane.locator(`${place} fluent-message-bar`, { hasText: sentence }).waitFor();
  const focusTab = (name: "template" | "functions" | "targets"): Promise<void> => pane.locator(`#tab-${name}`).focus();
  const inEveryLook = async (): Promise<void> => {
    // Each takes seconds, and the languages differ in their words only.
    for (const [name, look] of language === "en-US" ? LOOKS : LOOKS.slice(1)) {
      await page.emulateMedia(look);
      expect({ [name]: await findings(pane), out: await overflowing(pane) }).toEqual({ [name]: [], out: [] });
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  };
  /** Selects cells as somebody in the sheet would. */
  const select = (sheet: string, address: string): Promise<void> =>
    pane.evaluate(
      ([name, at]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          worksheet.activate();
          worksheet.getRange(at).select();
          await context.sync();
        }),
      [sheet, address] as const,
    );

  const activeBecomes = async (name: string): Promise<void> => {
    await pane.waitForFunction(
      (wanted) =>
        Excel.run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return active.name === wanted;
        }),
      name,
    );
  };

  test("without KPI sheets Targets says so, and leads to Template", async () => {
    await focusTab("template");
    await press("ArrowRight", "ArrowRight");
    await pane.locator("#panel-targets p", { hasText: targets.none }).waitFor();
    await inEveryLook();
    await tabTo(page, pane, targets.toTemplate);
    await press("Enter");
    await pane.locator("#panel-template .pills").waitFor();
  });

  test("a set of KPIs, more choices, and the template is in the workbook as the preview said", async () => {
    const before = await sheets();
    await focusTab("template");
    await press("Tab", "ArrowRight");
    expect(await pane.locator(".pill :checked + span").innerText()).toBe(sheetWords.presets.experience);
    await tabTo(page, pane, template.more);
    await press("Enter");
    await tabTo(page, pane, template.company);
    await page.keyboard.type("Acme");
    await inEveryLook();
    const plan = await planned();
    await tabTo(page, pane, template.insert);
    await press("Enter");
    await shows(".foot", template.done(plan));
    expect((await sheets()).filter((name) => !before.includes(name))).toEqual(plan);
    await inEveryLook();
    // The new sheet has the focus; F6 leads back to the pane.
    await pane.locator(".foot fluent-button", { hasText: template.show(named.scorecard) }).focus();
    await press("Enter");
    await activeBecomes(named.scorecard);
  });

  test("two clicks at once insert one more set, under the numbered names of the preview", async () => {
    const before = await sheets();
    await pane.locator(".plan .sheet", { hasText: `${named.scorecard} 2` }).waitFor();
    const plan = await planned();
    await pane.locator("#panel-template fluent-button.wide").evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await shows(".foot", template.done(plan));
    expect((await sheets()).filter((name) => !before.includes(name))).toEqual(plan);
    await pane.locator(".plan .sheet", { hasText: `${named.scorecard} 3` }).waitFor();
  });

  test("where Excel refuses, the pane says so in a sentence and nothing is left behind", async () => {
    const before = await sheets();
    const insert = pane.locator("#panel-template fluent-button.wide");
    const unchanged = language === "en-US" ? "Nothing was changed." : "Er is niets veranderd.";
    await page.evaluate(() => playground.host.faults.failSync(4));
    await insert.click();
    await shows(".foot", unchanged);
    await page.evaluate(() => (playground.host.state.protection.protected = true));
    await insert.click();
    await shows(".foot", language === "en-US" ? "structure is protected" : "is beveiligd");
    await page.evaluate(() => (playground.host.state.protection.protected = false));
    expect(await pane.locator("#panel-template [role=alert]").count()).toBe(1);
    expect(await sheets()).toEqual(before);
  });

  test("while somebody edits a cell, the pane says what it waits for, and then goes on", async () => {
    const plan = await planned();
    await page.evaluate(() => playground.host.state.setCellEditMode(true));
    await pane.locator("#panel-template fluent-button.wide").click();
    await pane.locator(".progress", { hasText: template.waiting }).waitFor();
    await page.evaluate(() => playground.host.state.setCellEditMode(false));
    await shows(".foot", template.done(plan));
  });

  test("a goal for lifetime value is solved for churn and becomes a dated row of the chosen set", async () => {
    const before = await read(named.targets, "A5:K20");
    await focusTab("targets");
    await press("Enter");
    await pane.locator("#panel-targets select").first().selectOption({ index: 0 });
    await pane.locator(".line-chart").waitFor();
    expect(await pane.locator("#panel-targets select").first().locator("option").allInnerTexts()).toEqual(
      ["", " 2", " 3"].map((number) => targets.setOf(`${named.scorecard}${number}`, 5)),
    );
    await tabTo(page, pane, targets.achievable);
    await press("ArrowDown", "ArrowDown");
    await tabTo(page, pane, targets.goal("CLV"));
    await press("Control+a");
    await page.keyboard.type("9999");
    const label = pane.locator("#panel-targets .radios .choice", { has: pane.locator(":checked") });
    await label.locator(".about", { hasText: "9" }).waitFor();
    await inEveryLook();
    await tabTo(page, pane, targets.setBy);
    await page.keyboard.type("=board");
    await tabTo(page, pane, targets.reason);
    await page.keyboard.type("plan");
    await tabTo(page, pane, targets.write);
    await press("Enter");
    await shows("#panel-targets", named.targets);
    const added = (await read(named.targets, "A5:K20")).filter(
      (row, i) => JSON.stringify(row) !== JSON.stringify(before[i]),
    );
    expect(added).toHaveLength(1);
    const [kpi, validFrom, baseline, low, high, , target, direction, amber, setBy, reason] = added[0];
    const churn = sheetWords.kpis.CHURN ?? "Customer churn rate";
    expect([kpi, direction, setBy, reason]).toEqual([churn, sheetWords.targets.lower, "=board", "plan"]);
    // The band stays as wide as it was.
    expect(amber).toBe(before.find(([name]) => name === churn)?.[8]);
    expect(amber).toBeGreaterThan(0);
    expect(Number(validFrom)).toBeGreaterThan(45_000);
    expect(Number(target)).toBeGreaterThan(0);
    expect(Number(target)).toBeLessThan(Number(baseline));
    expect(Number(low)).toBeLessThan(Number(baseline));
    expect(Number(baseline)).toBeLessThan(Number(high));
    const shown = new Intl.NumberFormat(language, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }).format(Number(target));
    expect(await label.innerText()).toContain(shown);
  });

  test("closing a month keeps its figures as values and opens the review with what needs talking about", async () => {
    const lines = await pane.locator(".exceptions li").count();
    expect(lines).toBeGreaterThan(0);
    const history = await read(named.history, "A6:J30");
    const review = async () => (await read(named.review, "A5:C44")).filter(([, kpi]) => kpi);
    const linesBefore = (await review()).length;
    await pane.locator(".close select").focus();
    await tabTo(page, pane, new RegExp(targets.closeMonth("\\S+ \\d{4}")));
    await press("Enter");
    const { last } = await waitForClosed();
    await pane.locator(".close select option", { hasText: targets.isClosed("") }).waitFor({ state: "attached" });
    await activeBecomes(named.review);
    await page.evaluate(
      async ([sheet, row]) => {
        for (const one of [row, Number(row) - 1])
          for (const column of "BCDEFGH") playground.type(String(sheet), `${column}${one}`, 7);
        await playground.settled();
      },
      [named.monthly, 6 + last] as const,
    );
    const after = await read(named.history, "A6:J30");
    expect(after[last]).toEqual(history[last]);
    expect(after[last - 1]).not.toEqual(history[last - 1]);
    expect(await review()).toHaveLength(linesBefore + lines);
    await inEveryLook();

    async function waitForClosed() {
      await pane.locator(".close fluent-message-bar").waitFor();
      return { last: history.filter(([, partial, value]) => partial === 0 && typeof value === "number").length - 1 };
    }
  });

  test("a function found by another name, filled from cells of a sheet with a quote in its name, goes into the active cell", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("It's my data");
        sheet.getRange("B2:B6").values = [[10], [9], [9], [8], [3]];
        await context.sync();
      }),
    );
    await select("It's my data", "B2:B6");
    await focusTab("functions");
    await press("Enter");
    await tabTo(page, pane, functions.search);
    await page.keyboard.type("net promotor");
    await pane.locator(".row").first().filter({ hasText: "NPS" }).waitFor();
    await press("ArrowDown", "Enter");
    await pane.locator(".detail h2", { hasText: "CS.NPS" }).waitFor();
    await tabTo(page, pane, functions.fromSelectionFor("scores"));
    await press("Enter");
    await pane.locator(".preview .figure", { hasText: "40" }).waitFor();
    await inEveryLook();
    await tabTo(page, pane, functions.insert);
    await press("Enter");
    await shows(".preview", functions.insideRange("B2:B6"));
    await select("Answers", "G20");
    await pane.locator(".preview fluent-button.wide").focus();
    await press("Enter");
    await shows(".preview", functions.inserted("=CS.NPS('It''s my data'!B2:B6)", "Answers!G20"));
    await page.evaluate(() => playground.settled());
    expect(await read("Answers", "G20")).toEqual([[40]]);
    await press("Enter");
    await shows(".preview", language === "en-US" ? "Answers!G20 is not empty" : "Answers!G20 is niet leeg");
    await press("Escape");
  });

  test("a table is shown as a table, and refuses to spill over what is there", async () => {
    await pane.locator(".search input").fill("nps.breakdown");
    await pane.locator(".row").first().filter({ hasText: "NPS.BREAKDOWN" }).waitFor();
    await pane.locator(".search input").press("ArrowDown");
    await press("Enter");
    await pane.locator(".detail h2", { hasText: "CS.NPS.BREAKDOWN" }).waitFor();
    await tabTo(page, pane, "scores");
    await page.keyboard.type("'It''s my data'!B:B");
    await pane.locator(".preview .spill td", { hasText: "Promoters" }).waitFor();
    await inEveryLook();
    await select("Answers", "F19");
    await pane.locator(".preview fluent-button.wide").focus();
    await press("Enter");
    await shows(".preview", "Answers!G20");
    expect(await read("Answers", "F19:H19")).toEqual([[null, null, null]]);
    await select("Answers", "J2");
    await pane.locator(".preview fluent-button.wide").focus();
    await press("Enter");
    await shows(".preview", "Answers!J2");
    await page.evaluate(() => playground.settled());
    expect((await read("Answers", "J6:L6"))[0]).toEqual(["Total", 5, 1]);
  });

  test("no error in the console and no request to another host", () => {
    expect({ errors: opened.errors, foreign: opened.foreign, missing: opened.missing }).toEqual({
      errors: [],
      foreign: [],
      missing: [],
    });
  });
});
