import type { CellContent } from "./cell-values";

/** What Excel makes of text typed into a General cell, with the number format it gives the cell, if any. */
export interface TypedContent {
  content: CellContent;
  numberFormat?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER = /^[-+]?(?:\d+(?:,\d{3})*|\d*)(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const DAY_MS = 86_400_000;

/** Reads text as Excel (English, United States) does when it is typed or assigned to `Range.values`. */
export function readTyped(text: string): TypedContent {
  if (text === "") return { content: { value: null } };
  if (text.startsWith("'")) return { content: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { content: { formula: text } };
  if (/^[-+@]/.test(text) && /^[-+@]*[A-Za-z_(]/.test(text))
    return { content: { formula: `=${text.replace(/^\+/, "")}` } };
  const trimmed = text.trim();
  return (
    readBoolean(trimmed) ??
    readNumber(trimmed) ??
    readDate(trimmed) ??
    readTime(trimmed) ?? { content: { value: text } }
  );
}

function readBoolean(text: string): TypedContent | undefined {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { content: { value: upper === "TRUE" } } : undefined;
}

function readNumber(text: string): TypedContent | undefined {
  const percent = text.endsWith("%");
  const money = /^[-+]?\$/.test(text);
  const bare = text.replace("$", "").replace(/%$/, "").trim();
  if (!/\d/.test(bare) || !NUMBER.test(bare)) return undefined;
  const value = Number(bare.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  const decimals = bare.includes(".");
  if (percent) return { content: { value: value / 100 }, numberFormat: decimals ? "0.00%" : "0%" };
  if (money) return { content: { value }, numberFormat: decimals ? "$#,##0.00" : "$#,##0" };
  if (/e/i.test(bare)) return { content: { value }, numberFormat: "0.00E+00" };
  if (bare.includes(",")) return { content: { value }, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { content: { value } };
}

function readDate(text: string): TypedContent | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (american) {
    const [, month, day, year] = american;
    return date(fullYear(year), Number(month), Number(day), year ? "m/d/yyyy" : "d-mmm");
  }
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ,]*(?:(\d{1,2}),? )?(\d{2}|\d{4})?$/i.exec(text);
  if (!named) return undefined;
  const month = MONTHS.indexOf(named[2].slice(0, 3).toLowerCase()) + 1;
  const day = named[1] ?? named[3];
  if (month === 0 || (!day && !named[4])) return undefined;
  return date(fullYear(named[4]), month, Number(day ?? 1), day ? (named[4] ? "d-mmm-yy" : "d-mmm") : "mmm-yy");
}

function readTime(text: string): TypedContent | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { content: { value: seconds / 86_400 }, numberFormat: time[3] ? "h:mm:ss" : "h:mm" };
}

function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): TypedContent | undefined {
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day || year < 1900) return undefined;
  return { content: { value: Math.round(utc.getTime() / DAY_MS) + 25_569 }, numberFormat };
}
