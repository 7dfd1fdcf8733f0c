/** Somebody checks their data: in the pane, from address to cell, and with CS.DIAGNOSE typed into a sheet. */
import type { Frame } from "playwright-core";
import { en } from "../../src/taskpane/text/en";
import { nl } from "../../src/taskpane/text/nl";
import { startBrowser, type TestBrowser } from "./chromium";
import { findings, LOOKS, overflowing, paneIn, tabTo } from "./pane-page";
import { openPlayground, type PlaygroundUser } from "./playground-user";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const SCORES = ["Score", "10", "abc", "11", "", "9"];
const CSV = ["Customer,Score", ...SCORES.slice(1).map((score, i) => `c${i},${score}`)].join("\n");

/** The cell that the strip below the sheet speaks of, once it is this one. */
const isSelected = (user: PlaygroundUser, cell: string): Promise<void> =>
  user.page.locator("#cell .address", { hasText: new RegExp(`^${cell}$`) }).waitFor();

async function openFunction(pane: Frame, id: string): Promise<void> {
  await pane.locator("#tab-functions").click();
  await pane.locator(".search input").fill(id);
  await pane.locator("#panel-functions .row").first().click();
  await pane.locator(".detail h2", { hasText: `CS.${id}` }).waitFor();
}

describe.each([
  ["en-US", en],
  ["nl-NL", nl],
] as const)("in %s", (language, text) => {
  const words = text.functions.check;
  let user: PlaygroundUser;
  let pane: Frame;
  beforeAll(async () => {
    user = await openPlayground(browser, undefined, `?language=${language}`);
    pane = await paneIn(user.page, 320);
    await user.openCsv("scores.csv", CSV);
  });
  afterAll(() => user?.close());

  const field = (name: string) =>
    pane
      .locator(".argument")
      .filter({ hasText: new RegExp(`^${name} [^0-9]`) })
      .locator("input");
  const button = () => pane.locator(".check fluent-button").first();

  test("the button says what it waits for", async () => {
    await openFunction(pane, "NPS");
    expect(await button().getAttribute("aria-disabled")).toBe("true");
    expect(await pane.locator(".check .about").first().innerText()).toBe(words.waits("scores"));
    await field("scores").fill("Survey[Score]");
    await pane.locator(".check .about", { hasText: words.expression("Survey[Score]") }).waitFor();
    await field("scores").fill("");
  });

  test("from the chosen cells to the list, and from an address to its cell, by keyboard", async () => {
    const { page } = user;
    await field("scores").focus();
    await page.keyboard.type("scores!B1:B6");
    await pane.locator(".preview .code", { hasText: "#VALUE!" }).waitFor();
    await tabTo(page, pane, words.button);
    await page.keyboard.press("Enter");
    await pane.locator(".check fluent-message-bar", { hasText: words.isRefused }).waitFor();
    expect(await pane.locator(".check .pairs dd").allInnerTexts()).toEqual(["5", "2", "1", "2", "0"]);
    expect(await pane.locator(".check summary").allInnerTexts()).toEqual([
      `${words.refused} (2)`,
      `${words.skipped} (1)`,
      `${words.headings} (1)`,
    ]);
    for (const [name, look] of language === "en-US" ? LOOKS : LOOKS.slice(1)) {
      await page.emulateMedia(look);
      expect({ [name]: await findings(pane), out: await overflowing(pane) }).toEqual({ [name]: [], out: [] });
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await tabTo(page, pane, text.cells.goTo("B4"));
    await page.keyboard.press("Enter");
    await isSelected(user, "B4");
    await pane.locator(".check .cell", { hasText: /^B5$/ }).click();
    await isSelected(user, "B5");
  });

  test("an error of the preview leads to its cell", async () => {
    const link = pane.locator(".preview .result .cell");
    expect(await pane.locator(".preview .result").innerText()).toContain("scores, row 3 (B3): expected a number");
    await link.click();
    await isSelected(user, "B3");
  });

  test("a list of other cells than the chosen ones does not stay", async () => {
    await field("scores").fill("scores!B2:B2");
    await pane.locator(".check .pairs").waitFor({ state: "detached" });
    await button().click();
    await pane.locator(".check fluent-message-bar", { hasText: words.isRead(1, 1) }).waitFor();
  });

  test("a sheet that is gone is said in a sentence", async () => {
    await field("scores").fill("Nowhere!B2:B9");
    await button().click();
    await pane.locator(".check [role=alert]").waitFor();
    expect(user.errors).toEqual([]);
  });

  test("the data check has a field more than are filled, and shows what its formula would", async () => {
    await pane.locator(".detail .back").click();
    await openFunction(pane, "DIAGNOSE");
    await field("id").fill("nps");
    await field("ranges").fill("scores!B1:B6");
    await field("ranges 2").fill("skip");
    await field("ranges 2").fill('"skip"');
    await pane.locator(".preview .spill td", { hasText: /^abc$/ }).waitFor();
    expect(await pane.locator(".preview code").innerText()).toBe('=CS.DIAGNOSE("nps",scores!B1:B6,"skip")');
    expect(await pane.locator(".argument label").count()).toBe(4);
    expect(await pane.locator(".check").count()).toBe(0);
    expect({ errors: user.errors, foreign: user.foreign }).toEqual({ errors: [], foreign: [] });
  });
});

test("CS.DIAGNOSE typed into a sheet: offered while typing, its parameters named, and every argument read", async () => {
  const user = await openPlayground(browser);
  const { page } = user;
  await user.openCsv("scores.csv", CSV);
  const sheet = await user.addSheet();
  await user.select("A1");
  await page.keyboard.type("=CS.DIAG", { delay: 30 });
  await page.locator("li", { hasText: "CS.DIAGNOSE" }).waitFor();
  await page.keyboard.press("Tab");
  await page.getByText('The function, such as "NPS" or "MRR.LEDGER".').waitFor();
  await page.keyboard.type('"NPS",', { delay: 30 });
  await page.getByText("The arguments of that function, in its order.").waitFor();
  await page.keyboard.type('scores!B1:B6,"skip"', { delay: 30 });
  await page.keyboard.type(")", { delay: 15 });
  await page.waitForTimeout(600);
  await page.keyboard.press("Enter");
  await user.settled();
  expect(await user.read(sheet, "A1:D10")).toEqual([
    ["Rows", 5, "", ""],
    ["Used", 2, "", ""],
    ["Skipped", 3, "", ""],
    ["Refused", 0, "", ""],
    ["Converted", 0, "", ""],
    ["Row", "Parameter", "Found", "What happens"],
    [1, "scores", "Score", "heading"],
    [3, "scores", "abc", "skipped: expected a number, found 'abc'"],
    [4, "scores", 11, "skipped: 11 is off the scale 0-10"],
    [5, "scores", "", "skipped: scores is blank"],
  ]);
  await user.close();
});

test("CS.DIAGNOSE takes as many ranges as the function has, one of them left out", async () => {
  const user = await openPlayground(browser);
  const rows = ["customer,start,amount", "a,2026-01-05,10", "b,5 apples,20", "c,2026-03-01,x"];
  await user.openCsv("ledger.csv", rows.join("\n"));
  const sheet = await user.addSheet();
  await user.select("A1");
  await user.enter('=CS.DIAGNOSE("MRR.LEDGER",ledger!A1:A4,ledger!B1:B4,ledger!D1:D4,ledger!C1:C4,"2026-06-30")');
  const cells = await user.read(sheet, "A1:D20");
  expect(cells.slice(0, 5).map(([label, count]) => [label, count])).toEqual([
    ["Rows", 3],
    ["Used", 1],
    ["Skipped", 0],
    ["Refused", 2],
    ["Converted", 0],
  ]);
  expect(cells.filter(([, , , says]) => String(says).startsWith("refused"))).toEqual([
    [3, "starts", "5 apples", "refused: expected a date, found '5 apples'"],
    [4, "amounts", "x", "refused: expected a number, found 'x'"],
  ]);
  await user.close();
});
