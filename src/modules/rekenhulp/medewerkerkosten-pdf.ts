import type { IsoDate } from "#core/dates";
import { dutchDate, dutchDecimal } from "#core/dutch";
import { type Cents, cents } from "#core/money";
import { euros, eurosTussen } from "./bedragen-in-woorden.ts";
import type { Kosteninvoer, Kostenuitkomst } from "./medewerkerkosten.ts";
import type { Blok, Stuk } from "./pdf.ts";
import { stappentabel } from "./wat-verandert-pdf.ts";

type Regel = Kostenuitkomst["regels"][number];

/** What a worker costs, on paper, for the werkgever. */
export function kostenStuk(uitkomst: Kostenuitkomst, invoer: Kosteninvoer, vandaag: IsoDate): Stuk {
  const { label, nettoPerMaandInCenten, perProductiefUur, gewoonPerUurInCenten, bronOntbreekt } = uitkomst;
  const loonwaarde = invoer.loonwaarde === null ? "nog niet gemeten" : `${dutchDecimal(invoer.loonwaarde)}%`;
  return {
    titel: "Wat kost een medewerker?",
    ondertitel: `Gemaakt op ${dutchDate(vandaag)}: ${label}`,
    voet: `Meedoen · ${label} · ${dutchDate(vandaag)}`,
    blokken: [
      alinea(`Deze medewerker kost u ${bedrag(nettoPerMaandInCenten)} per maand.`, "groot"),
      alinea(
        `${dutchDecimal(invoer.urenPerWeek)} uur per week vanaf ${dutchDate(uitkomst.dag)}, loonwaarde ${loonwaarde}.`,
      ),
      alinea(
        perProductiefUur
          ? `Per productief uur: ${eurosTussen(perProductiefUur)}. Zonder vergoeding en met gewone inzet: ${bedrag(gewoonPerUurInCenten)}.`
          : `Per productief uur is nog niet te zeggen. Met gewone inzet, zonder vergoeding: ${bedrag(gewoonPerUurInCenten)}.`,
      ),
      { soort: "kop", niveau: 2, tekst: "Per maand" },
      regeltabel(uitkomst),
      ...(bronOntbreekt.length > 0
        ? [alinea(`Bron ontbreekt, telt niet mee: ${bronOntbreekt.join(", ")}.`)]
        : []),
      ...detachering(uitkomst),
      { soort: "kop", niveau: 2, tekst: "Alle stappen en bronnen" },
      ...uitkomst.regels.flatMap(stappenVan),
      { soort: "kop", niveau: 3, tekst: "Bronnen" },
      { soort: "lijst", regels: uitkomst.bronnen },
    ],
  };
}

const alinea = (tekst: string, grootte: "groot" | "gewoon" = "gewoon"): Blok => ({
  soort: "alinea",
  tekst,
  grootte,
});
const bedrag = (value: number) => euros(cents(value));
const shown = ({ soort, bedragInCenten }: Regel) =>
  bedragInCenten === null ? "bron ontbreekt" : euros(signed(soort, bedragInCenten));
const signed = (soort: Regel["soort"], value: number): Cents => cents(soort === "kosten" ? value : 0 - value);

const regeltabel = ({ regels, nettoPerMaandInCenten }: Kostenuitkomst): Blok => ({
  soort: "tabel",
  kolommen: [
    { kop: "Regel", deel: 4 },
    { kop: "Som", deel: 3 },
    { kop: "Per maand", deel: 2, isGetal: true },
    { kop: "Bron", deel: 4 },
  ],
  rijen: regels.map((regel) => [
    regel.toelichting ? `${regel.naam}: ${regel.toelichting}` : regel.naam,
    regel.som,
    shown(regel),
    regel.zekerheid === "te controleren" ? `${regel.bron} (te controleren)` : regel.bron,
  ]),
  totaal: ["Blijft voor u", LEEG, bedrag(nettoPerMaandInCenten), LEEG],
});

const LEEG = " ";

const detachering = ({ detachering }: Kostenuitkomst): Blok[] =>
  detachering
    ? [
        { soort: "kop", niveau: 2, tekst: "Detacheren in plaats van in dienst nemen" },
        alinea(`Tarief per uur zonder btw: ${bedrag(detachering.perUurInCenten)}.`),
        stappentabel(detachering.stappen),
      ]
    : [];

const stappenVan = ({ naam, stappen }: Regel): Blok[] =>
  stappen.length === 0 ? [] : [{ soort: "kop", niveau: 3, tekst: naam }, stappentabel(stappen)];
