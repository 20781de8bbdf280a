import type { Bedrijfsjaar, Indices, Werkgroep } from "#toekomstplan/geld/bedrijf";
import { type Jaarbesluit, type Taakdelen, takenOp } from "#toekomstplan/geld/besluiten";
import type { Geldvraag } from "#toekomstplan/geld/jaren";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import type { Personenjaar } from "#toekomstplan/personen";

/** @param fte of everyone, also of whom works on a place that a gemeente buys elsewhere */
export function bedrijfsjaren(
  vraag: Geldvraag,
  besluiten: readonly Jaarbesluit[],
  personen: readonly Personenjaar[],
  fte: readonly Fte[],
): readonly Bedrijfsjaar[] {
  const { beginjaar, waarden, begin, markt } = vraag;
  const fteBegin = bijBedrijf(
    takenOp({ taken: vraag.takenBegin }, beginjaar - 1),
    fteVan(vraag, begin.wsw, begin.beschut, begin.tussengroep, begin.terugvalplek),
  );
  const own = fte.map((each, nth) => bijBedrijf(besluiten[nth]!.taken, each));
  const atFirst = som(fteBegin);
  const volume = (nth: number) => (nth < 0 || atFirst === 0 ? 1 : som(own[nth]!) / atFirst);
  return personen.map((jaar, nth): Bedrijfsjaar => {
    const beschut = jaar.beschut.gemiddeld;
    const tussengroep = jaar.tussengroep.gemiddeld;
    const terugvalplek = jaar.terugvalplek.gemiddeld;
    return {
      jarenVerder: nth + 1,
      fte: own[nth]!,
      begin: fteBegin,
      mensen: {
        beschut,
        tussengroep,
        terugvalplek,
        traject: jaar.traject.gemiddeld,
        lks: jaar["bij werkgever"].gemiddeld * waarden.deelLks + beschut + tussengroep + terugvalplek,
      },
      index: indexIn(waarden, nth + 1),
      markt: markt[nth]!,
      volume: [volume(nth), volume(nth - 1), volume(nth - 2)],
    };
  });
}

export type Fte = Readonly<Record<Werkgroep, number>>;

/** @param wsw, beschut, tussengroep, terugvalplek people */
export const fteVan = (
  { waarden, sePerPersoon }: Geldvraag,
  wsw: number,
  beschut: number,
  tussengroep: number,
  terugvalplek: number,
): Fte => ({
  wsw: wsw * sePerPersoon,
  beschut: beschut * waarden.fteBeschut,
  tussengroep: tussengroep * waarden.ftePlek,
  terugvalplek: terugvalplek * waarden.ftePlek,
});

/** Who of them works with the company: by the tasks that it has in that year. */
const bijBedrijf = (taken: Taakdelen, fte: Fte): Fte => ({
  wsw: fte.wsw,
  beschut: fte.beschut * taken.beschut,
  tussengroep: fte.tussengroep * taken.werkdeel,
  terugvalplek: fte.terugvalplek * taken.werkdeel,
});

const som = ({ wsw, beschut, tussengroep, terugvalplek }: Fte): number =>
  wsw + beschut + tussengroep + terugvalplek;

/** After so many years. */
const indexIn = ({ loonindex, prijsindex, rijksindex }: Geldwaarden, jaren: number): Indices => ({
  loon: (1 + loonindex) ** jaren,
  prijs: (1 + prijsindex) ** jaren,
  rijk: (1 + rijksindex) ** jaren,
});
