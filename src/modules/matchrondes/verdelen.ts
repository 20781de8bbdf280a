import type { Kerneluitslag } from "#matching/kernel/kernel";
import { type Besluiten, restNa } from "#matching/toewijzing/besluiten";
import {
  metRandvoorwaarden,
  type ToewijzingMetRandvoorwaarden,
} from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { beperkt } from "#matching/toewijzing/randvoorwaarden";
import { deelVan, overigVan, wijsBreedToe } from "#matching/toewijzing/wijs-breed-toe";
import { paarwaarde } from "#matching/waarde";
import type { Paarkeuze, Ronde } from "./bevriezing.ts";
import { type Grens, grenzenVan } from "./grenzen.ts";

/** Who gets what, and what people's decisions and the limits did to it. */
export type Verdeling = Pick<Toewijzing, "waarde" | "bovengrens" | "schaarsteprijs"> & {
  readonly methode: string;
  /** Per inwoner the plek, or -1. */
  readonly plek: Int32Array;
  readonly spijt: Readonly<Record<string, number>>;
  readonly grenzen: readonly Grensgebruik[];
  /** What the limits together cost: the value without them, less the value with them. */
  readonly kosten: number;
};

/** Of one groep of one limit. */
export type Grensgebruik = {
  readonly naam: string;
  readonly groep: string;
  readonly soort: "hoogstens" | "minstens";
  readonly eenheid: Grens["eenheid"];
  readonly grens: number;
  readonly gebruikt: number;
  readonly prijs: number;
};

type Genummerd = Paarkeuze & { readonly inwoner: number; readonly plek: number };

/** The best assignment that keeps what people decided, and the limits that were asked for. */
export function verdeel(ronde: Ronde, uitslag: Kerneluitslag): Verdeling {
  const capaciteit = Uint32Array.from(ronde.plekken, ({ vrij }) => vrij);
  const keuzes = metPlaats(genummerd(ronde), capaciteit);
  const probleem = metVastgezet(ronde, { ...uitslag, capaciteit }, keuzes);
  const zonder = keuzes.length === 0 ? wijsBreedToe(probleem) : naBesluiten(probleem, keuzes);
  const { keuze: gekozen, ...met } = withGrenzen(ronde, probleem, keuzes, zonder);
  return {
    ...met,
    plek: gekozen.map((paar) => (paar < 0 ? -1 : probleem.plek[paar]!)),
    spijt: spijtVan(probleem, keuzes, met.schaarsteprijs),
  };
}

function naBesluiten(probleem: Toewijzingsprobleem, keuzes: readonly Genummerd[]): Vrij {
  const rest = restNa(probleem, besluitenVan(keuzes));
  const vasteWaarde = [...rest.vast.keys()].reduce((som, paar) => som + probleem.waarde[paar]!, 0);
  const { waarde, bovengrens, schaarsteprijs, methode, ...vrij } = wijsBreedToe(rest.probleem);
  const keuze = vrij.keuze.map((paar) => (paar < 0 ? -1 : rest.paar[paar]!));
  for (const [paar, inwoner] of rest.vast) keuze[inwoner] = paar;
  return {
    waarde: vasteWaarde + waarde,
    bovengrens: vasteWaarde + bovengrens,
    schaarsteprijs,
    methode,
    keuze,
  };
}

function genummerd({ keuzes, inwoners, plekken }: Ronde): Genummerd[] {
  if (keuzes.length === 0) return [];
  const inwoner = new Map(inwoners.map(({ profiel }, at) => [profiel.id, at]));
  const plek = new Map(plekken.map(({ id }, at) => [id, at]));
  return keuzes.flatMap((keuze) => {
    const [van, bij] = [inwoner.get(keuze.inwonerId), plek.get(keuze.plekId)];
    return van === undefined || bij === undefined ? [] : { ...keuze, inwoner: van, plek: bij };
  });
}

/** Where more were fixed than there is room for, the ones that were first by id: the others take part as usual. */
function metPlaats(keuzes: readonly Genummerd[], capaciteit: Uint32Array): Genummerd[] {
  const over = capaciteit.slice();
  return keuzes.filter(({ soort, plek }) => soort === "uitsluiten" || over[plek]!-- > 0);
}

const besluitenVan = (keuzes: readonly Genummerd[]): Required<Besluiten> => ({
  vastgezet: keuzes.filter(({ soort }) => soort === "vastzetten"),
  uitgesloten: keuzes.filter(({ soort }) => soort === "uitsluiten"),
});

/** The pairs that fit, and those that somebody decided about although they do not. */
function metVastgezet(
  { inwoners, plekken }: Ronde,
  probleem: Toewijzingsprobleem,
  keuzes: readonly Genummerd[],
): Toewijzingsprobleem {
  const erbij = keuzes.filter(
    ({ inwoner, plek }) =>
      !probleem.plek.subarray(probleem.begin[inwoner], probleem.begin[inwoner + 1]).includes(plek),
  );
  if (erbij.length === 0) return probleem;
  const aantal = probleem.plek.length + erbij.length;
  const [plek, waarde] = [new Uint32Array(aantal), new Int32Array(aantal)];
  const begin = new Uint32Array(probleem.begin.length);
  let at = 0;
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    const [van, tot] = [probleem.begin[inwoner]!, probleem.begin[inwoner + 1]!];
    plek.set(probleem.plek.subarray(van, tot), at);
    waarde.set(probleem.waarde.subarray(van, tot), at);
    at += tot - van;
    for (const keuze of erbij.filter((keuze) => keuze.inwoner === inwoner)) {
      plek[at] = keuze.plek;
      waarde[at++] = paarwaarde(inwoners[inwoner]!.profiel, plekken[keuze.plek]!.profiel);
    }
    begin[inwoner + 1] = at;
  }
  return { ...probleem, begin, plek, waarde };
}

type Vrij = Pick<Toewijzing, "waarde" | "bovengrens" | "schaarsteprijs" | "keuze"> & {
  readonly methode: string;
};

/** How far below the best of an inwoner a pair may lie to be looked at when there are limits. */
const MARGE = 2_000;

function withGrenzen(
  ronde: Ronde,
  probleem: Toewijzingsprobleem,
  keuzes: readonly Genummerd[],
  vrij: Vrij,
): Vrij & Pick<Verdeling, "grenzen" | "kosten"> {
  if (Object.keys(ronde.randvoorwaarden).length === 0) return { ...vrij, grenzen: [], kosten: 0 };
  const deel = deelVan(probleem, kansrijk(probleem, vrij, keuzes));
  const grenzen = grenzenVan(ronde, deel.probleem);
  const met = metRandvoorwaarden(deel.probleem, {
    ...besluitenVan(keuzes),
    voorwaarden: grenzen.map(({ regel }) => regel),
  });
  return {
    keuze: met.keuze.map((paar) => (paar < 0 ? -1 : deel.paar[paar]!)),
    waarde: met.waarde,
    // limits that cannot all be kept bound nothing
    bovengrens:
      met.haalbaar === "gehaald"
        ? Math.min(vrij.bovengrens, grensOverAlles(ronde, probleem, keuzes, met))
        : vrij.bovengrens,
    schaarsteprijs: met.schaarsteprijs,
    methode: `randvoorwaarden over ${deel.paar.length} kansrijke paren (${met.haalbaar})`,
    grenzen: gebruikVan(grenzen, met),
    kosten: vrij.waarde - met.waarde,
  };
}

/**
 * No assignment over all pairs that keeps the limits is worth more: each pair pays for what it uses of them, at the prices
 * that were found over the pairs that can matter, and what is left is assigned without limits.
 */
function grensOverAlles(
  ronde: Ronde,
  probleem: Toewijzingsprobleem,
  keuzes: readonly Genummerd[],
  { voorwaarden }: ToewijzingMetRandvoorwaarden,
): number {
  const rest = restNa(probleem, besluitenVan(keuzes));
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
  return Math.ceil(vaste + wijsBreedToe(deelVan({ ...rest.probleem, waarde }, telt).probleem).bovengrens);
}

function kansrijk(probleem: Toewijzingsprobleem, vrij: Vrij, keuzes: readonly Genummerd[]): Uint8Array {
  const { begin, plek, waarde } = probleem;
  const over = overigVan(probleem, vrij.schaarsteprijs);
  const besloten = new Set(keuzes.map((keuze) => `${keuze.inwoner}/${keuze.plek}`));
  const telt = new Uint8Array(plek.length);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++)
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const isDichtbij = waarde[paar]! - vrij.schaarsteprijs[plek[paar]!]! >= over[inwoner]! - MARGE;
      if (isDichtbij || besloten.has(`${inwoner}/${plek[paar]}`)) telt[paar] = 1;
    }
  return telt;
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

/**
 * What each decision costs, by the prices: what the inwoner could have had at these and what his place would have been
 * worth to somebody else, less what the pair is worth. Never less than 0.
 */
function spijtVan(
  { begin, plek, waarde }: Toewijzingsprobleem,
  keuzes: readonly Genummerd[],
  prijs: Float64Array,
): Record<string, number> {
  const uit = new Set(
    keuzes.filter(({ soort }) => soort === "uitsluiten").map((k) => `${k.inwoner}/${k.plek}`),
  );
  const spijt = keuzes.map(({ id, inwoner, plek: gekozen, soort }) => {
    let [meest, eigen] = [0, 0];
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const over = waarde[paar]! - prijs[plek[paar]!]!;
      if (plek[paar] === gekozen) eigen = over;
      else if (!uit.has(`${inwoner}/${plek[paar]}`)) meest = Math.max(meest, over);
    }
    const verschil = soort === "vastzetten" ? meest - eigen : eigen - meest;
    return [id, Math.max(0, Math.round(verschil))] as const;
  });
  return Object.fromEntries(spijt);
}
