import { bevindingen } from "#financien/bevindingen";
import { dekking } from "#financien/dekking";
import { resultatenVan } from "#financien/resultaten";
import { controles, jarenVan, type Jaar } from "#financien/stromen";
import { inWoorden } from "./bevinding-in-woorden.ts";
import { STUKSOORTEN, type Stuksoort } from "./geld.ts";
import type { Jaarbeeld } from "./jaarstuk.ts";
import type { Stuk } from "./jaarstuk-store.ts";
import { arbeidsjarenWsw } from "./landelijk.ts";

/** Of one company: every year by the latest kind of document that there is of it. */
export const reeksVan = (stukken: readonly Stuk[]): Jaarbeeld[] => latestOf(stukken).map(jaarbeeld);

export function jaarbeeld(stuk: Stuk): Jaarbeeld {
  const [jaar] = jarenVan(stuk.regels) as [Jaar];
  const { subsidie, bedrijfsvoering } = resultatenVan(jaar);
  return {
    jaar: stuk.jaar,
    soort: stuk.soort,
    blokken: jaar.blokken.map((blok) => ({
      stroom: blok.stroom,
      lastenInCenten: blok.lasten,
      batenInCenten: blok.baten,
      resultaatInCenten: blok.resultaat,
      dekking: dekking(blok),
    })),
    subsidieresultaatInCenten: subsidie,
    bedrijfsvoeringInCenten: bedrijfsvoering,
    totaalInCenten: jaar.totaal,
  };
}

/** Only what is final is compared through the years. */
export function opgevallen(stukken: readonly Stuk[]) {
  const regels = stukken.filter(({ soort }) => soort === "jaarrekening").flatMap(({ regels }) => regels);
  return bevindingen(regels, arbeidsjarenWsw).map((bevinding) => ({
    soort: bevinding.soort,
    zin: inWoorden(bevinding),
  }));
}

export function controleVan(stukken: readonly Stuk[]) {
  const all = stukken.flatMap(({ regels }) => controles(regels));
  return { gelijk: all.filter(({ verschil }) => verschil === 0).length, van: all.length };
}

/** Each row of a year, with what every kind of document says of it. */
export function postenVan(stukken: readonly Stuk[], jaar: number) {
  const own = stukken.filter((stuk) => stuk.jaar === jaar);
  const rows = own.flatMap(({ soort, regels }) => regels.map((regel) => ({ stuk: soort, ...regel })));
  const keyed = Map.groupBy(
    rows.filter(({ soort }) => soort !== "gepubliceerd resultaat"),
    ({ stroom, regel, soort }) => JSON.stringify([stroom, regel, soort]),
  );
  return [...keyed.values()].flatMap((same) => {
    const [first] = same;
    if (!first || first.stroom === "Totaal") return [];
    const of = (stuk: Stuksoort) => same.find((each) => each.stuk === stuk)?.bedrag ?? null;
    return [
      {
        stroom: first.stroom,
        post: first.regel,
        soort: first.soort as "last" | "bate",
        begrotingInCenten: of("begroting"),
        tussenrapportageInCenten: of("tussenrapportage"),
        jaarrekeningInCenten: of("jaarrekening"),
      },
    ];
  });
}

function latestOf(stukken: readonly Stuk[]): Stuk[] {
  const perJaar = Map.groupBy(stukken, ({ jaar }) => jaar);
  return [...perJaar.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((jaar) =>
      perJaar
        .get(jaar)!
        .toSorted((a, b) => rank(b) - rank(a))
        .slice(0, 1),
    );
}

const rank = ({ soort }: Stuk): number => STUKSOORTEN.indexOf(soort);
