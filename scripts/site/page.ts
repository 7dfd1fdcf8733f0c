import packageJson from "../../package.json";
import type { Deployer } from "../deployer";
import { POLICIES } from "../hosting/policies";

/** What every page of the site needs to know: the built files it loads, and who hosts it. */
export interface Site {
  /** The style sheet and the search script, by path relative to the add-in's address. */
  readonly style: string;
  readonly search: string;
  readonly deployer: Deployer;
}

/** A page of the site before its frame is put around it. */
export interface SitePage {
  /** Its path relative to the add-in's address, such as reference/NPS.html. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly isSearched?: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Returns a text as HTML shows it literally. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

const PLACES: readonly (readonly [path: string, title: string])[] = [
  ["reference/index.html", "Functions"],
  ["playground.html", "Playground"],
  ["support.html", "Support"],
  ["privacy.html", "Privacy"],
];

/** The bundles that hold packages of others, as webpack.config.js names them. */
export const BUNDLES = ["functions", "pane", "playground"] as const;

/** Returns a page of the site with its head, the links of the site and its foot. */
export function framed(
  { path, title, description, body, isSearched }: SitePage,
  { style, search, deployer }: Site,
): string {
  const up = "../".repeat(path.split("/").length - 1);
  const link = ([to, name]: readonly [string, string]): string =>
    `<a href="${up}${to}"${to === path ? ' aria-current="page"' : ""}>${name}</a>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICIES.document}">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(description)}">
<title>${escaped(title)}</title>
<link rel="icon" href="${up}assets/icon-32.png">
<link rel="stylesheet" href="${up}${style}">
${isSearched ? `<script defer src="${up}${search}"></script>\n` : ""}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="${up}index.html"><img src="${up}assets/icon.svg" alt="" width="28" height="28">CS for Excel</a>
<nav aria-label="Site">${PLACES.map(link).join("\n")}</nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
<footer>
<p>CS for Excel ${packageJson.version}${deployer.publisher ? `, hosted by ${escaped(deployer.publisher)}` : ""}. MIT licence. Licences of the packages in its ${BUNDLES.map((bundle) => `<a href="${up}licenses/${bundle}.txt">${bundle}</a>`).join(", ")}.</p>
</footer>
</body>
</html>
`;
}
