/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "../../scripts/hosting/formats";
import { OFFICE_JS, POLICIES } from "../../scripts/hosting/policies";
import { covers, HEADER_RULES } from "../../scripts/hosting/rules";

const DIST = join(__dirname, "../../dist");
const HOST = "https://example.com/cs";
const files = hostFiles(HOST);
const built = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
  statSync(join(DIST, path)).isFile(),
);
const headersOf = (file: string): Readonly<Record<string, string>> =>
  HEADER_RULES.find((rule) => covers(rule, file))!.headers;

test("every built file falls under exactly one rule, but those that only hosts read", () => {
  const forPeople = built.filter((file) => !files.has(file));
  expect(forPeople.length).toBeGreaterThan(150);
  expect(forPeople.filter((file) => HEADER_RULES.filter((rule) => covers(rule, file)).length !== 1)).toEqual([]);
  expect(HEADER_RULES.filter((rule) => !forPeople.some((file) => covers(rule, file)))).toEqual([]);
});

test("what may be kept for ever has a hash in its name, and nothing else does", () => {
  for (const file of built) {
    const isHashed = /\.[0-9a-f]{8}\.(js|css)$|^static\/[0-9a-f]{8}\.\w+$/.test(file);
    if (!files.has(file))
      expect([file, headersOf(file)["Cache-Control"].includes("immutable")]).toEqual([file, isHashed]);
  }
});

test("what Excel asks for by name is asked for anew, and may be fetched from Excel's own pages", () => {
  for (const file of ["functions.js", "functions.json"])
    expect(headersOf(file)).toMatchObject({ "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" });
  for (const file of ["taskpane.html", "manifest.xml"]) expect(headersOf(file)["Cache-Control"]).toBe("no-cache");
});

test("every page has the policy in itself that the headers give it", () => {
  const pages = built.filter((file) => file.endsWith(".html"));
  for (const file of pages) {
    const page = new DOMParser().parseFromString(readFileSync(join(DIST, file), "utf8"), "text/html");
    expect([file, page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")]).toEqual([
      file,
      headersOf(file)["Content-Security-Policy"],
    ]);
    expect([
      file,
      [...page.scripts].filter((script) => !script.src).length,
      page.querySelectorAll("style, [style], [onclick], [onload]").length,
    ]).toEqual([file, 0, 0]);
  }
});

test("the policies allow no inline script and no eval, and nothing keeps Excel from framing the pane", () => {
  for (const policy of Object.values(POLICIES)) {
    expect(policy).toMatch(/script-src 'self'( https:\/\/appsforoffice\.microsoft\.com)?;/);
    expect(policy).not.toMatch(/frame-ancestors|unsafe-eval/);
  }
  expect(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers))).not.toContain("X-Frame-Options");
  expect(POLICIES.pane).toContain(new URL(OFFICE_JS).origin);
});

test("the files for hosts name every rule below the add-in's path, with all its headers", () => {
  for (const [name, text] of files) {
    for (const { path, headers } of HEADER_RULES) {
      const written =
        { ".htaccess": path.replaceAll(".", "\\."), "web.config": `path="${path.replace(/\/$/, "")}"` }[name] ??
        `/cs/${path}`;
      expect([name, path, text.includes(written)]).toEqual([name, path, true]);
      for (const value of Object.values(headers))
        expect([name, value, text.includes(value)]).toEqual([name, value, true]);
    }
  }
});

test("at the root of a host the paths start there", () => {
  expect(hostFiles("https://cs.example.com").get("_headers")).toContain("\n/static/*\n");
});

test("_headers keeps to Cloudflare's limits: 100 rules, 2,000 characters a line, one wildcard a path", () => {
  const lines = files.get("_headers")!.split("\n");
  const paths = lines.filter((line) => line.startsWith("/"));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(paths.filter((path) => path.split("*").length > 2)).toEqual([]);
});

test("web.config and staticwebapp.config.json are well-formed", () => {
  const config = new DOMParser().parseFromString(files.get("web.config")!, "application/xml");
  expect(config.querySelector("parsererror")).toBeNull();
  expect(config.querySelectorAll("location")).toHaveLength(HEADER_RULES.length);
  const { routes } = JSON.parse(files.get("staticwebapp.config.json")!) as { routes: { route: string }[] };
  expect(routes.filter(({ route }) => /\*./.test(route))).toEqual([]);
});

test("the build writes these files for the address it was built for", () => {
  const { functions } = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
    functions: { helpUrl: string }[];
  };
  const host = functions[0].helpUrl.replace(/\/reference\/.*$/, "");
  for (const [name, text] of hostFiles(host)) {
    expect(existsSync(join(DIST, name))).toBe(true);
    expect(readFileSync(join(DIST, name), "utf8")).toBe(text);
  }
});
