/** Sharing as two people meet it: one with the add-in, one without, over a real workbook in the playground. */
import type { Frame, Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { share as en } from "../../src/taskpane/text/en/share";
import { share as nl } from "../../src/taskpane/text/nl/share";
import { textIn } from "../../src/template/text";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";
import { findings, LOOKS, overflowing, paneIn, tabTo } from "./pane-page";

declare const playground: PlaygroundSurface;

/** Making copies of many sheets takes its time on a busy machine. */
const PATIENCE = 150_000;
jest.setTimeout(2 * PATIENCE);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** A figure to nine digits: Excel's own functions add up in another order. An empty text shows as an empty cell does. */
const shown = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(9)) : value === "" ? null : value;

/** A playground with its pane, and what people do in it. */
async function workbook(language: string) {
  const opened: WatchedPage = await browser.open(`playground.html?language=${language}`);
  const { page } = opened;
  const pane: Frame = await paneIn(page, 320);
  const words = language.startsWith("nl") ? nl : en;
  const tasks = pane.locator("#panel-share .task");
  const settled = (): Promise<void> => page.evaluate(() => playground.settled());
  return {
    opened,
    page,
    pane,
    words,
    settled,
    task: (title: string) => tasks.filter({ has: pane.locator("h2", { hasText: title }) }),
    sheets: () => page.evaluate(() => playground.sheets()),
    read: async (sheet: string, address = "A1:EZ120") =>
      (await page.evaluate(([name, area]) => playground.read(name, area), [sheet, address])).map((line) =>
        line.map(shown),
      ),
    type: (sheet: string, address: string, entry: number) =>
      page.evaluate(([name, at, value]) => playground.type(String(name), String(at), value), [
        sheet,
        address,
        entry,
      ] as const),
    formulas: (sheet: string) =>
      pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            const used = context.workbook.worksheets.getItem(name).getUsedRange().load("formulas");
            await context.sync();
            return used.formulas.flat().filter((formula) => typeof formula === "string" && formula.startsWith("="));
          }),
        sheet,
      ) as Promise<string[]>,
    /** Inserts the template as the form stands, and returns its sheets. */
    async insertTemplate(): Promise<string[]> {
      const plan = await pane.locator(".plan .sheet").allInnerTexts();
      await pane.locator("#panel-template fluent-button.wide").click();
      await pane.locator(".foot fluent-message-bar[intent=success]").waitFor({ timeout: PATIENCE });
      await settled();
      return plan;
    },
    async openShare(): Promise<void> {
      await pane.locator("#tab-share").click();
      await pane.locator(".sheets").waitFor({ timeout: PATIENCE });
    },
    /** Presses a task's button and returns what the pane says of it. */
    async run(title: string): Promise<string> {
      const task = tasks.filter({ has: pane.locator("h2", { hasText: title }) });
      await task.locator("fluent-button.wide").click();
      const bar = task.locator("fluent-message-bar").first();
      await bar.waitFor({ timeout: PATIENCE });
      await settled();
      return bar.innerText();
    },
    /** Ticks the sheets of the template and no other. */
    async choose(names: readonly string[]): Promise<void> {
      const none = pane.locator(".sheets fluent-button", { hasText: words.copy.none });
      await none.click();
      for (const name of names)
        await pane
          .locator(".sheets label")
          .filter({ hasText: new RegExp(`^\\s*${name}(\\s+\\d.*)?\\s*$`) })
          .locator("input")
          .check();
    },
    async close(): Promise<void> {
      expect({ errors: opened.errors, foreign: opened.foreign, missing: opened.missing }).toEqual({
        errors: [],
        foreign: [],
        missing: [],
      });
      await opened.close();
    },
  };
}

const withoutAddIn = (page: Page): Promise<void> => page.locator("#without-add-in").click();
const portable = (sheet: string): string => `${sheet} (portable)`;

test("the portable copy of Simple, Customer success 5 follows its monthly numbers without the add-in", async () => {
  const book = await workbook("en-US");
  const sheets = await book.insertTemplate();
  await book.openShare();
  await book.choose(sheets);
  expect(await book.run(en.copy.title)).toBe(en.copy.added(sheets.length));
  const copies = sheets.map(portable);
  expect(await book.sheets()).toEqual(expect.arrayContaining(copies));
  for (const sheet of copies)
    expect((await book.formulas(sheet)).filter((formula) => /\bCS\./.test(formula))).toEqual([]);
  expect(await book.task(en.copy.title).locator(".cells summary").allInnerTexts()).toEqual([
    expect.stringMatching(/^Excel's own formulas \(\d+\)$/),
  ]);

  const before = await book.read(portable("Scorecard"));
  expect(before).toEqual(await book.read("Scorecard"));
  // The same months in the original, with the add-in, and in the copy, without it.
  const monthly = await book.read("Monthly", "A1:F30");
  const edit = async (sheet: string): Promise<void> => {
    for (const [r, line] of monthly.entries())
      for (const [c, value] of line.entries())
        if (c > 0 && typeof value === "number") await book.type(sheet, `${"ABCDEF"[c]}${r + 1}`, value + r + 2 * c);
    await book.settled();
  };
  await edit("Monthly");
  const [scorecard, history] = [await book.read("Scorecard"), await book.read("KPI history")];
  await withoutAddIn(book.page);
  await edit(portable("Monthly"));
  expect(await book.read(portable("KPI history"))).toEqual(history);
  expect(await book.read(portable("Scorecard"))).toEqual(scorecard);
  expect(scorecard).not.toEqual(before);
  await book.close();
});

test("the portable copy of Full, SaaS shows every figure of the original, and names each table that no longer follows its data", async () => {
  const book = await workbook("en-US");
  await book.pane.locator(".pill", { hasText: "SaaS" }).click();
  await book.pane.getByText("Full", { exact: true }).click();
  const sheets = await book.insertTemplate();
  await book.openShare();
  await book.choose(sheets);
  expect(await book.run(en.copy.title)).toBe(en.copy.added(sheets.length));
  // Tables that became values are what a portable copy is for, and no fault.
  expect(await book.task(en.copy.title).locator("fluent-message-bar").first().getAttribute("intent")).toBe("success");
  const originals = new Map<string, unknown>();
  for (const sheet of sheets) originals.set(sheet, await book.read(sheet));
  await withoutAddIn(book.page);
  // A figure that the copies read is typed anew: what reads it is recalculated without the add-in.
  const [[asOf]] = await book.read(portable("Start"), "B7");
  await book.type(portable("Start"), "B7", Number(asOf));
  await book.settled();
  for (const sheet of sheets) expect([sheet, await book.read(portable(sheet))]).toEqual([sheet, originals.get(sheet)]);

  const group = book.task(en.copy.title).locator(".cells details").first();
  expect(await group.locator("summary").innerText()).toContain(en.report.lostTables);
  const named = await group.locator(".of").allInnerTexts();
  expect([...new Set(named)].sort()).toEqual([
    "CS.CHURN.TABLE",
    "CS.COHORT.LEDGER",
    "CS.HEALTH.LITMUS",
    "CS.HEALTH.TABLE",
    "CS.MRR.WATERFALL",
    "CS.STICKINESS.LOG",
    "CS.SURVIVAL",
  ]);
  // An address leads to its cell.
  const [address] = await group.locator("button.cell").allInnerTexts();
  await group.locator("button.cell").first().click();
  await book.pane.waitForFunction(
    (area) =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return selected.address.endsWith(`!${area}`);
      }),
    address,
  );
  await book.task(en.copy.title).locator("fluent-button", { hasText: en.report.toSheet }).click();
  await book
    .task(en.copy.title)
    .locator("fluent-message-bar", { hasText: en.report.written("CS report") })
    .waitFor({ timeout: PATIENCE });
  expect((await book.read("CS report", "A1:E60")).flat()).toEqual(
    expect.arrayContaining([en.copy.title, "CS.COHORT.LEDGER", address]),
  );
  await book.close();
});

test("in Dutch, by keyboard alone: converted in place and back, lost at a colleague's and repaired from the ribbon, frozen, checked", async () => {
  const book = await workbook("nl-NL");
  const { page, pane } = book;
  const share = nl;
  const named = textIn("nl").sheets;
  const press = async (title: string, button: string): Promise<string> => {
    await tabTo(page, pane, button);
    await page.keyboard.press("Enter");
    const bar = book.task(title).locator("fluent-message-bar").first();
    await bar.waitFor({ timeout: PATIENCE });
    await book.settled();
    return bar.innerText();
  };
  const inEveryLook = async (): Promise<void> => {
    for (const [name, look] of LOOKS) {
      await page.emulateMedia(look);
      expect({ [name]: await findings(pane), out: await overflowing(pane) }).toEqual({ [name]: [], out: [] });
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  };
  const toTop = (): Promise<void> => pane.locator("#tab-share").focus();
  const ours = async (): Promise<string[]> =>
    (await book.formulas(named.history)).filter((formula) => formula.includes("CS."));
  await book.insertTemplate();
  const formulas = await ours();
  const figures = await book.read(named.history);
  expect(formulas.length).toBeGreaterThan(20);

  await pane.locator("#tab-template").focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await pane.locator(".sheets").waitFor({ timeout: PATIENCE });
  await inEveryLook();
  await tabTo(page, pane, share.copy.copies);
  await page.keyboard.press("ArrowDown");
  expect(await press(share.copy.title, share.copy.convert)).toContain("Klaar. ");
  await inEveryLook();
  expect(await ours()).toEqual([]);
  expect(await book.read(named.history)).toEqual(figures);
  await toTop();
  expect(await press(share.back.title, share.back.button)).toMatch(/^\d+ CS-formules zijn terug\.$/);
  // That the sheets hold no CS formulas is no longer true, so it is no longer said.
  expect(await book.task(share.copy.title).locator("fluent-message-bar").count()).toBe(0);
  expect(await ours()).toEqual(formulas);
  expect(await book.read(named.history)).toEqual(figures);

  // A colleague without the add-in types a figure and types it back.
  await withoutAddIn(page);
  const [[month, figure]] = (await book.read(named.monthly, "A1:B30")).filter(
    ([first, second]) => typeof first === "number" && typeof second === "number",
  );
  const row = (await book.read(named.monthly, "A1:B30")).findIndex(([first]) => first === month) + 1;
  await book.type(named.monthly, `B${row}`, Number(figure) + 1);
  await book.settled();
  await book.type(named.monthly, `B${row}`, Number(figure));
  await book.settled();
  expect((await book.read(named.history)).flat()).toContain("#NAME?");
  await withoutAddIn(page);
  await pane.locator("#tab-template").click();
  await page.evaluate(() => playground.host.actions.get("repair")!({ source: { id: "" }, completed: () => undefined }));
  const repair = book.task(share.repair.title);
  await repair.locator("fluent-message-bar").first().waitFor({ timeout: PATIENCE });
  expect(await repair.locator("fluent-message-bar").first().innerText()).toMatch(
    /^\d+ formules? (is|zijn) opnieuw geschreven\.$/,
  );
  await book.settled();
  expect(await book.read(named.history)).toEqual(figures);

  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        context.workbook.worksheets.getItem(name).getUsedRange().select();
        await context.sync();
      }),
    named.history,
  );
  await toTop();
  expect(await press(share.freeze.title, share.freeze.button)).toContain("nu waarden");
  expect(await book.formulas(named.history)).toEqual([]);
  expect(await book.read(named.history)).toEqual(figures);
  expect(await press(share.check.title, share.check.button)).toBe(`${share.check.blank} ${share.check.complete}`);
  await inEveryLook();
  const said = await press(share.selfCheck.title, share.selfCheck.button);
  const verdicts = (await book.read(share.selfCheck.words.sheet, "C7:C1500"))
    .flat()
    .filter((verdict) => verdict !== null);
  expect(verdicts.length).toBeGreaterThan(500);
  expect(verdicts.filter((verdict) => verdict !== share.selfCheck.words.pass)).toEqual([]);
  expect(said).toBe(share.selfCheck.done(share.selfCheck.words.sheet, verdicts.length));
  await book.close();
});

test("where a sheet is protected or the selection holds no formula, the pane says which, and changes nothing", async () => {
  const book = await workbook("en-US");
  const { pane, page } = book;
  await book.openShare();
  const before = await book.sheets();
  const protect = (isProtected: boolean) =>
    page.evaluate((on) => {
      const { state } = playground.host;
      state.extrasOf(state.engine.findSheet("Try it")!.getSheetId()).protection.protected = on;
    }, isProtected);
  await protect(true);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Answers").activate();
      context.workbook.worksheets.getItem("Answers").getRange("A1:A3").select();
      await context.sync();
    }),
  );
  expect(await book.run(en.copy.title)).toContain("Try it");
  expect(await book.run(en.freeze.title)).toBe("The selection Answers!A1:A3 holds no formula. Nothing was changed.");
  expect(await book.sheets()).toEqual(before);
  await page.evaluate(() => playground.host.faults.failSync(3));
  await protect(false);
  await book.close();
});
