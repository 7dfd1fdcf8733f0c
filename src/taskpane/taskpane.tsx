import { render } from "preact";
import { associateCommands, type PaneRequest } from "../commands/commands";
import "./fields.css";
import "./fluent";
import "./functions-tab/functions-tab.css";
import { displayLanguage, officeTheme, readyHost } from "./office";
import { Pane } from "./pane";
import "./share-tab/share-tab.css";
import "./targets-tab/targets-tab.css";
import "./taskpane.css";
import "./template-tab/template-tab.css";
import { followTheme } from "./theme";

const listeners = new Set<(request: PaneRequest) => void>();
const onRequest = (listener: (request: PaneRequest) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

async function open(): Promise<void> {
  const host = await readyHost();
  const locale = displayLanguage();
  document.documentElement.lang = locale;
  followTheme(officeTheme);
  render(<Pane host={host} locale={locale} onRequest={onRequest} />, document.getElementById("pane")!);
  if (host === "excel") associateCommands((request) => listeners.forEach((listener) => listener(request)));
}

void open();
