import { useEffect, useState } from "preact/hooks";

/** The lazy chunk: the catalogue, its functions, and the template. */
export type Library = typeof import("./library");

let loading: Promise<Library> | undefined;

/** Returns the catalogue, fetched once; a failed fetch is tried again at the next call. */
export function loadLibrary(): Promise<Library> {
  loading ??= import(/* webpackChunkName: "catalogue" */ "./library").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The catalogue as far as it has come. */
export type LibraryState =
  { status: "loading" } | { status: "failed"; retry(): void } | { status: "ready"; library: Library };

/** Returns the catalogue as far as it has come, and asks for it. */
export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ status: "loading" });
  const load = (): void => {
    setState({ status: "loading" });
    loadLibrary().then(
      (library) => setState({ status: "ready", library }),
      () => setState({ status: "failed", retry: load }),
    );
  };
  useEffect(load, []);
  return state;
}
