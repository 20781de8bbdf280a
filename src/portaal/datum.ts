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

/** "Donderdag 26 november": at the begin of a line. */
export const dayInWords = (dag: string, taal: Pick<Taal, "lang">): string => {
  const said = longDate(dag, taal);
  return said.charAt(0).toLocaleUpperCase(LOCALE[taal.lang]) + said.slice(1);
};

/** "november 2026". */
export const monthOf = (dag: string, { lang }: Pick<Taal, "lang">): string =>
  new Intl.DateTimeFormat(LOCALE[lang] ?? "nl-NL", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${dag}T12:00:00Z`));
