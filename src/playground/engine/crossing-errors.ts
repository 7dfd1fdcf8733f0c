import { CustomFunctionsError } from "./custom-functions-global";

/** What a worker's message holds for an error that a function threw or returned. */
export interface ErrorMessage {
  errorCode: string;
  message: string;
}

/** An error as it can cross to another thread. */
export function packed(thrown: unknown): ErrorMessage {
  if (thrown instanceof CustomFunctionsError) return { errorCode: thrown.code, message: thrown.message };
  return {
    errorCode: "#VALUE!",
    message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}

/** The value or error that has crossed. */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  const error = value as Partial<ErrorMessage> | null;
  return typeof error === "object" && error?.errorCode
    ? new CustomFunctionsError(error.errorCode, error.message)
    : value;
}
