import { POLICIES } from "./policies";

/** The headers of a file, or of everything in a folder whose path ends in a slash; paths are relative to the add-in's address. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A file of this name never changes: its name holds the hash of its content. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** Icons keep their names, which the manifest holds; a day old is fresh enough. */
const A_DAY = "public, max-age=86400";
/** Asked for anew each time, and sent only when changed: what names the hashed files, or is named by the manifest. */
const FRESH = "no-cache";

const rule = (path: string, cache: string, more: Readonly<Record<string, string>> = {}): HeaderRule => ({
  path,
  headers: { "Cache-Control": cache, "X-Content-Type-Options": "nosniff", ...more },
});
const page = (path: string, policy: keyof typeof POLICIES): HeaderRule =>
  rule(path, FRESH, { "Content-Security-Policy": POLICIES[policy] });
/** Excel on the web fetches these from a page of its own. */
const FOR_EXCEL = { "Access-Control-Allow-Origin": "*" };

/** The headers that the built add-in is served with, a rule a file or folder; every built file falls under exactly one. */
export const HEADER_RULES: readonly HeaderRule[] = [
  rule("static/", FOR_EVER),
  rule("assets/", A_DAY),
  rule("licenses/", FRESH),
  page("reference/", "document"),
  page("index.html", "document"),
  page("privacy.html", "document"),
  page("support.html", "document"),
  page("taskpane.html", "pane"),
  page("playground-pane.html", "playgroundPane"),
  page("playground.html", "playground"),
  rule("playground-office.js", FRESH),
  rule("functions.js", FRESH, FOR_EXCEL),
  rule("functions.json", FRESH, FOR_EXCEL),
  rule("manifest.xml", FRESH),
];

/** Returns whether a rule is for a file, given by its path relative to the add-in's address. */
export const covers = ({ path }: HeaderRule, file: string): boolean =>
  path.endsWith("/") ? file.startsWith(path) : file === path;
