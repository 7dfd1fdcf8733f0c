/** The codes of `Excel.ErrorCodes` and of the client library that the playground's host gives. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "PropertyNotLoaded"
  | "RequestAborted"
  | "UnsupportedOperation"
  | "ValueNotLoaded";

/** An error as `OfficeExtension.Error`: `code`, a sentence, and in `debugInfo` the member that failed. */
export class OfficeError extends Error {
  readonly debugInfo: { code: string; message: string; errorLocation: string };
  readonly traceMessages: string[] = [];

  constructor(
    readonly code: OfficeErrorCode | (string & {}),
    message: string,
    errorLocation = "",
  ) {
    super(message);
    this.name = "RichApi.Error";
    this.debugInfo = { code, message, errorLocation };
  }
}

/** The same error, told where it happened; an error of our own making passes as it is. */
export function locatedError(error: unknown, location: string): unknown {
  if (!(error instanceof OfficeError) || error.debugInfo.errorLocation) return error;
  return new OfficeError(error.code, error.message, location);
}
