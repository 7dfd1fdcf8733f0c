/** Ctrl+Z after what the pane and the page did: it takes back the last thing, or says why not. */
import type { Frame } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser } from "./chromium";
import { openPlayground, type PlaygroundUser } from "./playground-user";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
let user: PlaygroundUser;
let pane: Frame;
beforeAll(async () => {
  browser = await startBrowser();
  user = await openPlayground(browser);
  pane = (await (await user.page.waitForSelector("#pane-frame")).contentFrame())!;
  await pane.locator(".plan").waitFor();
  await user.page.evaluate(() => playground.activate("Answers"));
});
afterAll(() => browser?.close());

/** Presses the keys with the focus in the sheet. */
async function inSheet(keys: string) {
  await user.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await user.select("H20");
  await user.page.keyboard.press(keys);
  await user.settled();
}

test("a formula that the pane inserted goes by Ctrl+Z, what was typed before it stays; Ctrl+Y brings it back", async () => {
  await user.select("H5");
  await user.enter("77");
  await user.select("H7");
  await pane.locator("#tab-functions").click();
  await pane.getByPlaceholder(/churn/).fill("sample survey");
  await pane.getByText("SAMPLE.SURVEY").first().click();
  await pane.getByPlaceholder("value or cell").first().fill("5");
  await pane.getByText("Insert into active cell").click();
  await pane.getByText("=CS.SAMPLE.SURVEY(5) is now in Answers!H7.").waitFor();
  await user.settled();
  expect(await user.read("Answers", "H7:J8")).toEqual([
    ["Date", "Customer", "Score"],
    [expect.any(Number), expect.any(String), expect.any(Number)],
  ]);
  const empty = [
    [null, null, null],
    [null, null, null],
  ];
  await inSheet("Control+Z");
  expect(await user.read("Answers", "H7:J8")).toEqual(empty);
  expect(await user.read("Answers", "H5")).toEqual([[77]]);
  await inSheet("Control+Y");
  expect((await user.read("Answers", "H7"))[0][0]).toBe("Date");
  await inSheet("Control+Z");
  await inSheet("Control+Z");
  expect(await user.read("Answers", "H5:J8")).toEqual([[null, null, null], [null, null, null], ...empty]);
});

test("after a template was inserted, Ctrl+Z takes back nothing that was done before, and says so; later steps go as ever", async () => {
  await user.select("H5");
  await user.enter("78");
  await pane.locator("#tab-template").click();
  await pane.getByText("Insert template").click();
  await pane.getByText(/^Done\. /).waitFor({ timeout: 60_000 });
  await user.settled();
  const sheets = await user.page.evaluate(() => playground.sheets());
  await inSheet("Control+Z");
  await user.page.locator("#message", { hasText: "There is nothing to undo" }).waitFor();
  expect(await user.page.evaluate(() => playground.sheets())).toEqual(sheets);
  expect(await user.read("Answers", "H5")).toEqual([[78]]);
  await user.page.evaluate(() => playground.activate("Answers"));
  await user.select("H6");
  await user.enter("79");
  await inSheet("Control+Z");
  expect(await user.read("Answers", "H5:H6")).toEqual([[78], [null]]);
});

test("no error in the console", () => {
  expect(user.errors).toEqual([]);
});
