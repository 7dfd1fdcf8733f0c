import { createContext, createElement, type ComponentChildren } from "preact";
import { useContext, useMemo, useRef, useState } from "preact/hooks";

/** How often tasks of the tab have changed cells: what was said of them before may no longer be true. */
interface Changes {
  /** The count as it was when the tab was last drawn. */
  readonly count: number;
  /** Returns the count as it is now. */
  now(): number;
  /** Counts one more. */
  add(): void;
}

const Context = createContext<Changes>({ count: 0, now: () => 0, add: () => undefined });

/** Counts the changes of all tasks below it. */
export function ChangesProvider({ children }: { children: ComponentChildren }) {
  const latest = useRef(0);
  const [count, setCount] = useState(0);
  const value = useMemo(() => ({ count, now: () => latest.current, add: () => setCount(++latest.current) }), [count]);
  return createElement(Context.Provider, { value }, children);
}

/** Returns the count of changes of the tab. */
export const useChanges = (): Changes => useContext(Context);
