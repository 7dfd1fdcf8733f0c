/** What reads a spill follows it, for somebody with a keyboard and a clipboard. */
import type { Page } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser, type WatchedPage } from "./chromium";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await browser.open("playground.html", { permissions: ["clipboard-read", "clipboard-write"] });
  page = opened.page;
  await page.evaluate(() => playground.ready);
});
afterAll(() => browser?.close());

const settled = () => page.evaluate(() => playground.settled());
const read = (sheet: string, address: string) =>
  page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);

/** Goes to an area by the name box. */
async function select(sheet: string, area: string) {
  await page.evaluate((name) => playground.activate(name), sheet);
  const box = page.locator("#sheet input.univer-appearance-none");
  await box.fill(area);
  await box.press("Enter");
  await page.locator("#cell .address", { hasText: new RegExp(`^${area.split(":")[0]}$`) }).waitFor();
}

/** Types into a cell by the keyboard and leaves it by Enter. */
async function typed(sheet: string, cell: string, entry: string) {
  await select(sheet, cell);
  await page.keyboard.type(entry, { delay: 15 });
  // Univer looks up suggestions a moment after a key; Enter would accept one that still stands.
  if (entry.startsWith("=")) await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
  await settled();
}

async function erased(sheet: string, area: string) {
  await select(sheet, area);
  await page.keyboard.press("Delete");
  await settled();
}

async function pasted(sheet: string, cell: string, rows: (string | number)[][]) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join("\t")).join("\n"));
  await select(sheet, cell);
  await page.keyboard.press("Control+V");
  await page.waitForTimeout(300);
  await settled();
}

describe("a formula beside", () => {
  test("follows a spill that shrinks, grows, is blocked, freed and deleted", async () => {
    await typed("Answers", "M1", "8");
    await typed("Answers", "N1", "=SEQUENCE(M1)");
    await typed("Answers", "O1", "=SUM(N1:N20)");
    expect(await read("Answers", "O1")).toEqual([[36]]);
    await typed("Answers", "M1", "3");
    expect(await read("Answers", "N1:O4")).toEqual([
      [1, 6],
      [2, null],
      [3, null],
      [null, null],
    ]);
    await typed("Answers", "M1", "6");
    expect(await read("Answers", "O1")).toEqual([[21]]);
    await typed("Answers", "N4", "x");
    expect(await read("Answers", "N1:N2")).toEqual([["#SPILL!"], [null]]);
    await select("Answers", "N1");
    expect(await page.locator("#cell .reason").innerText()).toBe("the cells that the result needs are not empty: N4");
    await erased("Answers", "N4");
    expect(await read("Answers", "O1")).toEqual([[21]]);
    await erased("Answers", "N1");
    expect(await read("Answers", "N1:O2")).toEqual([
      [null, 0],
      [null, null],
    ]);
  });

  test("takes semicolons between arguments, and shows the commas", async () => {
    await typed("Answers", "P1", "=SUM(2;3)");
    expect(await read("Answers", "P1")).toEqual([[5]]);
    await typed("Answers", "P2", '=COUNTA({"a,b";"c"})');
    expect(await read("Answers", "P2")).toEqual([[2]]);
    await typed("Answers", "P3", "=CS.CHURN(AZ1,AZ2)");
    expect(await read("Answers", "P3")).not.toEqual([["#NAME?"]]);
  });
});

describe("SaaS, Full edition, with sample data", () => {
  /** MRR on the last day of the month that the scorecard shows, as the ledger has it. */
  const mrr = async () => {
    const [[month]] = await read("Start", "B7");
    const rows = await read("Ledger", "A5:E600");
    return rows
      .filter(
        ([, start, end]) =>
          typeof start === "number" && start <= Number(month) && !(Number(end ?? 1e9) <= Number(month)),
      )
      .reduce((sum, [, , , amount]) => sum + Number(amount), 0);
  };
  const scorecard = async () => new Map((await read("Scorecard", "A6:K20")).map((row) => [row[0], row]));
  const LEDGER_KPIS = [
    "Customer retention rate",
    "Net revenue retention",
    "Gross revenue retention",
    "Monthly recurring revenue",
    "Customer churn rate",
  ];
  const ofTheLedger = async () => {
    const rows = await scorecard();
    return LEDGER_KPIS.map((name) => [name, rows.get(name)?.[2], rows.get(name)?.[10]]);
  };
  const shown = async () => (await scorecard()).get("Monthly recurring revenue")?.[2];

  beforeAll(async () => {
    const pane = page.frameLocator("#pane-frame");
    await pane.locator(".pill", { hasText: "SaaS" }).click();
    await pane.getByText("Full", { exact: true }).click();
    await pane.getByText("Insert template").click();
    await pane.locator(".foot fluent-message-bar", { hasText: "Done. " }).waitFor();
    await settled();
  }, 120_000);

  const TEN = Array.from({ length: 10 }, (_, i) => [
    `Own ${i}`,
    `2026-0${1 + (i % 6)}-15`,
    i === 3 ? "2026-08-20" : "",
    1000 + i,
  ]);

  test("the scorecard starts with the ledger's MRR", async () => {
    expect(await shown()).toBe(await mrr());
  });

  test("ten own rows pasted over the sample count instead of those below them, not beside them", async () => {
    const before = await mrr();
    await pasted("Ledger", "A5", TEN);
    expect(await mrr()).not.toBe(before);
    expect(await shown()).toBe(await mrr());
  });

  test("with all rows deleted no figure of the ledger stays", async () => {
    await erased("Ledger", "A5:D600");
    expect(await mrr()).toBe(0);
    expect(await ofTheLedger()).toEqual(LEDGER_KPIS.map((name) => [name, "", "○ No data"]));
  });

  test("ten own rows alone give their own MRR", async () => {
    await pasted("Ledger", "A5", TEN);
    expect(await mrr()).toBe(9 * 1000 + 45 - 3);
    expect(await shown()).toBe(await mrr());
  });

  test("a bad date is named in place of the figures that read it", async () => {
    await pasted("Ledger", "B7", [["31/12/2024x"]]);
    expect(await ofTheLedger()).toEqual(LEDGER_KPIS.map((name) => [name, "! Ledger!B7", "! Check figures"]));
    await pasted("Ledger", "B7", [["2026-03-15"]]);
    expect(await shown()).toBe(await mrr());
  });

  test("without the add-in an edit of the ledger leaves no old figure", async () => {
    await page.evaluate(() => playground.setAddIn(false));
    await typed("Ledger", "D5", "5000");
    const error = expect.stringMatching(/^! 'KPI history'!/);
    expect((await ofTheLedger()).slice(1, 4)).toEqual(
      LEDGER_KPIS.slice(1, 4).map((name) => [name, error, "! Check figures"]),
    );
  });

  test("nothing went wrong in the page", () => {
    expect({ errors: opened.errors, foreign: opened.foreign }).toEqual({ errors: [], foreign: [] });
  });
});
