import { WERKGROEPEN } from "#toekomstplan/geld/bedrijf";
import { BLOKKEN } from "#toekomstplan/geld/jaren";
import { PERSONENGROEPEN, type Personengroep } from "#toekomstplan/personen";
import type { Planjaar, Uitgangspunten } from "#toekomstplan/plan";

/** Something that is read off from each year of a future: people, fte or euros of that year. */
export type Figuur = { readonly sleutel: string; readonly of: (jaar: Planjaar) => number };

const AAN_HET_WERK: readonly Personengroep[] = [
  "wsw",
  "beschut",
  "tussengroep",
  "terugvalplek",
  "bij werkgever",
  "regulier",
];
const ZONDER_WERK: readonly Personengroep[] = ["zoekt", "wacht op beschut", "traject"];

const people =
  (groepen: readonly Personengroep[]) =>
  ({ personen }: Planjaar): number =>
    groepen.reduce((sum, groep) => sum + personen[groep].eind, 0);

/** Sums are read off from whole futures: the band of a sum is not the sum of bands. */
const VAST: readonly Figuur[] = [
  { sleutel: "aan het werk", of: people(AAN_HET_WERK) },
  { sleutel: "via het bedrijf", of: people(WERKGROEPEN) },
  { sleutel: "zonder werk", of: people(ZONDER_WERK) },
  ...PERSONENGROEPEN.map((groep) => ({ sleutel: groep, of: people([groep]) })),
  {
    sleutel: "fte",
    of: ({ geld }) => WERKGROEPEN.reduce((sum, groep) => sum + geld.fte[groep], 0),
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
