/** The shared harness of the browser tests: the built dist/ behind a local server, and one headless Chromium. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../scripts/static-server";

/** The switches of a Chromium that runs as root and calls nobody. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page and what went wrong in it, in order of appearance. */
export interface WatchedPage {
  page: Page;
  /** Errors thrown in the page or written to its console. */
  errors: string[];
  /** Requests to any other host; the harness refuses them. */
  foreign: string[];
  /** Requests to our server that it could not answer. */
  missing: string[];
  close(): Promise<void>;
}

/** A browser and the server of dist/. */
export interface TestBrowser {
  address: string;
  /** Opens a path of dist/ in a window of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** Starts the server and the browser; throws when dist/ was not built. */
export async function startBrowser(folder = process.env.DIST ?? join(__dirname, "../../dist")): Promise<TestBrowser> {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first`);
  const server: StaticServer = await serveFolder(folder, 0);
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  return {
    address: server.address,
    async open(path, options) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      return watch(context, server.address, path);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function watch(context: BrowserContext, address: string, path: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const missing: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== address,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(`${address}/${path}`);
  return { page, errors, foreign, missing, close: () => context.close() };
}
