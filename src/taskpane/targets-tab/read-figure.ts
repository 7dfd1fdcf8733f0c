import type { Measure } from "../../metrics/card";

/**
 * Returns a typed figure as a number, undefined for anything else.
 *
 * 1,234.5 and 1.234,5 are the same; a single separator before three digits is the locale's own for thousands, or else a decimal point.
 * For a share 4, 4% and 0.04 mean four percent: without a percent sign, whichever lies nearer to the usual figure.
 */
export function readFigure(
  typed: string,
  measure: Measure,
  { locale = "en", usual }: { locale?: string; usual?: number } = {},
): number | undefined {
  const text = typed.replace(/[\s'’]/g, "");
  const match = /^([+-]?)((?:\d[\d.,]*|[.,]\d+))(%?)$/.exec(text);
  if (!match) return undefined;
  const number = Number(`${match[1]}${plainDigits(match[2], measure, locale)}`);
  if (!Number.isFinite(number)) return undefined;
  if (match[3] === "%") return number / 100;
  return measure === "fraction" && isPercentage(Math.abs(number), usual) ? number / 100 : number;
}

/** Returns digits with a decimal point and nothing else. */
function plainDigits(text: string, measure: Measure, locale: string): string {
  const separators = text.match(/[.,]/g) ?? [];
  const kinds = new Set(separators);
  if (kinds.size === 2) return text.replaceAll(separators.at(-1) === "." ? "," : ".", "").replace(",", ".");
  const isGrouped =
    /^\d{1,3}([.,]\d{3})+$/.test(text) &&
    measure !== "fraction" &&
    (separators.length > 1 || separators[0] === groupSeparator(locale));
  return isGrouped ? text.replace(/[.,]/g, "") : text.replace(",", ".");
}

const groupSeparator = (locale: string): string | undefined =>
  new Intl.NumberFormat(locale).formatToParts(1_234_567).find(({ type }) => type === "group")?.value;

function isPercentage(number: number, usual: number | undefined): boolean {
  if (usual === undefined || usual === 0 || number === 0) return number > 1.5;
  const away = (share: number): number => Math.abs(Math.log(share / Math.abs(usual)));
  return away(number / 100) < away(number);
}

/** Returns a figure as somebody would type it. */
export const typedFigure = (value: number, measure: Measure): string =>
  measure === "fraction" ? `${Number((100 * value).toPrecision(4))}%` : String(Number(value.toPrecision(6)));
