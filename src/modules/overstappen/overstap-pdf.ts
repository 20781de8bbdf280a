import { dutchDate } from "#core/dutch";
import type { IsoDate } from "#core/dates";
import type { Marge } from "#regels/marge";
import { VORMOMSCHRIJVINGEN } from "#regels/overgang";
import { eurosTussen } from "../rekenhulp/bedragen-in-woorden.ts";
import type { Blok, Stuk } from "../rekenhulp/pdf.ts";
import { maandnaam } from "../rekenhulp/wat-verandert-maanden.ts";
import type { OverstapInFull } from "./overstap.ts";

const WIE: Readonly<Record<OverstapInFull["stappen"][number]["wie"], string>> = {
  inwoner: "Uzelf",
  klantmanager: "De gemeente",
  werkgever: "De werkgever",
  jobcoach: "De jobcoach",
  unit: "De leidinggevende",
  UWV: "UWV",
};

/** The switch on paper, without a name: what changes, who does what, and how to go back. */
export function overstapStuk(overstap: OverstapInFull, vandaag: IsoDate): Stuk {
  const { van, naar, dag, onderbouwing } = overstap;
  const { gevolgen, kring, inkomen } = onderbouwing;
  return {
    titel: "Uw overstap",
    ondertitel: `Gemaakt op ${dutchDate(vandaag)}`,
    voet: `Meedoen · uw overstap · ${dutchDate(vandaag)}`,
    blokken: [
      alinea(
        naar.vorm === "geen"
          ? `Vanaf ${dutchDate(dag)} stopt u met ${van.vorm}.`
          : `Vanaf ${dutchDate(dag)} gaat u van ${van.vorm} naar ${naar.vorm}.`,
        "groot",
      ),
      ...(naar.functie ? [alinea(`Uw nieuwe plek: ${naar.functie}, bij ${naar.waar}.`)] : []),
      alinea(VORMOMSCHRIJVINGEN[naar.vorm].wat),
      kop("Kan ik nog terug als het niet lukt?"),
      alinea(wegVan(overstap)),
      ...metKop(
        "Wie u blijft helpen",
        kring.map(({ naam, rol }) => `${naam}, ${rol}`),
      ),
      ...metKop("Wat u zelf doet", overstap.stappen.filter(({ wie }) => wie === "inwoner").map(stapVan)),
      ...metKop(
        "Wat anderen doen",
        overstap.stappen
          .filter(({ wie }) => wie !== "inwoner")
          .map((stap) => `${WIE[stap.wie]}: ${stapVan(stap)}`),
      ),
      ...metKop(
        "Wat er gebeurt met wat u heeft",
        gevolgen.map(({ onderwerp, wat, uitleg }) => `${onderwerp}: ${wat}. ${uitleg}`),
      ),
      ...(inkomen ? [kop("Uw geld, maand voor maand"), alinea(inkomen.kern), maanden(inkomen)] : []),
      ...(inkomen ? [alinea(`Dit is ${inkomen.label}.`, "klein")] : []),
    ],
  };
}

const kop = (tekst: string): Blok => ({ soort: "kop", niveau: 2, tekst });
const alinea = (tekst: string, grootte: "groot" | "gewoon" | "klein" = "gewoon"): Blok => ({
  soort: "alinea",
  tekst,
  grootte,
});
const metKop = (tekst: string, regels: readonly string[]): Blok[] =>
  regels.length > 0 ? [kop(tekst), { soort: "lijst", regels }] : [];
const shown = (marge: Marge | undefined) => (marge ? eurosTussen(marge) : "–");

const WANNEER = { vanaf: "vanaf", uiterlijk: "uiterlijk", "tot en met": "tot en met" } as const;
const stapVan = ({ wat, soort, dag }: OverstapInFull["stappen"][number]) =>
  `${wat.replace(/\.$/, "")} (${WANNEER[soort]} ${dutchDate(dag)}).`;

function wegVan({ weg, onderbouwing }: OverstapInFull): string {
  if (!weg)
    return onderbouwing.terug?.plek.wat ?? "Daarover is niets afgesproken. Vraag het aan de gemeente.";
  const { waar, tot, met, afgesprokenOp } = weg;
  const totWanneer = tot ? `tot en met ${dutchDate(tot)}` : "zonder einddag";
  return `Ja. ${waar} blijft voor u vrij, ${totWanneer}. Dat is op ${dutchDate(afgesprokenOp)} afgesproken met ${met}.`;
}

const maanden = ({ maanden: alle }: NonNullable<OverstapInFull["onderbouwing"]["inkomen"]>): Blok => ({
  soort: "tabel",
  kolommen: [
    { kop: "Maand", deel: 3 },
    { kop: "Nu", deel: 2, isGetal: true },
    { kop: "Straks", deel: 2, isGetal: true },
    { kop: "Verschil", deel: 3, isGetal: true },
  ],
  rijen: alle.map(({ maand, nu, straks, verschil }) => [
    maandnaam(maand),
    shown(nu?.samen),
    shown(straks?.samen),
    shown(verschil ?? undefined),
  ]),
});
