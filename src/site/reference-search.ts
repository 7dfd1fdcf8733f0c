/** The search box of the function reference: the page's own list, in the order in which the functions fit the words. */
import { search } from "../metrics/search";
import "./site.css";

const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const textOf = (entry: HTMLElement, selector: string): string => entry.querySelector(selector)?.textContent ?? "";

const form = part<HTMLFormElement>("search");
const query = part<HTMLInputElement>("query");
const found = part("found");
const groups = part("groups");
const count = part("count");

const functions = [...groups.querySelectorAll<HTMLElement>(".function")].map((entry) => ({
  entry,
  id: entry.dataset.id!,
  title: textOf(entry, ".title"),
  summary: textOf(entry, ".summary"),
  synonyms: entry.dataset.synonyms!.split("|").filter(Boolean),
}));

function show(): void {
  const words = query.value.trim();
  const hits = words ? search(functions, words) : [];
  found.replaceChildren(...hits.map(({ metric }) => metric.entry.cloneNode(true)));
  found.hidden = hits.length === 0;
  groups.hidden = words !== "";
  count.textContent = !words
    ? ""
    : hits.length === 0
      ? `Nothing found for “${words}”.`
      : hits.length === 1
        ? "1 function found."
        : `${hits.length} functions found.`;
}

/** Keeps the words in the address, so that Back from a function's page shows the same list. */
function remember(): void {
  const address = new URL(location.href);
  if (query.value.trim()) address.searchParams.set("q", query.value.trim());
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
}

query.addEventListener("input", () => {
  show();
  remember();
});
query.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown") return;
  event.preventDefault();
  found.querySelector("a")?.focus();
});
found.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...found.querySelectorAll("a")];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (next) next.focus();
  else if (step < 0) query.focus();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  found.querySelector("a")?.click();
});

query.value = new URLSearchParams(location.search).get("q") ?? "";
form.hidden = false;
show();
