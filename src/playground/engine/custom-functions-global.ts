/** The codes of `CustomFunctions.ErrorCode`, as Excel spells them. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** A function as a bundle associates it: cells in, a value or a block of values out. */
export type CellFunction = (...args: never[]) => unknown;

/** The error a custom function throws or returns; `code` is what the cell shows, `message` what its card says. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
    this.name = "CustomFunctions.Error";
  }
}

/** The `CustomFunctions` object of Excel's runtime, with the mapping that bundles hand to `associate`. */
export interface CustomFunctionsGlobal {
  associate(id: string, fn: CellFunction): void;
  associate(mapping: Record<string, CellFunction>): void;
  Error: typeof CustomFunctionsError;
  ErrorCode: typeof ERROR_CODES;
  /** Every function associated so far, by upper-case id. */
  readonly mapping: Record<string, CellFunction>;
}

/** A new `CustomFunctions` object, to be the global of that name for a functions bundle. */
export function customFunctionsGlobal(): CustomFunctionsGlobal {
  const mapping: Record<string, CellFunction> = {};
  const associate = (ids: string | Record<string, CellFunction>, fn?: CellFunction) => {
    const entries = typeof ids === "string" ? [[ids, fn] as const] : Object.entries(ids);
    for (const [id, associated] of entries) {
      if (typeof associated !== "function") throw new TypeError(`associate '${id}': expected a function`);
      mapping[id.toUpperCase()] = associated;
    }
  };
  return { associate, Error: CustomFunctionsError, ErrorCode: ERROR_CODES, mapping };
}
