import type { Frame } from "playwright-core";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { startBrowser, type TestBrowser } from "./chromium";
import { openPlayground, type PlaygroundUser } from "./playground-user";

declare const playground: PlaygroundSurface;

let browser: TestBrowser;
let user: PlaygroundUser;

beforeAll(async () => {
  browser = await startBrowser();
  user = await openPlayground(browser);
});
afterAll(() => browser?.close());

const WIDTHS = [320, 390, 700, 801, 820, 1024, 1180, 1440];

test.each(["light", "dark"] as const)("fits every width from 320 pixels on, in the %s look", async (colorScheme) => {
  const opened = await openPlayground(browser, { colorScheme });
  for (const width of WIDTHS) {
    await opened.page.setViewportSize({ width, height: 800 });
    await opened.page.waitForTimeout(100);
    const outside = await opened.page.evaluate(() =>
      [...document.querySelectorAll("#bar *, #pane, #sheet, .strip p")]
        .filter((part) => {
          const { left, right, width: wide } = part.getBoundingClientRect();
          return wide > 0 && (left < 0 || right > innerWidth);
        })
        .map((part) => part.outerHTML.slice(0, 60)),
    );
    expect([width, outside]).toEqual([width, []]);
    expect(await opened.page.locator("#bar").innerText()).toContain("no evidence of how Excel behaves");
    const sheet = (await opened.page.locator("#sheet").boundingBox())!;
    expect(Math.min(sheet.width, sheet.height)).toBeGreaterThan(250);
  }
  await opened.close();
});

test.each([
  ["light", (light: number) => light > 200],
  ["dark", (light: number) => light < 90],
] as const)("the %s look covers the whole page", async (colorScheme, fits) => {
  const opened = await openPlayground(browser, { colorScheme });
  const { page } = opened;
  await page.waitForTimeout(500);
  const shot = (await page.screenshot()).toString("base64");
  const lights = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    const at = (selector: string, x: number, y: number) => {
      const box = document.querySelector(selector)!.getBoundingClientRect();
      const [r, g, b] = canvas.getImageData(box.left + x * box.width, box.top + y * box.height, 1, 1).data;
      return (r + g + b) / 3;
    };
    return {
      toolbar: at("#sheet", 0.97, 0.02),
      cells: at("#sheet", 0.9, 0.7),
      tabs: at("#sheet", 0.6, 0.98),
      pane: at("#pane", 0.03, 0.3),
      strip: at(".strip", 0.4, 0.5),
    };
  }, shot);
  expect(Object.entries(lights).filter(([, light]) => !fits(light))).toEqual([]);
  await opened.close();
});

test("the first thing said is what to do; that nothing is saved is said too", async () => {
  expect(await user.page.locator("#bar p").innerText()).toMatch(/^Try it here: type =CS\./);
  expect(await user.page.locator("#unsaved").isVisible()).toBe(true);
});

test("a Dutch browser gets the page, the pane and the sheets' figures in Dutch, at every width", async () => {
  const opened = await openPlayground(browser, { locale: "nl-NL" });
  const { page } = opened;
  const pane = (await (await page.waitForSelector("#pane-frame")).contentFrame()) as Frame;
  await pane.getByText("Sjabloon invoegen").waitFor();
  for (const width of [320, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const bar = page.locator("#bar");
    expect(await bar.innerText()).toMatch(/Probeer het hier: typ =CS\. in een cel[\s\S]*CSV openen…[\s\S]*Taakvenster/);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("#bar *, #unsaved")]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 0.5)
        .map((part) => part.outerHTML.slice(0, 60)),
    );
    expect([width, cut]).toEqual([width, []]);
  }
  expect(await page.locator("#unsaved").innerText()).toBe(
    "Hier wordt niets bewaard: alles is weg als deze pagina sluit.",
  );
  await opened.close();
});

/** The names in the list of functions, from its top. */
const listed = () =>
  user.page.evaluate(() =>
    [...document.querySelectorAll("li")]
      .map((item) => item.innerText.split("\n")[0])
      .filter((name) => name.startsWith("CS.")),
  );

test.each([
  ["=CS.", ["CS.NPS", "CS.CSAT", "CS.CES", "CS.CHURN"]],
  ["=CS.N", ["CS.NPS", "CS.NRR"]],
  ["=cs.churn", ["CS.CHURN", "CS.CHURN.CONVERT"]],
  ["=NPS", ["CS.NPS"]],
])("typing %s lists what begins so, the best known first", async (typed, first) => {
  await user.select("H20");
  await user.page.keyboard.type(typed, { delay: 20 });
  await user.page.waitForFunction(() => document.querySelectorAll("li").length > 0);
  await user.page.waitForTimeout(600);
  expect((await listed()).slice(0, first.length)).toEqual(first);
  await user.page.keyboard.press("Escape");
  await user.page.keyboard.press("Escape");
});

test("the help on a parameter is open while it is typed", async () => {
  await user.select("H20");
  await user.page.keyboard.type("=CS.NPS(C2:C9,", { delay: 20 });
  await user.page.getByText(/What to do with cells that are no valid score/).waitFor();
  expect(await user.page.getByText(/What to do with cells that are no valid score/).isVisible()).toBe(true);
  await user.page.keyboard.press("Escape");
  await user.page.keyboard.press("Escape");
});

test("the reason of an error shows where the pointer is, in the words of the line below", async () => {
  await user.page.evaluate(async () => {
    playground.activate("Answers");
    playground.type("Answers", "A2", "=CS.NPS({9;12})");
    await playground.settled();
  });
  await user.select("A2");
  const reason = await user.page.locator("#cell .reason").innerText();
  expect(reason).toMatch(/off the scale/);
  // The first cell below the headers: at the left, under the frozen row.
  const box = (await user.page.locator("#sheet canvas[data-u-comp=render-canvas]").last().boundingBox())!;
  await user.page.mouse.move(box.x + 90, box.y + 54, { steps: 4 });
  await user.page.mouse.move(box.x + 92, box.y + 55);
  await user.page.waitForFunction(
    (text) =>
      [...document.querySelectorAll(".univer-shadow")].some((alert) =>
        alert.textContent!.toLowerCase().includes(text.toLowerCase()),
      ),
    reason,
  );
});

test("the Scorecard's month is valid as it is, and another one can be typed", async () => {
  const { page } = user;
  const pane = (await (await page.waitForSelector("#pane-frame")).contentFrame()) as Frame;
  await pane.locator(".plan").waitFor();
  await pane.getByText("Insert template").click();
  await pane.getByText(/^Done\. /).waitFor({ timeout: 60_000 });
  await user.settled();
  await page.evaluate(() => playground.activate("Scorecard"));
  const box = (await page.locator("#sheet canvas[data-u-comp=render-canvas]").last().boundingBox())!;
  await page.mouse.move(box.x + 330, box.y + 92, { steps: 4 });
  await page.waitForTimeout(1_000);
  expect(await page.getByText("Choose a month from the list.").count()).toBe(0);
  const month = async () => (await user.read("Scorecard", "B3"))[0][0];
  const before = (await month()) as number;
  const day = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial));
  const earlier = (months: number) => {
    const at = day(before);
    return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  };
  const serial = (at: Date) => Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  await user.select("B3");
  await user.enter(earlier(3).toISOString().slice(0, 10));
  expect(await month()).toBe(serial(earlier(3)));
  await user.select("B3");
  await user.enter(earlier(5).toLocaleDateString("en-US", { month: "short", year: "numeric", timeZone: "UTC" }));
  expect(await month()).toBe(serial(earlier(5)));
  await user.select("B3");
  await user.enter("2040-01-01");
  await page.getByText("Choose a month from the list.").waitFor();
  expect(await month()).toBe(serial(earlier(5)));
});

test("no error in the console", () => {
  expect(user.errors).toEqual([]);
});
