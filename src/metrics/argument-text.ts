/** Returns the word a literal text argument holds, such as WALD for `"wald"`, the fallback where it is left out, or undefined where it is a reference. */
export function wordIn(argument: string | undefined, fallback: string): string | undefined {
  if (argument === undefined) return fallback.toUpperCase();
  const literal = /^\s*"([^"]*)"\s*$/.exec(argument);
  if (!literal) return undefined;
  return literal[1].trim().toUpperCase() || fallback.toUpperCase();
}
