import { OfficeError } from "./office-error";

/** A colour as Excel gives it back, `#RRGGBB`; throws on what Excel would not take. */
export function colour(value: string): string {
  const named = NAMED_COLOURS[value.toLowerCase()] ?? value;
  if (!/^#?[0-9a-f]{6}$/i.test(named)) throw new OfficeError("InvalidArgument", `'${value}' is no colour`);
  return `#${named.replace("#", "").toUpperCase()}`;
}

const NAMED_COLOURS: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};
