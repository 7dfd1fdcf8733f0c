/** The Excel error a metric answers with: #VALUE!, #NUM!, #DIV/0! or #N/A. Excel shows the text of `value` and `unavailable` only. */
export type ErrorKind = "value" | "number" | "division" | "unavailable";

/** The one exception of records and metrics; its text is lower case, without a full stop, and names what and where. */
export class MetricError extends Error {
  constructor(
    readonly kind: ErrorKind,
    message: string,
  ) {
    super(message);
    this.name = "MetricError";
  }
}

/** Returns a #VALUE! error: everything the user can repair. */
export const unusable = (message: string): MetricError => new MetricError("value", message);

/** Returns a #NUM! error: a number no such metric can have. */
export const impossible = (message: string): MetricError => new MetricError("number", message);

/** Returns a #DIV/0! error. */
export const divisionByZero = (message: string): MetricError => new MetricError("division", message);

/** Returns a #N/A error: not enough data, undefined, or did not converge. */
export const unavailable = (message: string): MetricError => new MetricError("unavailable", message);
