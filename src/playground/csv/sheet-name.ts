const LONGEST = 31;

/** A sheet name for a file: its name without folder and extension, cleaned as Excel demands, and unlike those taken (case ignored). */
export function sheetNameFor(file: string, taken: readonly string[]): string {
  const bare = file.replace(/^.*[\\/]/, "").replace(/(?!^)\.[^.]*$/, "");
  const clean =
    bare
      .replace(/[[\]:*?/\\\u0000-\u001f]+/g, " ")
      .replace(/^['\s]+|['\s]+$/g, "")
      .slice(0, LONGEST)
      .trim() || "Data";
  // Excel keeps this one name for itself.
  const name = /^history$/i.test(clean) ? `${clean} data` : clean;
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
