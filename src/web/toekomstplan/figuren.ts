import { WERKGROEPEN } from "#toekomstplan/geld/bedrijf";
import { BLOKKEN } from "#toekomstplan/geld/jaren";
import { PERSONENGROEPEN, type Personengroep } from "#toekomstplan/personen";
import type { Planjaar, Uitgangspunten } from "#toekomstplan/plan";

/** Something that is read off from each year of a future: people, fte or euros of that year. */
export type Figuur = { readonly sleutel: string; readonly of: (jaar: Planjaar) => number };

type Lees = Figuur["of"];

/** At the end of the year. Written out: each is read in each year of a thousand futures. */
const PERSONEN: Readonly<Record<Personengroep, Lees>> = {
  wsw: ({ personen }) => personen.wsw.eind,
  zoekt: ({ personen }) => personen.zoekt.eind,
  "wacht op beschut": ({ personen }) => personen["wacht op beschut"].eind,
  beschut: ({ personen }) => personen.beschut.eind,
  tussengroep: ({ personen }) => personen.tussengroep.eind,
  traject: ({ personen }) => personen.traject.eind,
  "bij werkgever": ({ personen }) => personen["bij werkgever"].eind,
  terugvalplek: ({ personen }) => personen.terugvalplek.eind,
  regulier: ({ personen }) => personen.regulier.eind,
  weg: ({ personen }) => personen.weg.eind,
};

/** Sums are read off from whole futures: the band of a sum is not the sum of bands. */
const VAST: readonly Figuur[] = [
  {
    sleutel: "aan het werk",
    of: ({ personen: p }) =>
      p.wsw.eind +
      p.beschut.eind +
      p.tussengroep.eind +
      p.terugvalplek.eind +
      p["bij werkgever"].eind +
      p.regulier.eind,
  },
  {
    sleutel: "via het bedrijf",
    of: ({ personen: p }) => p.wsw.eind + p.beschut.eind + p.tussengroep.eind + p.terugvalplek.eind,
  },
  {
    sleutel: "zonder werk",
    of: ({ personen: p }) => p.zoekt.eind + p["wacht op beschut"].eind + p.traject.eind,
  },
  ...PERSONENGROEPEN.map((groep) => ({ sleutel: groep, of: PERSONEN[groep] })),
  {
    sleutel: "fte",
    of: ({ geld: { fte } }) => fte.wsw + fte.beschut + fte.tussengroep + fte.terugvalplek,
  },
  ...WERKGROEPEN.map((groep) => ({
    sleutel: `fte ${groep}`,
    of: ({ geld }: Planjaar) => geld.fte[groep],
  })),
  { sleutel: "deel buiten", of: ({ geld }) => geld.deelBuiten },
  ...BLOKKEN.map((blok) => ({
    sleutel: blok,
    of: ({ geld }: Planjaar) => geld.blokken[blok].resultaat,
  })),
  { sleutel: "totaal", of: ({ geld }) => geld.totaal },
  { sleutel: "operationeel", of: ({ geld }) => geld.operationeel },
  { sleutel: "bijdrage", of: ({ geld }) => geld.bijdrage },
  { sleutel: "voorgeschoten", of: ({ geld }) => geld.voorgeschoten },
];

/** Every figure of the pages; those of gemeenten at the end, by their code. */
export const figurenVan = ({ gemeenten }: Pick<Uitgangspunten, "gemeenten">): readonly Figuur[] => [
  ...VAST,
  ...gemeenten.map(({ code }) => ({
    sleutel: code,
    of: ({ geld }: Planjaar) => geld.perGemeente[code]?.bijdrage ?? 0,
  })),
];
