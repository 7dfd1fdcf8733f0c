import type { Injector } from "@univerjs/core";
import { ReferenceNodeFactory } from "@univerjs/engine-formula";

const STRUCTURED_REFERENCE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*\[.*\]$/su;

/**
 * Lets names of tables hold underscores and periods.
 *
 * Univer 0.25.1 gives #NAME? for `cs_Survey[Score]`: its pattern for a table's name knows neither. Whether such a table exists
 * it still looks up afterwards, so a wider pattern finds no more than there is.
 */
export function allowTableNamesOfExcel(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as {
    _checkTokenIsTableReference(token: string): boolean;
  };
  const known = factory._checkTokenIsTableReference.bind(factory);
  factory._checkTokenIsTableReference = (token) => known(token) || STRUCTURED_REFERENCE.test(token);
}
