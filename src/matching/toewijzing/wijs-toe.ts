import { kleinsteStap, rondAf } from "#matching/toewijzing/afronden";
import { bovengrensBij } from "#matching/toewijzing/bovengrens";
import { klassenVan, type Klassen, uitKlassen } from "#matching/toewijzing/klassen";
import { laatToe } from "#matching/toewijzing/paden";
import {
  checkProbleem,
  type Inspanning,
  type Methode,
  type Toewijzing,
  type Toewijzingsprobleem,
} from "#matching/toewijzing/probleem";
import { newStand, type Stand } from "#matching/toewijzing/stand";
import { veil } from "#matching/toewijzing/veiling";
import { ordenParen } from "#matching/toewijzing/volgorde";

const BIEDINGEN_PER_INWONER = 50;
const PAREN = 2_000_000_000;

type Gevonden = Pick<Toewijzing, "keuze" | "schaarsteprijs" | "biedingen" | "methode">;

/**
 * The assignment with the highest total value: every inwoner at most one plek, no plek beyond its room. With prices
 * that prove it, to be checked by `controleer`. `bewijs` is "binnen het gat" only when the effort did not suffice.
 *
 * Who gets what among outcomes of equal value is fixed: whoever comes first by number bids first, on the pair with the
 * highest value and then the lowest number of the plek; a plek that is outbid lets its lowest bid go.
 * @throws Failure `toewijzing.fout-probleem`
 */
export function wijsToe(probleem: Toewijzingsprobleem, inspanning: Inspanning = {}): Toewijzing {
  checkProbleem(probleem);
  const geordend = ordenParen(probleem);
  const { keuze, schaarsteprijs, ...rest } = solve(geordend.probleem, inspanning, true);
  const { oorspronkelijk } = geordend;
  const gekozen = oorspronkelijk ? keuze.map((paar) => (paar < 0 ? -1 : oorspronkelijk[paar]!)) : keuze;
  const waarde = gekozen.reduce((som, paar) => som + (paar < 0 ? 0 : probleem.waarde[paar]!), 0);
  const bovengrens = bovengrensBij(probleem, probleem.waarde, schaarsteprijs).heel;
  const gat = bovengrens - waarde;
  return {
    keuze: gekozen,
    waarde,
    bovengrens,
    gat,
    schaarsteprijs,
    bewijs: gat < 1 ? "optimaal" : "binnen het gat",
    ...rest,
  };
}

function solve(probleem: Toewijzingsprobleem, inspanning: Inspanning, mayMerge: boolean): Gevonden {
  const inwoners = probleem.begin.length - 1;
  const stand = newStand(probleem, new Float64Array(probleem.waarde));
  const hoogstens = inspanning.biedingen ?? BIEDINGEN_PER_INWONER * inwoners;
  const stap = kleinsteStap(Math.min(inwoners, probleem.capaciteit.length));
  let biedingen = veil(stand, stap, hoogstens);
  if (stand.wachtrij.lengte > 0 && mayMerge) {
    const klassen = klassenVan(probleem);
    if (klassen) return solveKlassen(probleem, klassen, inspanning, biedingen);
  }
  const gereed = stand.wachtrij.lengte === 0;
  rondAf(stand.prijs, stap);
  let methode: Methode = "veiling";
  if (!gereed) {
    laatToe(stand, inspanning.paren ?? PAREN);
    methode = "veiling en kortste paden";
  }
  if (stand.wachtrij.lengte > 0) {
    biedingen += veilInGroteStappen(stand);
    methode = "veiling in grote stappen";
  }
  return { keuze: stand.keuze, schaarsteprijs: stand.prijs, biedingen, methode };
}

function solveKlassen(
  probleem: Toewijzingsprobleem,
  klassen: Klassen,
  inspanning: Inspanning,
  geboden: number,
): Gevonden {
  const opgelost = solve(klassen.probleem, inspanning, false);
  const methode: Methode =
    opgelost.methode === "veiling"
      ? "veiling van klassen"
      : opgelost.methode === "veiling en kortste paden"
        ? "veiling van klassen en kortste paden"
        : opgelost.methode;
  return {
    keuze: uitKlassen(probleem, klassen, opgelost.keuze),
    schaarsteprijs: Float64Array.from(klassen.klasse, (klasse) => opgelost.schaarsteprijs[klasse]!),
    biedingen: geboden + opgelost.biedingen,
    methode,
  };
}

/** Ends surely: with steps as high as the highest value everybody bids a few times. What it leaves is in the gap. */
function veilInGroteStappen(stand: Stand): number {
  const { probleem, plaats, bezet, bod, prijs, wachtrij } = stand;
  for (let plek = 0; plek < prijs.length; plek++) {
    bod.fill(prijs[plek]!, plaats[plek], plaats[plek]! + bezet[plek]!); // holders agree with the price as it is
  }
  const inwoners = probleem.begin.length - 1;
  let biedingen = 0;
  for (let stap = 1; wachtrij.lengte > 0; stap *= 32) {
    biedingen += veil(stand, stap, stap > 2 ** 31 ? Infinity : BIEDINGEN_PER_INWONER * inwoners);
  }
  return biedingen;
}
