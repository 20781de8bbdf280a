import type { Kerneluitslag } from "#matching/kernel/kernel";
import { type Besluiten, restNa } from "#matching/toewijzing/besluiten";
import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { wijsBreedToe } from "#matching/toewijzing/wijs-breed-toe";
import { paarwaarde } from "#matching/waarde";
import type { Paarkeuze, Ronde } from "./bevriezing.ts";
import { binnenGrenzen } from "./binnen-grenzen.ts";
import type { Grens } from "./grenzen.ts";

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
  const { keuze: gekozen, ...met } = binnenGrenzen(ronde, probleem, besluitenVan(keuzes), zonder);
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

export type Vrij = Pick<Toewijzing, "waarde" | "bovengrens" | "schaarsteprijs" | "keuze"> & {
  readonly methode: string;
};

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
