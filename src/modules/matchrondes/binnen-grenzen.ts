import { type Besluiten, type Rest, restNa } from "#matching/toewijzing/besluiten";
import {
  metRandvoorwaarden,
  type ToewijzingMetRandvoorwaarden,
  type Zoekopties,
} from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { beperkt } from "#matching/toewijzing/randvoorwaarden";
import { deelVan, overigVan, wijsBreedToe } from "#matching/toewijzing/wijs-breed-toe";
import type { Ronde } from "./bevriezing.ts";
import { type Grens, grenzenVan } from "./grenzen.ts";
import type { Grensgebruik, Verdeling, Vrij } from "./verdelen.ts";

/** How far below the best of an inwoner a pair may lie to be looked at, before it is known what the limits cost and after. */
const MARGE = 2_000;
const MARGE_MET_PRIJZEN = 1_000;
/** Rounds of search to find out what the limits cost. */
const VERKENNING = 15;

/**
 * The best assignment that keeps the limits of a ronde. Over a whole region only pairs that can matter are searched. Which
 * those are follows from what the limits cost: that is found first, over the pairs that can matter without limits.
 */
export function binnenGrenzen(
  ronde: Ronde,
  probleem: Toewijzingsprobleem,
  besluiten: Required<Besluiten>,
  vrij: Vrij,
): Vrij & Pick<Verdeling, "grenzen" | "kosten"> {
  if (Object.keys(ronde.randvoorwaarden).length === 0) return { ...vrij, grenzen: [], kosten: 0 };
  const telt = kansrijk(probleem, vrij, besluiten);
  const los = (opties: Zoekopties) => {
    const deel = deelVan(probleem, telt);
    const grenzen = grenzenVan(ronde, deel.probleem);
    const regels = { ...besluiten, voorwaarden: grenzen.map(({ regel }) => regel) };
    return { deel, grenzen, met: metRandvoorwaarden(deel.probleem, regels, opties) };
  };
  const verkend = overAlles(ronde, probleem, besluiten, los({ rondes: VERKENNING }).met);
  voegToe(telt, verkend);
  const { deel, grenzen, met } = los({});
  const daarna = overAlles(ronde, probleem, besluiten, met);
  return {
    keuze: met.keuze.map((paar) => (paar < 0 ? -1 : deel.paar[paar]!)),
    waarde: met.waarde,
    // limits that cannot all be kept bound nothing
    bovengrens:
      met.haalbaar === "gehaald"
        ? Math.min(vrij.bovengrens, verkend.bovengrens, daarna.bovengrens)
        : vrij.bovengrens,
    schaarsteprijs: met.schaarsteprijs,
    methode: `randvoorwaarden over ${deel.paar.length} kansrijke paren (${met.haalbaar})`,
    grenzen: gebruikVan(grenzen, met),
    kosten: vrij.waarde - met.waarde,
  };
}

/** What the limits make of all pairs, at prices for what each uses of them. */
type OverAlles = {
  readonly rest: Rest;
  /** Per pair of the rest its value less what it pays. */
  readonly over: Float64Array;
  readonly schaarsteprijs: Float64Array;
  /** No assignment over all pairs that keeps the limits is worth more. */
  readonly bovengrens: number;
};

/** Each pair pays for what it uses of the limits, at the prices that were found; what is left is assigned without limits. */
function overAlles(
  ronde: Ronde,
  probleem: Toewijzingsprobleem,
  besluiten: Required<Besluiten>,
  { voorwaarden }: ToewijzingMetRandvoorwaarden,
): OverAlles {
  const rest = restNa(probleem, besluiten);
  const vast = [...rest.vast.keys()];
  const over = new Float64Array(rest.probleem.waarde);
  let vaste = vast.reduce((som, paar) => som + probleem.waarde[paar]!, 0);
  for (const [nummer, { regel }] of grenzenVan(ronde, probleem).entries()) {
    const { groep, gebruik, grens, soort } = beperkt(regel, rest.paar, vast);
    const prijs = voorwaarden[nummer]!.groepen.map((deel) =>
      soort === "hoogstens" ? deel.prijs : -deel.prijs,
    );
    for (let paar = 0; paar < over.length; paar++)
      if (groep[paar]! >= 0) over[paar]! -= prijs[groep[paar]!]! * gebruik[paar]!;
    vaste += prijs.reduce((som, bedrag, at) => som + bedrag * grens[at]!, 0);
  }
  const telt = Uint8Array.from(over, (waarde) => Number(waarde > 0));
  const waarde = Int32Array.from(over, Math.ceil);
  const { bovengrens, schaarsteprijs } = wijsBreedToe(deelVan({ ...rest.probleem, waarde }, telt).probleem);
  return { rest, over, schaarsteprijs, bovengrens: Math.ceil(vaste + bovengrens) };
}

/** The pairs that can matter without limits, and those that somebody decided about. */
function kansrijk(
  probleem: Toewijzingsprobleem,
  vrij: Vrij,
  { vastgezet, uitgesloten }: Required<Besluiten>,
): Uint8Array {
  const { begin, plek, waarde } = probleem;
  const over = overigVan(probleem, vrij.schaarsteprijs);
  const besloten = new Set([...vastgezet, ...uitgesloten].map(({ inwoner, plek }) => `${inwoner}/${plek}`));
  const telt = new Uint8Array(plek.length);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++)
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const isDichtbij = waarde[paar]! - vrij.schaarsteprijs[plek[paar]!]! >= over[inwoner]! - MARGE;
      if (isDichtbij || besloten.has(`${inwoner}/${plek[paar]}`)) telt[paar] = 1;
    }
  return telt;
}

/** Marks the pairs that can matter at the prices of the limits. */
function voegToe(telt: Uint8Array, { rest, over, schaarsteprijs }: OverAlles): void {
  const { begin, plek } = rest.probleem;
  const blijftOver = (paar: number) => over[paar]! - schaarsteprijs[plek[paar]!]!;
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    let meest = 0;
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++)
      meest = Math.max(meest, blijftOver(paar));
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++)
      if (blijftOver(paar) >= meest - MARGE_MET_PRIJZEN) telt[rest.paar[paar]!] = 1;
  }
}

const gebruikVan = (grenzen: readonly Grens[], met: ToewijzingMetRandvoorwaarden): Grensgebruik[] =>
  grenzen.flatMap(({ regel, groepen, eenheid, deel }, nummer) =>
    met.voorwaarden[nummer]!.groepen.map(({ gebruikt, grens, prijs }, groep) => ({
      naam: regel.naam,
      groep: groepen[groep]!,
      soort: regel.soort,
      eenheid,
      grens: grens / deel,
      gebruikt: gebruikt / deel,
      prijs,
    })),
  );
