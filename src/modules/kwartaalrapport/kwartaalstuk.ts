import { dutchDate } from "#core/dutch";
import type { Inhoud, Kolom, Waarde } from "../exporten/export.ts";
import type { Blok, Stuk } from "../rekenhulp/pdf.ts";
import type { Kwartaalrapport } from "./kwartaalrapport.ts";

/** More columns do not fit beside each other on a page. */
const MEESTE_KOLOMMEN = 7;

/** The report on paper. A table that is too wide stands there in parts, each with the names of its rows. */
export const kwartaalstuk = ({ titel, peildatum, kern, delen }: Kwartaalrapport): Stuk => ({
  titel,
  ondertitel: `Peildatum ${dutchDate(peildatum)}`,
  voet: `Meedoen · ${titel} · ${dutchDate(peildatum)}`,
  blokken: [
    ...kern.map((tekst): Blok => ({ soort: "alinea", tekst, grootte: "groot" })),
    ...delen.flatMap(({ kop, inhoud }): Blok[] => [
      { soort: "kop", niveau: 2, tekst: kop },
      ...tabellen(inhoud),
      {
        soort: "alinea",
        grootte: "klein",
        tekst: `${inhoud.definitie}. Bron: ${inhoud.bron}. ${heldBack(inhoud.afgeschermd)}`,
      },
    ]),
  ],
});

function tabellen({ kolommen, rijen }: Inhoud): Blok[] {
  const rest = kolommen.slice(1);
  const parts = Array.from({ length: Math.ceil(rest.length / (MEESTE_KOLOMMEN - 1)) }, (_, at) => [
    0,
    ...rest.flatMap((__, place) => (Math.floor(place / (MEESTE_KOLOMMEN - 1)) === at ? [place + 1] : [])),
  ]);
  return parts.map((places) => ({
    soort: "tabel",
    kolommen: places.map((place) => ({
      kop: kolommen[place]!.naam,
      deel: place === 0 ? 2 : 1,
      isGetal: kolommen[place]!.soort !== "tekst",
    })),
    rijen: rijen.map((rij) => places.map((place) => shown(rij[place]!, kolommen[place]!))),
  }));
}

/** In print a dash, with its meaning below the table. */
function shown(waarde: Waarde, { soort }: Kolom): string {
  if (waarde === null) return "–";
  if (typeof waarde === "string") return waarde;
  if (soort !== "bedrag" || waarde % 100 === 0)
    return AANTAL.format(soort === "bedrag" ? waarde / 100 : waarde);
  return GELD.format(waarde / 100);
}

const AANTAL = new Intl.NumberFormat("nl-NL");
const GELD = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2 });

const heldBack = (count: number): string =>
  count === 0
    ? ""
    : "Een streepje is een afgeschermd getal: er zitten minder dan tien mensen achter, of zo’n getal is eruit af te leiden.";
