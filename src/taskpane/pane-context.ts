import { createContext, createElement, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { PaneTab } from "../commands/commands";
import type { Host } from "./office";
import { textFor, type PaneText } from "./text";

/** What every part of the pane needs to know. */
export interface PaneContext {
  readonly host: Host;
  readonly text: PaneText;
  /** The language of numbers and dates, such as nl-NL. */
  readonly locale: string;
  /** Puts a tab in front. */
  open(tab: PaneTab): void;
}

const Context = createContext<PaneContext>({
  host: "elsewhere",
  text: textFor("en"),
  locale: "en",
  open: () => undefined,
});

/** Gives the pane's context to all below it. */
export function PaneProvider({ value, children }: { value: PaneContext; children: ComponentChildren }) {
  return createElement(Context.Provider, { value }, children);
}

/** Returns the pane's context. */
export const usePane = (): PaneContext => useContext(Context);
