import { startBrowser, type TestBrowser } from "./chromium";
import { openPlayground, type PlaygroundUser } from "./playground-user";

const CUSTOMERS = 2_400;

let browser: TestBrowser;
let user: PlaygroundUser;

beforeAll(async () => {
  browser = await startBrowser();
  user = await openPlayground(browser);
});
afterAll(() => browser?.close());

test("on a sheet added by the plus, a table of thousands of customers spills", async () => {
  const lines = Array.from({ length: 3 * CUSTOMERS }, (_, row) => {
    const day = new Date(Date.UTC(2025, 0, 1 + ((row * 37) % 540))).toISOString().slice(0, 10);
    return `C${row % CUSTOMERS},${day},${(row % 90) + 1}`;
  });
  expect(await user.openCsv("orders.csv", ["Customer,Day,Amount", ...lines].join("\n"))).toContain("7,200 rows");
  const sheet = await user.addSheet();
  await user.select("A1");
  await user.enter(`=CS.RFM(orders!A2:A7201,orders!B2:B7201,orders!C2:C7201)`);
  const spilled = await user.read(sheet, `A1:A${CUSTOMERS + 2}`);
  expect(spilled[0]).not.toEqual(["#SPILL!"]);
  expect(spilled.filter(([value]) => value !== null)).toHaveLength(CUSTOMERS + 1);
  expect(spilled[CUSTOMERS + 1]).toEqual([null]);
});

test("the name box jumps beyond what a sheet has, and what is typed there counts", async () => {
  const sheet = await user.addSheet();
  await user.select("Z5000");
  await user.enter("41");
  expect(await user.read(sheet, "Z5000")).toEqual([[41]]);
  // Enter went on to the cell below.
  await user.enter("=Z5000+1");
  expect(await user.read(sheet, "Z5001")).toEqual([[42]]);
  await user.select("XFD1048576");
  await user.enter("the last cell");
  expect(await user.read(sheet, "XFD1048576")).toEqual([["the last cell"]]);
});

test("pasting a column longer than the sheet brings all of it", async () => {
  const sheet = await user.addSheet();
  await user.select("B2");
  await user.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const pasted = Array.from({ length: 1_500 }, (_, row) => `${row + 1}`).join("\n");
  await user.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await user.page.keyboard.press("Control+V");
  await user.page.waitForFunction(
    ([name]) =>
      (window as never as { playground: { read(s: string, a: string): unknown[][] } }).playground.read(
        name,
        "B1501",
      )[0][0] !== null,
    [sheet],
  );
  expect((await user.read(sheet, "B1500:B1502")).map(([value]) => Number(value ?? 0))).toEqual([1499, 1500, 0]);
});

test("scrolling down and right goes on past where the sheet ended", async () => {
  const sheet = await user.addSheet();
  const canvas = user.page.locator("#sheet canvas").last();
  const box = (await canvas.boundingBox())!;
  await user.page.mouse.move(box.x + 300, box.y + 300);
  for (let turn = 0; turn < 12; turn++) {
    await user.page.mouse.wheel(0, 4_000);
    await user.page.waitForTimeout(60);
  }
  await user.page.waitForTimeout(300);
  await user.page.mouse.click(box.x + 300, box.y + 300);
  await user.page.waitForFunction(
    () => Number(/\d+$/.exec(document.querySelector("#cell .address")!.textContent!)) > 1_000,
  );
  await user.enter("here");
  const address = await user.page.locator("#cell .address").innerText();
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  expect(await user.read(sheet, `${column}${Number(row) - 1}`)).toEqual([["here"]]);
});

test("no error in the console", () => {
  expect(user.errors).toEqual([]);
});
