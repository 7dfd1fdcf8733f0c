import { serialOf } from "../../records/civil";
import type { Edition, Language, TemplateOptions } from "../../template";
import type { PaneText } from "../text";

/** What the form of the template holds, as typed. */
export interface TemplateForm {
  readonly preset: string;
  readonly ownIds: readonly string[];
  readonly edition: Edition;
  /** 0 for January. */
  readonly month: number;
  readonly year: string;
  readonly months: string;
  readonly currency: string;
  readonly company: string;
  readonly sample: boolean;
  readonly live: boolean;
  /** Whether the sheet of the four P's is added to a preset that is not theirs. */
  readonly fourPs: boolean;
}

/** What is wrong with the form, by field. */
export type FormErrors = Partial<Record<"ownIds" | "year" | "months" | "currency", string>>;

const CURRENCIES: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  CA: "CAD",
  AU: "AUD",
  CH: "CHF",
  IN: "INR",
  JP: "JPY",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
};

/** Returns the form as it opens: a year of sample data up to the last complete month. */
export function newForm(today: Date, locale: string): TemplateForm {
  const first = new Date(Date.UTC(today.getFullYear(), today.getMonth() - 12, 1));
  return {
    preset: "customer-success",
    ownIds: [],
    edition: "simple",
    month: first.getUTCMonth(),
    year: String(first.getUTCFullYear()),
    months: "12",
    currency: CURRENCIES[locale.split("-").at(-1)!.toUpperCase()] ?? "EUR",
    company: "",
    sample: true,
    live: true,
    fourPs: false,
  };
}

const wholeNumber = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);
const isWithin = (number: number, low: number, high: number): boolean => number >= low && number <= high;

/** Returns what is wrong with the form; an empty object where nothing is. */
export function formErrors(form: TemplateForm, words: PaneText["template"]): FormErrors {
  return {
    ...(form.preset === "custom" && form.ownIds.length === 0 ? { ownIds: words.kpisError } : {}),
    ...(isWithin(wholeNumber(form.year), 1990, 2100) ? {} : { year: words.yearError }),
    ...(isWithin(wholeNumber(form.months), 6, 36) ? {} : { months: words.monthsError }),
    ...(/^\s*[a-z]{3}\s*$/i.test(form.currency) ? {} : { currency: words.currencyError }),
  };
}

/** Returns the template's options for a form without errors. */
export function optionsOf(form: TemplateForm, language: Language): TemplateOptions {
  const company = form.company.trim();
  return {
    edition: form.edition,
    preset: form.preset,
    ...(form.preset === "custom" ? { ownIds: form.ownIds } : {}),
    firstMonth: serialOf(wholeNumber(form.year), form.month, 1),
    months: wholeNumber(form.months),
    currency: form.currency.trim().toUpperCase(),
    sample: form.sample,
    live: form.live,
    fourPs: form.fourPs,
    ...(company === "" ? {} : { company }),
    language,
  };
}

/** Returns the names of the months in a language, January first. */
export function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}
