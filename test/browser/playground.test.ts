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

const read = (sheet: string, address: string) =>
  page.evaluate(([name, area]) => playground.read(name, area), [sheet, address]);

/** Enters a formula through the surface and returns what the area then holds. */
async function entered(sheet: string, cell: string, formula: string, area = cell) {
  await page.evaluate(
    async ([name, at, text]) => {
      playground.type(name, at, text);
      await playground.settled();
    },
    [sheet, cell, formula],
  );
  return read(sheet, area);
}

/** Selects a cell as a user does: its address typed into the name box. */
async function select(sheet: string, cell: string) {
  await page.evaluate((name) => playground.activate(name), sheet);
  const box = page.locator("#sheet input.univer-appearance-none");
  await box.fill(cell);
  await box.press("Enter");
  await page.locator("#cell .address", { hasText: new RegExp(`^${cell}$`) }).waitFor();
}

async function openCsv(name: string, content: string | Buffer) {
  const before = await page.locator("#message").textContent();
  await page.setInputFiles("#csv-file", { name, mimeType: "text/csv", buffer: Buffer.from(content as string) });
  await page.waitForFunction(
    ([was]) => {
      const text = document.getElementById("message")!.textContent!;
      return text !== was && !text.endsWith("…");
    },
    [before],
  );
  return page.locator("#message").textContent();
}

test("says that it is no evidence of Excel's behaviour", async () => {
  expect(await page.locator("#bar").innerText()).toContain("no evidence of how Excel behaves");
});

test("opens with three sheets whose formulas all have a value, but for the two that explain errors", async () => {
  expect(await page.evaluate(() => playground.sheets())).toEqual(["Try it", "Answers", "Subscriptions"]);
  const rows = await read("Try it", "A5:C120");
  const formulas = rows.filter(([, formula]) => String(formula).startsWith("=CS."));
  expect(formulas.length).toBeGreaterThan(10);
  const failing = formulas.filter(([, , result]) => result === null || /^#/.test(String(result)));
  expect(failing.map(([, formula, result]) => [formula, result])).toEqual([
    ["=CS.NPS({9;10;11})", "#VALUE!"],
    ["=CS.CHURN(0,0)", "#DIV/0!"],
  ]);
});

test("the sample sheets hold dates, scores and amounts as numbers", async () => {
  const [survey] = await read("Answers", "A2:D2");
  expect(survey.map((value) => typeof value)).toEqual(["number", "string", "number", "string"]);
  expect(await read("Answers", "A501")).not.toEqual([[null]]);
  expect(await read("Answers", "A502")).toEqual([[null]]);
  const [ledger] = await read("Subscriptions", "A2:D2");
  expect([typeof ledger[1], typeof ledger[3]]).toEqual(["number", "number"]);
});

test("typing =CS. lists the functions with their descriptions, and the parameters once one is open", async () => {
  await select("Answers", "F2");
  await page.keyboard.type("=CS.", { delay: 20 });
  const first = page.getByText(/^CS\.NPS$/).first();
  await first.waitFor();
  expect(await page.getByText(/promoters/i).count()).toBeGreaterThan(0);
  await page.keyboard.type("NPS(", { delay: 20 });
  await page
    .getByText(/^CS\.NPS\(/)
    .first()
    .waitFor();
  expect(await page.getByText(/scores/).count()).toBeGreaterThan(0);
  await page.keyboard.type("C2:C501)", { delay: 30 });
  // Univer looks up suggestions a moment after a key; Enter would accept one that still stands.
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
  await page.evaluate(() => playground.settled());
  const scores = (await read("Answers", "C2:C501")).map(([score]) => Number(score));
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  expect(await read("Answers", "F2")).toEqual([[(100 * (promoters - detractors)) / 500]]);
});

test("a table spills, and says so when it cannot", async () => {
  const table = await entered("Answers", "H2", "=CS.NPS.BREAKDOWN(C2:C501)", "H2:J6");
  expect(table.map(([group]) => group)).toEqual(["Group", "Promoters", "Passives", "Detractors", "Total"]);
  expect(table[4]).toEqual(["Total", 500, 1]);
  await entered("Answers", "L4", "in the way");
  expect(await entered("Answers", "L2", "=CS.NPS.BREAKDOWN(C2:C501)")).toEqual([["#SPILL!"]]);
});

test("the line below the sheet explains the selected cell's error in the function's words", async () => {
  expect(await entered("Answers", "F4", "=CS.NPS({9;12})")).toEqual([["#VALUE!"]]);
  expect(await page.evaluate(() => playground.errorText("Answers", "F4"))).toBe(
    "scores, row 2: 12 is off the scale 0-10",
  );
  await select("Answers", "F4");
  expect(await page.locator("#cell").innerText()).toMatch(/F4\s+#VALUE!\s+scores, row 2: 12 is off the scale 0-10/);
  await select("Answers", "F2");
  expect(await page.locator("#cell .reason").innerText()).toBe("");
});

test("a CSV file becomes a sheet of numbers, dates and text, and no text a formula", async () => {
  const text = '\uFEFFName,Date,Score,Id\r\n"=cmd|\' /C calc\'!A0",2026-01-31,9,0001\r\n+1,20260201,-1.5,"@x""y"""\r\n';
  expect(await openCsv("hostile.csv", text)).toBe("hostile: 2 rows and 4 columns");
  expect(await read("hostile", "A1:D3")).toEqual([
    ["Name", "Date", "Score", "Id"],
    ["=cmd|' /C calc'!A0", 46053, 9, "0001"],
    ["+1", 46054, -1.5, '@x"y"'],
  ]);
  expect(await entered("hostile", "F1", "=SUM(B2:C3)+COUNT(A2:A3,D2:D3)")).toEqual([[46053 + 46054 + 9 - 1.5]]);
});

test("editing a hostile text and leaving it keeps it text", async () => {
  await select("hostile", "A3");
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  await page.evaluate(() => playground.settled());
  expect(await read("hostile", "A3")).toEqual([["+1"]]);
});

test("a second file of the same name gets a sheet of its own; 20,000 rows fit", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `${row},${row % 11}`);
  expect(await openCsv("hostile.csv", ["id;score", ...rows].join("\n").replaceAll(",", ";"))).toBe(
    "hostile (2): 20,000 rows and 2 columns",
  );
  expect(await entered("hostile (2)", "D1", "=COUNT(B:B)")).toEqual([[20_000]]);
});

test.each([
  ["empty.csv", "", "empty.csv: the file is empty"],
  ["program.csv", Buffer.from([0x4d, 0x5a, 0, 1]), "program.csv: the file is not text"],
  ["open.csv", 'a,b\n1,"x', "open.csv: row 2: a quotation mark is not closed"],
])("refuses %s with a sentence", async (name, content, sentence) => {
  expect(await openCsv(name, content)).toBe(sentence);
  expect(await page.evaluate(() => playground.sheets())).not.toContain(name.replace(".csv", ""));
});

test("a dropped file opens", async () => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["a,b\n1,2\n"], "dropped.csv", { type: "text/csv" }));
    return data;
  });
  await page.dispatchEvent("#sheet", "dragenter", { dataTransfer: transfer });
  await page.locator("#drop").waitFor();
  await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
  await page.locator("#message", { hasText: "dropped: 1 row and 2 columns" }).waitFor();
  expect(await page.locator("#drop").isHidden()).toBe(true);
});

test("the pane hides and comes back, by keyboard too", async () => {
  const toggle = page.locator("#toggle-pane");
  await toggle.press("Enter");
  expect(await page.locator("#pane").isHidden()).toBe(true);
  expect(await toggle.getAttribute("aria-pressed")).toBe("false");
  await toggle.press("Enter");
  expect(await page.locator("#pane").isVisible()).toBe(true);
});

test("no error in the console and no request to another host", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.foreign).toEqual([]);
  expect(opened.missing).toEqual([]);
});

test("?blank=zero passes blank cells as 0", async () => {
  const zero = await browser.open("playground.html?blank=zero");
  const check = async (target: Page) => {
    await target.evaluate(() => playground.ready);
    return target.evaluate(async () => {
      playground.type("Answers", "F9", "=CS.NPS(G9:G10)");
      playground.type("Answers", "G9", 10);
      await playground.settled();
      return playground.read("Answers", "F9")[0][0];
    });
  };
  // Ten and a blank: all promoters, unless the blank counts as a zero.
  expect(await check(page)).toBe(100);
  expect(await check(zero.page)).toBe(0);
  await zero.close();
});
