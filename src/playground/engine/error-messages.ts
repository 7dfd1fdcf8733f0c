import type { Injector } from "@univerjs/core";

/** Why cells show an error, by `errorKey`. */
export type ErrorMessages = Map<string, { code: string; message: string }>;

const messages = new WeakMap<Injector, ErrorMessages>();

/** The key of a cell in `ErrorMessages`. */
export function errorKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row}:${column}`;
}

/** The reasons of the errors in the cells of one Univer: those of custom functions and of results that cannot spill. */
export function errorMessagesOf(injector: Injector): ErrorMessages {
  let found = messages.get(injector);
  if (!found) messages.set(injector, (found = new Map()));
  return found;
}
