import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { functions } from "../../src/functions/all";
import { startBrowser, type TestBrowser } from "./chromium";
import { findings, LOOKS, openPane, overflowing } from "./pane-page";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each(LOOKS)("in %s", (_, look) => {
  test.each(["en-US", "nl-NL"])("every tab in %s is without findings and fits 320 px", async (language) => {
    const { page, errors, foreign, missing, close } = await openPane(browser, language, look);
    await page.locator("details summary").click();
    expect({ template: await findings(page), out: await overflowing(page) }).toEqual({ template: [], out: [] });

    await page.locator("#tab-functions").click();
    await page.locator("#panel-functions .row").first().waitFor();
    expect({ list: await findings(page), out: await overflowing(page) }).toEqual({ list: [], out: [] });

    await page.locator(".search input").fill("nps.ci");
    await page.locator("#panel-functions .row").first().click();
    await page.locator(".argument input").first().fill("9");
    await page.locator(".spill").waitFor();
    expect({ detail: await findings(page), out: await overflowing(page) }).toEqual({ detail: [], out: [] });
    expect({ errors, foreign, missing }).toEqual({ errors: [], foreign: [], missing: [] });
    await close();
  });
});

test.each(["en-US", "nl-NL"])("four tabs fit 320 px in %s, and every tab fits 450 px", async (language) => {
  const { page, close } = await openPane(browser, language);
  expect(await page.locator("fluent-tab").count()).toBe(4);
  expect(
    await page.locator("fluent-tablist").evaluate((list) => list.lastElementChild!.getBoundingClientRect().right),
  ).toBeLessThanOrEqual(320);
  expect(await overflowing(page)).toEqual([]);
  await page.setViewportSize({ width: 450, height: 800 });
  for (const tab of ["template", "functions", "targets"]) {
    await page.locator(`#tab-${tab}`).click();
    expect(await overflowing(page)).toEqual([]);
  }
  await close();
});

test("every function opens with its parameters in order, each with a button for the selection", async () => {
  const { page, errors, close } = await openPane(browser);
  await page.locator("#tab-functions").click();
  await page.locator("#panel-functions .row").first().waitFor();
  const opened = await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const until = async (selector: string): Promise<void> => {
      while (!document.querySelector(selector)) await drawn();
    };
    const found: Record<string, string[]> = {};
    for (let i = 0; i < document.querySelectorAll("#panel-functions .row").length; i++) {
      document.querySelectorAll<HTMLElement>("#panel-functions .row")[i].click();
      await until(".detail h2");
      const id = document.querySelector(".detail h2 .id")!.textContent!;
      found[id] = [...document.querySelectorAll(".argument")].map(
        (field) =>
          `${field.querySelector("label")!.firstChild!.textContent!.trim()} ${field.querySelectorAll("fluent-button").length}`,
      );
      document.querySelector<HTMLElement>(".detail .back")!.click();
      await until("#panel-functions .row");
    }
    return found;
  });
  expect(opened).toEqual(
    Object.fromEntries(
      functions.map(({ id, parameters }) => [`CS.${id}`, Object.keys(parameters).map((name) => `${name} 1`)]),
    ),
  );
  expect(errors).toEqual([]);
  await close();
});

test("own KPIs: the form says what is missing, and the button waits for it", async () => {
  const { page, close } = await openPane(browser);
  const insert = page.locator("#panel-template fluent-button.wide");
  await page.getByLabel("Custom", { exact: true }).check();
  const boxes = page.locator(".boxes input");
  expect(await boxes.count()).toBeGreaterThan(10);
  for (const box of await boxes.all()) await box.uncheck();
  expect(await page.locator(".own .error").innerText()).toBe("Choose at least one KPI.");
  expect(await insert.getAttribute("disabled")).not.toBeNull();
  expect(await findings(page)).toEqual([]);
  await boxes.first().check();
  expect(await page.locator(".own [role=status]").innerText()).toBe("1 KPI chosen");
  expect(await insert.getAttribute("disabled")).toBeNull();
  await page.locator("details summary").click();
  await page.getByLabel("Number of months").fill("5");
  expect(await page.locator("details .error").innerText()).toBe("Give a whole number of months from 6 to 36.");
  // With the section closed, the button is what says it.
  await page.locator("details summary").click();
  expect(await page.locator("details .error").isVisible()).toBe(false);
  expect(await insert.getAttribute("disabled")).not.toBeNull();
  const reason = page.locator(`[id="${await insert.getAttribute("aria-describedby")}"]`);
  expect(await reason.innerText()).toBe("Give a whole number of months from 6 to 36.");
  await close();
});

test("the functions are searched as one types, and walked with the arrow keys", async () => {
  const { page, close } = await openPane(browser);
  await page.locator("#tab-functions").click();
  const search = page.locator(".search input");
  await search.fill("attrition");
  expect(await page.locator("#panel-functions .row .id").first().innerText()).toBe("CHURN");
  await search.fill("nothing of the kind");
  expect(await page.locator("#panel-functions .count").innerText()).toContain("Nothing found");
  await search.fill("nps");
  const ids = await page.locator("#panel-functions .row .id").allInnerTexts();
  await search.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".detail h2").waitFor();
  expect(await page.locator(".detail h2 .id").innerText()).toBe(`CS.${ids[1]}`);
  await page.keyboard.press("Escape");
  expect(await search.inputValue()).toBe("nps");
  await close();
});

test("the preview says what the cell would say", async () => {
  const { page, close } = await openPane(browser);
  await page.locator("#tab-functions").click();
  await page.locator(".search input").fill("churn");
  await page.locator("#panel-functions .row").first().click();
  const [first, second] = await page.locator(".argument input").all();
  await page.locator(".preview .quiet", { hasText: "Fill" }).waitFor();
  await first.fill("7043");
  await second.fill("1869");
  await page.locator(".preview .figure", { hasText: "26.5%" }).waitFor();
  expect(await page.locator(".preview code").innerText()).toBe("=CS.CHURN(7043,1869)");
  await second.fill("-1");
  await page.locator(".preview .code", { hasText: "#NUM!" }).waitFor();
  await second.fill("Sales[Lost]");
  await page.locator(".preview .quiet", { hasText: "No preview for Sales[Lost]" }).waitFor();
  await close();
});

test("the ribbon's buttons open their tabs", async () => {
  const { page, close } = await openPane(browser);
  expect(await page.locator("#panel-functions").isHidden()).toBe(true);
  const completed = await page.evaluate(
    () =>
      new Promise((done) => {
        const { ribbon } = window as unknown as { ribbon: Record<string, (event: { completed(): void }) => void> };
        ribbon.showFunctions({ completed: () => done(true) });
      }),
  );
  expect(completed).toBe(true);
  await page.locator("#panel-functions .row").first().waitFor();
  const becomes = (mode: string) =>
    page.evaluate((to) => (window as unknown as { shown(mode: string): void }).shown(to), mode);
  await becomes("Taskpane");
  expect(await page.locator("#panel-functions").isVisible()).toBe(true);
  // Closed, and opened again by the button KPI template, which runs no command.
  await becomes("Hidden");
  await becomes("Taskpane");
  await page.locator("#panel-template .pills").waitFor();
  await close();
});

test("outside Excel the pane says so, and still finds functions", async () => {
  const { page, errors, close } = await browser.open("playground-pane.html", {
    viewport: { width: 320, height: 800 },
    locale: "nl-NL",
  });
  await page.locator("#panel-functions .row").first().waitFor();
  expect(await page.locator(".notice").innerText()).toContain("buiten Excel");
  await page.locator("#panel-functions .row", { hasText: "COHORT" }).first().click();
  expect(await page.locator(".preview fluent-button.wide").getAttribute("disabled")).not.toBeNull();
  expect(await findings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test("where Microsoft's script is blocked the pane says so, and asks no other host for anything else", async () => {
  const { page, foreign, close } = await browser.open("taskpane.html", {
    viewport: { width: 320, height: 800 },
    locale: "en-US",
  });
  await page.locator("#panel-functions .row").first().waitFor();
  expect(await page.locator(".notice").innerText()).toContain("Microsoft's Office script did not load");
  expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  await close();
});

test("the pane opens before the catalogue is there, and says when it cannot be had", async () => {
  const { page, close } = await browser.open("playground-pane.html", {
    viewport: { width: 320, height: 800 },
    locale: "en-US",
  });
  await page.route("**/catalogue*.js", (route) => route.abort());
  await page.reload();
  await page.locator("#panel-functions .notice").waitFor();
  expect(await page.locator("#panel-functions").innerText()).toContain("could not be loaded");
  await page.unroute("**/catalogue*.js");
  await page.locator("#panel-functions").getByText("Try again").click();
  await page.locator("#panel-functions .row").first().waitFor();
  await close();
});

test("every function's reference page is there", async () => {
  const { page, close } = await openPane(browser);
  await page.locator("#tab-functions").click();
  await page.locator("#panel-functions .row").first().waitFor();
  const ids = await page.locator("#panel-functions .row .id").allInnerTexts();
  const absent = await page.evaluate(async (all) => {
    const found = await Promise.all(
      all.map(async (id) => (await fetch(`reference/${id}.html`, { method: "HEAD" })).ok),
    );
    return all.filter((_, i) => !found[i]);
  }, ids);
  expect({ count: ids.length > 30, absent }).toEqual({ count: true, absent: [] });
  await close();
});

test("what the pane fetches first is at most 70 KB compressed", () => {
  const folder = process.env.DIST ?? join(__dirname, "../../dist");
  const html = readFileSync(join(folder, "playground-pane.html"), "utf8");
  const files = readdirSync(join(folder, "static"), { encoding: "utf8" }).map((file) => `static/${file}`);
  const first = files.filter((file) => /\/taskpane\..*(js|css)$/.test(file) && html.includes(file));
  expect(first.length).toBeGreaterThanOrEqual(2);
  const bytes = first.reduce(
    (sum, file) => sum + gzipSync(new Uint8Array(readFileSync(join(folder, file))), { level: 9 }).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(70_000);
});
