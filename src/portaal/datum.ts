import type { Taal } from "./talen.ts";

/** What Node calls a language; Tigrinya has no names of days everywhere, so that those who read it see a date in figures. */
const LOCALE: Readonly<Record<string, string>> = {
  nl: "nl-NL",
  en: "en-GB",
  ar: "ar-u-nu-latn",
  uk: "uk",
  tr: "tr",
  ti: "ti",
};

/** "dinsdag 24 november", in the language of the page and with Western digits. */
export const longDate = (dag: string, { lang }: { readonly lang: Taal["lang"] }): string =>
  new Intl.DateTimeFormat(LOCALE[lang] ?? "nl-NL", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${dag}T12:00:00Z`));

/** "24 november 2026". */
export const dayWithYear = (dag: string, { lang }: { readonly lang: Taal["lang"] }): string =>
  new Intl.DateTimeFormat(LOCALE[lang] ?? "nl-NL", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${dag}T12:00:00Z`));
