/** The built add-in as a static host serves it: below a path, with the headers of the `_headers` file, in Chromium. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { headersFile } from "../../scripts/hosting/formats";
import { OFFICE_JS } from "../../scripts/hosting/policies";
import { BUNDLES } from "../../scripts/site/page";
import { functions } from "../../src/functions/all";
import type { PlaygroundSurface } from "../../src/playground/page/surface";
import { FLAGS } from "./chromium";
import { findings, overflowing } from "./pane-page";

declare const playground: PlaygroundSurface;

const DIST = process.env.DIST ?? join(__dirname, "../../dist");
const BASE = "/cs";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Reads a `_headers` file as its hosts do: the headers of every block whose path fits, `*` standing for anything. */
function readHeaders(text: string): (path: string) => Record<string, string> {
  const blocks = text.split(/\n(?=\/)/).flatMap((block) => {
    const [path, ...lines] = block.split("\n");
    return path.startsWith("/")
      ? [
          {
            path,
            headers: lines
              .filter((line) => line.includes(": "))
              .map((line) =>
                line
                  .trim()
                  .split(/: (.*)/)
                  .slice(0, 2),
              ),
          },
        ]
      : [];
  });
  return (asked) =>
    Object.fromEntries(
      blocks
        .filter(({ path }) => (path.endsWith("*") ? asked.startsWith(path.slice(0, -1)) : asked === path))
        .flatMap(({ headers }) => headers),
    );
}

let server: Server;
let browser: Browser;
let origin: string;
const headersOf = readHeaders(headersFile(BASE));

beforeAll(async () => {
  server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = pathname.startsWith(`${BASE}/`)
      ? join(DIST, pathname.slice(BASE.length), pathname.endsWith("/") ? "index.html" : "")
      : undefined;
    const body = file && (await readFile(file).catch(() => undefined));
    if (!file || !body) response.writeHead(404).end();
    else
      response
        .writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain", ...headersOf(pathname) })
        .end(body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** A page of the site, what it asked for elsewhere, and everything else that went wrong. */
interface Visit {
  page: Page;
  foreign: string[];
  faults: string[];
  close(): Promise<void>;
}

async function visit(path: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext(options);
  const foreign: string[] = [];
  const faults: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await context.exposeFunction("refused", (violation: string) => faults.push(violation));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (window as unknown as { refused(violation: string): void }).refused(`${violatedDirective} ${blockedURI}`),
    ),
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.startsWith(OFFICE_JS)) faults.push(message.text());
  });
  await page.goto(`${origin}${BASE}/${path}`);
  return { page, foreign, faults, close: () => context.close() };
}

const clean = { foreign: [], faults: [] };

test("the playground calculates and its pane opens", async () => {
  const { page, foreign, faults, close } = await visit("playground.html", { viewport: { width: 1440, height: 900 } });
  await page.evaluate(() => playground.ready);
  await page.frameLocator("#pane-frame").locator(".plan").waitFor();
  expect({ foreign, faults }).toEqual(clean);
  await close();
});

test("the pane asks only Microsoft for its script, and says in words when that is blocked", async () => {
  const { page, foreign, faults, close } = await visit("taskpane.html", {
    viewport: { width: 320, height: 800 },
    locale: "en-US",
  });
  await page.locator("#panel-functions .row").first().waitFor();
  expect(await page.locator(".notice").innerText()).toContain("Microsoft's Office script did not load");
  // Without Microsoft's script nobody takes the functions; functions.js fails alone, and the pane goes on.
  expect({ foreign, faults }).toEqual({ foreign: [OFFICE_JS], faults: ["CustomFunctions is not defined"] });
  await close();
});

test("pages of another origin, as Excel's on the web, may fetch the functions and nothing else", async () => {
  const excel = createServer((_, response) =>
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html>"),
  );
  await new Promise<void>((done) => excel.listen(0, "localhost", done));
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(excel.address() as AddressInfo).port}/`);
  const fetched = (file: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (response) => response.ok,
          () => false,
        ),
      `${origin}${BASE}/${file}`,
    );
  expect([await fetched("functions.json"), await fetched("functions.js"), await fetched("manifest.xml")]).toEqual([
    true,
    true,
    false,
  ]);
  await page.close();
  excel.closeAllConnections();
  excel.close();
});

describe.each([
  ["wide", { viewport: { width: 1280, height: 900 } }],
  ["narrow and dark", { viewport: { width: 360, height: 800 }, colorScheme: "dark" }],
  ["in forced colours", { viewport: { width: 800, height: 900 }, forcedColors: "active" }],
] as const)("%s", (_, look) => {
  test.each([
    "",
    "privacy.html",
    "support.html",
    "reference/",
    "reference/index.html?q=churn",
    "reference/NPS.html",
    "reference/MRR.WATERFALL.html",
    "reference/VERSION.html",
  ])("/%s is without findings and fits", async (path) => {
    const { page, foreign, faults, close } = await visit(path, look);
    const wide = (await overflowing(page)).filter((element) => !/^(TABLE|TBODY|TR|TD|TH) /.test(element));
    expect({ findings: await findings(page), wide, foreign, faults }).toEqual({ findings: [], wide: [], ...clean });
    await close();
  });
});

test("every link of the pages leads somewhere", async () => {
  const { page, close } = await visit("");
  const seen = new Map<string, string>();
  const queue = [`${origin}${BASE}/`];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const response = await page.request.get(address);
    const text = await response.text();
    seen.set(address, response.ok() ? text : "");
    if (!response.headers()["content-type"].startsWith("text/html") || /playground|taskpane/.test(address)) continue;
    for (const [, href] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const target = new URL(href.replaceAll("&amp;", "&"), address);
      const [to] = target.href.split("#");
      if (target.origin === origin && !seen.has(to) && !queue.includes(to)) queue.push(to);
      if (href.startsWith("#")) expect(text).toContain(`id="${href.slice(1)}"`);
    }
  }
  expect([...seen].filter(([, text]) => text === "").map(([address]) => address)).toEqual([]);
  expect([...seen.keys()].filter((address) => address.includes("/reference/")).length).toBeGreaterThan(
    functions.length,
  );
  for (const bundle of BUNDLES) expect(seen.has(`${origin}${BASE}/licenses/${bundle}.txt`)).toBe(true);
  await close();
});

test("the reference is searched with the words of the field, by keyboard alone, and Back shows the same list", async () => {
  const { page, foreign, faults, close } = await visit("reference/index.html");
  await page.getByLabel("Search the functions").focus();
  await page.keyboard.type("attrition");
  expect(await page.locator("#count").innerText()).toMatch(/^\d+ functions found\.$/);
  expect(await page.locator("#groups").isHidden()).toBe(true);
  const [first, second] = await page.locator("#found code").allInnerTexts();
  expect(first).toBe("CS.CHURN");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${second.slice(3)}.html`);
  expect(await page.locator("h1").innerText()).toBe(second);
  await page.goBack();
  expect(await page.getByLabel("Search the functions").inputValue()).toBe("attrition");
  expect(await page.locator("#found code").first().innerText()).toBe("CS.CHURN");
  await page.getByLabel("Search the functions").fill("nothing of the kind");
  expect(await page.locator("#count").innerText()).toBe("Nothing found for “nothing of the kind”.");
  await page.getByLabel("Search the functions").fill("nps.ci");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/NPS.CI.html");
  await page.getByRole("link", { name: "All functions" }).click();
  await page.waitForURL("**/reference/index.html");
  expect({ foreign, faults }).toEqual(clean);
  await close();
});

test("without scripts the reference is a plain list", async () => {
  const { page, close } = await visit("reference/", { javaScriptEnabled: false });
  expect(await page.locator("#search").isHidden()).toBe(true);
  expect(await page.locator("#groups .function").count()).toBe(functions.length);
  await close();
});
