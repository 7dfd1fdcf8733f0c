import { useEffect, useMemo, useState } from "preact/hooks";
import type { PaneRequest, PaneTab } from "../commands/commands";
import { FunctionsTab } from "./functions-tab/functions-tab";
import type { Host } from "./office";
import { PaneProvider } from "./pane-context";
import { ShareTab } from "./share-tab/share-tab";
import { TargetsTab } from "./targets-tab/targets-tab";
import { TemplateTab } from "./template-tab/template-tab";
import { textFor } from "./text";

interface PaneProps {
  readonly host: Host;
  readonly locale: string;
  /** Calls back with all that ribbon buttons ask for; returns how to stop. */
  onRequest(listener: (request: PaneRequest) => void): () => void;
}

const TABS = { template: TemplateTab, functions: FunctionsTab, targets: TargetsTab, share: ShareTab } as const;

/** The task pane. */
export function Pane({ host, locale, onRequest }: PaneProps) {
  const text = useMemo(() => textFor(locale), [locale]);
  const [tab, setTab] = useState<PaneTab>(host === "excel" ? "template" : "functions");
  const [repairsAsked, setRepairsAsked] = useState(0);
  useEffect(
    () =>
      onRequest((request) => {
        setTab(request.tab);
        if (request.repair) setRepairsAsked((before) => before + 1);
      }),
    [onRequest],
  );
  return (
    <PaneProvider value={{ host, text, locale, open: setTab }}>
      <header>
        <h1 class="unseen">{text.title}</h1>
        <fluent-tablist
          activeid={`tab-${tab}`}
          onChange={(event: Event) => {
            const opened = (event as CustomEvent<HTMLElement | undefined>).detail?.id?.slice("tab-".length);
            if (opened !== undefined && opened in TABS) setTab(opened as PaneTab);
          }}
        >
          {(Object.keys(TABS) as PaneTab[]).map((name) => (
            <fluent-tab key={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
              {text.tabs[name]}
            </fluent-tab>
          ))}
        </fluent-tablist>
      </header>
      <main>
        {host !== "excel" && (
          <p class="notice" role="status">
            {host === "blocked" ? text.blocked : text.elsewhere}
          </p>
        )}
        {(Object.keys(TABS) as PaneTab[]).map((name) => {
          const Tab = TABS[name];
          return (
            <div key={name} id={`panel-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`} hidden={name !== tab}>
              <Tab isShown={name === tab} repairsAsked={repairsAsked} />
            </div>
          );
        })}
      </main>
    </PaneProvider>
  );
}
