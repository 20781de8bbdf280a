import { type Bedrijfsjaar, type Indices, WERKGROEPEN, type Werkgroep } from "#toekomstplan/geld/bedrijf";
import type { Geldvraag } from "#toekomstplan/geld/jaren";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { type Taken, taakOp } from "#toekomstplan/geld/taken";
import type { Personengroep, Personenjaar } from "#toekomstplan/personen";

/** @param fte of everyone, also of whom works on a place that a gemeente buys elsewhere */
export function bedrijfsjaren(
  vraag: Geldvraag,
  personen: readonly Personenjaar[],
  fte: readonly Fte[],
): readonly Bedrijfsjaar[] {
  const { beginjaar, waarden, gemeenten, begin, markt } = vraag;
  const fteBegin = bijBedrijf(
    vraag.takenBegin,
    fteVan(vraag, (groep) => begin[groep]),
    beginjaar - 1,
  );
  const own = fte.map((each, nth) => bijBedrijf(vraag.hefbomen.taken, each, beginjaar + nth));
  const volume = (nth: number) => (nth < 0 || som(fteBegin) === 0 ? 1 : som(own[nth]!) / som(fteBegin));
  return personen.map((jaar, nth): Bedrijfsjaar => {
    const mensen = (groep: Personengroep) => jaar[groep].gemiddeld;
    const places = {
      beschut: mensen("beschut"),
      tussengroep: mensen("tussengroep"),
      terugvalplek: mensen("terugvalplek"),
    };
    return {
      jaar: beginjaar + nth,
      jarenVerder: nth + 1,
      fte: own[nth]!,
      begin: fteBegin,
      mensen: {
        ...places,
        traject: mensen("traject"),
        lks:
          mensen("bij werkgever") * waarden.deelLks +
          places.beschut +
          places.tussengroep +
          places.terugvalplek,
      },
      index: indexIn(waarden, nth + 1),
      markt: markt[nth]!,
      volume: [volume(nth), volume(nth - 1), volume(nth - 2)],
      inwoners: gemeenten.reduce((sum, { inwoners }) => sum + inwoners, 0),
    };
  });
}

export type Fte = Readonly<Record<Werkgroep, number>>;

export function fteVan({ waarden, sePerPersoon }: Geldvraag, mensen: (groep: Werkgroep) => number): Fte {
  return {
    wsw: mensen("wsw") * sePerPersoon,
    beschut: mensen("beschut") * waarden.fteBeschut,
    tussengroep: mensen("tussengroep") * waarden.ftePlek,
    terugvalplek: mensen("terugvalplek") * waarden.ftePlek,
  };
}

/** Who of them works with the company: by the tasks that it has in that year. */
function bijBedrijf(taken: Taken, fte: Fte, jaar: number): Fte {
  const werkdeel = taakOp(taken, "werkdeel", jaar);
  return {
    wsw: fte.wsw,
    beschut: fte.beschut * taakOp(taken, "beschut", jaar),
    tussengroep: fte.tussengroep * werkdeel,
    terugvalplek: fte.terugvalplek * werkdeel,
  };
}

const som = (fte: Fte): number => WERKGROEPEN.reduce((sum, groep) => sum + fte[groep], 0);

/** After so many years. */
const indexIn = ({ loonindex, prijsindex, rijksindex }: Geldwaarden, jaren: number): Indices => ({
  loon: (1 + loonindex) ** jaren,
  prijs: (1 + prijsindex) ** jaren,
  rijk: (1 + rijksindex) ** jaren,
});
