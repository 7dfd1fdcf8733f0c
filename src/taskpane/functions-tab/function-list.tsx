import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Metric } from "../../metrics/card";
import { usePane } from "../pane-context";
import { TextField } from "../text-field";
import type { Library } from "../use-library";
import type { Group } from "../library";
import { search } from "../../metrics/search";

interface FunctionListProps {
  readonly library: Library | undefined;
  readonly query: string;
  onQuery(query: string): void;
  onChoose(metric: Metric): void;
}

/** A search line above the functions by group; found ones come best first. */
export function FunctionList({ library, query, onQuery, onChoose }: FunctionListProps) {
  const { text } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => (library ? groupsFound(library, query) : []), [library, query]);
  const count = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);

  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(".row") ?? [])];
  useEffect(() => rows().forEach((row, i) => (row.tabIndex = i === 0 ? 0 : -1)), [groups]);

  const focusRow = (row: HTMLElement | undefined): void => {
    if (!row) return;
    for (const other of rows()) other.tabIndex = other === row ? 0 : -1;
    row.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || (at < 0 && event.key !== "ArrowDown")) return;
    event.preventDefault();
    if (next < 0) document.querySelector<HTMLElement>(".search input")?.focus();
    else focusRow(all[Math.min(next, all.length - 1)]);
  };

  return (
    <div class="browse" onKeyDown={onKey}>
      <TextField
        class="search"
        label={text.functions.search}
        type="search"
        value={query}
        onInput={onQuery}
        hint={text.functions.searchHint}
      />
      <p class="count" role="status">
        {!library ? text.loading : count > 0 ? text.functions.found(count) : text.functions.none(query)}
      </p>
      <div ref={list}>
        {groups.map(({ folder, metrics }) => (
          <section key={folder} aria-label={text.groups[folder]}>
            <h2>{text.groups[folder]}</h2>
            <ul class="rows">
              {metrics.map((metric) => (
                <li key={metric.id}>
                  <button type="button" class="row" onClick={() => onChoose(metric)} title={metric.summary}>
                    <span class="id">{metric.id}</span>
                    <span class="title">{metric.title}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** Returns the groups that hold something found, the one with the best hit first. */
function groupsFound({ groups, functions }: Library, query: string): Group[] {
  if (query.trim() === "") return groups.filter(({ metrics }) => metrics.length > 0);
  const found = search(functions, query).map(({ metric }) => metric);
  const folderOf = new Map(
    groups.flatMap(({ folder, metrics }) => metrics.map((metric) => [metric.id, folder] as const)),
  );
  const folders = [...new Set(found.map(({ id }) => folderOf.get(id)!))];
  return folders.map((folder) => ({ folder, metrics: found.filter(({ id }) => folderOf.get(id) === folder) }));
}
