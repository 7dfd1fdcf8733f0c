import { numfmt } from "@univerjs/core";
import type { EntryLocale } from "../engine";

/**
 * What the editor of a cell shows of a number so that leaving it changes nothing: a day in the order in which it would be typed, a number with
 * the decimal sign of the country. Undefined where what Univer shows is right.
 */
export function numberText(value: number, pattern: string, locale: EntryLocale): string | undefined {
  const { type } = numfmt.getFormatInfo(pattern);
  if (type === "date" || type === "datetime" || type === "time") return momentText(value, locale);
  if (locale.decimal === ".") return undefined;
  const written = (number: number) => String(Number(number.toPrecision(15))).replace(".", locale.decimal);
  return type === "percent" ? `${written(value * 100)}%` : written(value);
}

function momentText(value: number, { dateFormat }: EntryLocale): string | undefined {
  if (value < 0 || value >= 2_958_466) return undefined;
  const clock = value % 1 === 0 ? "" : "h:mm:ss";
  const day = value < 1 ? "" : dateFormat;
  const format = [day, clock].filter(Boolean).join(" ") || "h:mm:ss";
  return numfmt.format(format, value) as string;
}
