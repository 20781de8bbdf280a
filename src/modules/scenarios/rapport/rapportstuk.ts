import { dutchDate } from "#core/dutch";
import type { Blok, Stuk } from "../../rekenhulp/pdf.ts";
import type { Rapportdeel, Tabel, Toekomstplanrapport } from "./toekomstplanrapport.ts";

/** The report on paper: one page first, then a part with its table for each thing that stands behind it. */
export const rapportstuk = (rapport: Toekomstplanrapport): Stuk => ({
  titel: rapport.titel,
  ondertitel: `${rapport.vanJaar} tot en met ${rapport.totJaar} · gemaakt op ${dutchDate(rapport.gemaaktOp)} · uitgegaan van ${rapport.grondslag.naam}, versie ${rapport.grondslag.versie}`,
  voet: `Meedoen · Toekomstplan · ${dutchDate(rapport.gemaaktOp)}`,
  blokken: [
    { soort: "kop", niveau: 2, tekst: "In vijf minuten" },
    ...rapport.kern.flatMap(({ kop, zinnen }): Blok[] => [
      { soort: "kop", niveau: 3, tekst: kop },
      ...zinnen.map((tekst): Blok => ({ soort: "alinea", tekst })),
    ]),
    { soort: "kop", niveau: 2, tekst: "De keuzes" },
    ...rapport.opties.flatMap(({ naam, uitleg, aannames }): Blok[] => [
      { soort: "kop", niveau: 3, tekst: naam },
      { soort: "alinea", tekst: uitleg },
      ...(aannames.length > 0
        ? [
            { soort: "alinea", tekst: "Daarbij is aangenomen:" } as const,
            { soort: "lijst", regels: aannames } as const,
          ]
        : []),
    ]),
    ...rapport.delen.flatMap(delenVan),
  ],
});

const delenVan = ({ kop, conclusie, uitleg, grafiek, tabellen, toelichting }: Rapportdeel): Blok[] => [
  { soort: "kop", niveau: 2, tekst: kop },
  { soort: "alinea", tekst: conclusie, grootte: "groot" },
  ...uitleg.map((tekst): Blok => ({ soort: "alinea", tekst })),
  ...(grafiek ? [{ soort: "grafiek", grafiek: { tekst: conclusie, ...grafiek } } as const] : []),
  ...tabellen.flatMap(({ naam, tabel }): Blok[] => [
    { soort: "kop", niveau: 3, tekst: naam },
    { soort: "tabel", ...naarPdf(tabel) },
  ]),
  { soort: "alinea", grootte: "klein", tekst: toelichting },
];

/** On paper there are no stripes: it is said in a word, once in a row. */
const AANNAME = "aanname";

const naarPdf = ({ kolommen, rijen }: Tabel) => ({
  kolommen: kolommen.map(({ naam, deel, isGetal }) => ({ kop: naam, deel, isGetal })),
  rijen: rijen.map(({ cellen: [first = "", ...rest], isAanname }) => [
    isAanname && !rest.some((cel) => cel.startsWith(AANNAME)) ? `${first} (${AANNAME})` : first,
    ...rest,
  ]),
});
