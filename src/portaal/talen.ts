/** The languages of what residents and everyone may read. Decisions stay Dutch; the other languages help to understand. */
export const TALEN = [
  { code: "nl", lang: "nl", naam: "Nederlands", richting: "ltr" },
  { code: "nl-makkelijk", lang: "nl", naam: "Makkelijk Nederlands", richting: "ltr" },
  { code: "ar", lang: "ar", naam: "العربية", richting: "rtl" },
  { code: "ti", lang: "ti", naam: "ትግርኛ", richting: "ltr" },
  { code: "uk", lang: "uk", naam: "Українська", richting: "ltr" },
  { code: "tr", lang: "tr", naam: "Türkçe", richting: "ltr" },
  { code: "en", lang: "en", naam: "English", richting: "ltr" },
] as const;

export type Taal = (typeof TALEN)[number];
export type Taalcode = Taal["code"];

/** The language with this code; without one that we have: Dutch. */
export const taalMet = (code: string | undefined): Taal =>
  TALEN.find((taal) => taal.code === code) ?? TALEN[0];

/** In which language of the messages someone reads: simple Dutch is Dutch there. */
export const berichttaal = ({ lang }: Taal): Taal["lang"] => lang;

export const isTaalcode = (code: string | null | undefined): code is Taalcode =>
  TALEN.some((taal) => taal.code === code);

/** The first language of a browser (`Accept-Language`) that we have; the order in it is what someone prefers. */
export function taalVan(acceptLanguage: string | undefined): Taal {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = Number(/^\s*q=([\d.]+)/.exec(parameters.join(";"))?.[1] ?? 1);
      return { lang: tag.split("-")[0] ?? "", quality: Number.isFinite(quality) ? quality : 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  const known = wanted.map(({ lang }) => TALEN.find((taal) => taal.lang === lang)).find(Boolean);
  return known ?? TALEN[0];
}
