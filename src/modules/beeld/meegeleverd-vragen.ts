import type { Vraag, Vraagsoort } from "./definitie.ts";

type More = Partial<Omit<Vraag, "code" | "vraag" | "soort">>;

/** A question that is always asked and must be answered, unless `more` says otherwise. */
export const vraag = (code: string, tekst: string, soort: Vraagsoort, more: More = {}): Vraag => ({
  code,
  vraag: tekst,
  uitleg: null,
  soort,
  isVerplicht: true,
  opties: [],
  minimum: null,
  maximum: null,
  eenheid: null,
  als: null,
  feit: null,
  ...more,
});

const optiesVan = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));

export const keuze = (
  code: string,
  tekst: string,
  labels: Readonly<Record<string, string>>,
  more: More = {},
) => vraag(code, tekst, "keuze", { opties: optiesVan(labels), ...more });

export const meerKeuzes = (
  code: string,
  tekst: string,
  labels: Readonly<Record<string, string>>,
  more: More = {},
) => vraag(code, tekst, "meer keuzes", { opties: optiesVan(labels), ...more });

export const schaal = (code: string, tekst: string) => vraag(code, tekst, "schaal");

/** Yes or no about work, which a rule may read. */
export const feit = (code: string, tekst: string, welk: Vraag["feit"], uitleg: string | null = null) =>
  vraag(code, tekst, "ja-nee", { feit: welk, uitleg });
