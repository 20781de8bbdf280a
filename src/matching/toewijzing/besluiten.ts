import { Failure } from "#core/failure";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

export type Koppel = { readonly inwoner: number; readonly plek: number };

/** What people decided about single pairs, before anything is computed. */
export type Besluiten = {
  readonly vastgezet?: readonly Koppel[];
  readonly uitgesloten?: readonly Koppel[];
};

/** What is left to be assigned. */
export type Rest = {
  readonly probleem: Toewijzingsprobleem;
  /** Per pair of the rest its number in the whole. */
  readonly paar: Uint32Array;
  /** The pairs that are fixed, by their number in the whole, with their inwoner. */
  readonly vast: ReadonlyMap<number, number>;
};

/** Another decision would have made the total this much higher. */
export type Spijt = Koppel & {
  readonly besluit: "vastgezet" | "uitgesloten";
  /** At least this much, by the scarcity prices without any decision; 0 for a pair that is ruled out. */
  readonly volgensPrijzen: number;
  /** All other decisions as they are. Null when there are too many to compute each again. */
  readonly precies: number | null;
};

const PAREN_OM_TE_HERHALEN = 20_000_000;

/**
 * Takes the inwoners with a fixed plek out, with their room, and removes the pairs that are ruled out.
 * @throws Failure `toewijzing.geen-paar`, `toewijzing.twee-plekken`, `toewijzing.te-vol`
 */
export function restNa(probleem: Toewijzingsprobleem, besluiten: Besluiten): Rest {
  const { begin, plek, waarde } = probleem;
  const capaciteit = probleem.capaciteit.slice();
  const vast = new Map<number, number>();
  const bezet = new Set<number>();
  for (const koppel of besluiten.vastgezet ?? []) {
    const paar = paarVan(probleem, koppel);
    if (bezet.has(koppel.inwoner)) throw foutBesluit("twee-plekken", koppel);
    if (capaciteit[koppel.plek] === 0) throw foutBesluit("te-vol", koppel);
    capaciteit[koppel.plek]!--;
    bezet.add(koppel.inwoner);
    vast.set(paar, koppel.inwoner);
  }
  const weg = new Set((besluiten.uitgesloten ?? []).map((koppel) => paarVan(probleem, koppel)));
  const nieuwBegin = new Uint32Array(begin.length);
  const paren: number[] = [];
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let paar = begin[inwoner]!; !bezet.has(inwoner) && paar < begin[inwoner + 1]!; paar++) {
      if (!weg.has(paar)) paren.push(paar);
    }
    nieuwBegin[inwoner + 1] = paren.length;
  }
  const paar = Uint32Array.from(paren);
  const rest = {
    begin: nieuwBegin,
    plek: paar.map((at) => plek[at]!),
    waarde: Int32Array.from(paar, (at) => waarde[at]!),
    capaciteit,
  };
  return { probleem: rest, paar, vast };
}

/** What each decision costs in total value, so that whoever decides knows; never a reason to overrule it. */
export function spijtVan(probleem: Toewijzingsprobleem, besluiten: Besluiten): Spijt[] {
  const vastgezet = besluiten.vastgezet ?? [];
  const uitgesloten = besluiten.uitgesloten ?? [];
  const vrij = wijsToe(probleem);
  const totaal = totaalNa(probleem, besluiten);
  const herhaal = (vastgezet.length + uitgesloten.length) * probleem.plek.length <= PAREN_OM_TE_HERHALEN;
  const without = (zonder: Besluiten) =>
    herhaal ? totaalNa(probleem, { ...besluiten, ...zonder }) - totaal : null;
  return [
    ...vastgezet.map(
      (koppel, at): Spijt => ({
        ...koppel,
        besluit: "vastgezet",
        volgensPrijzen: tekortVan(probleem, vrij.schaarsteprijs, koppel),
        precies: without({ vastgezet: vastgezet.toSpliced(at, 1) }),
      }),
    ),
    ...uitgesloten.map(
      (koppel, at): Spijt => ({
        ...koppel,
        besluit: "uitgesloten",
        volgensPrijzen: 0,
        precies: without({ uitgesloten: uitgesloten.toSpliced(at, 1) }),
      }),
    ),
  ];
}

/** @throws Failure `toewijzing.geen-paar` */
function paarVan({ begin, plek }: Toewijzingsprobleem, koppel: Koppel): number {
  const vanaf = begin[koppel.inwoner];
  const tot = begin[koppel.inwoner + 1];
  if (vanaf === undefined || tot === undefined) throw foutBesluit("geen-paar", koppel);
  const at = plek.subarray(vanaf, tot).indexOf(koppel.plek);
  if (at < 0) throw foutBesluit("geen-paar", koppel);
  return vanaf + at;
}

/** The highest total with these decisions kept. */
export function totaalNa(probleem: Toewijzingsprobleem, besluiten: Besluiten): number {
  const rest = restNa(probleem, besluiten);
  const vast = [...rest.vast.keys()].reduce((som, paar) => som + probleem.waarde[paar]!, 0);
  return vast + wijsToe(rest.probleem).waarde;
}

/** What the inwoner and the plek are worth together at these prices, less what the pair is worth. */
function tekortVan(probleem: Toewijzingsprobleem, prijs: Float64Array, koppel: Koppel): number {
  const { begin, plek, waarde } = probleem;
  let over = 0;
  for (let paar = begin[koppel.inwoner]!; paar < begin[koppel.inwoner + 1]!; paar++) {
    over = Math.max(over, waarde[paar]! - prijs[plek[paar]!]!);
  }
  return over + prijs[koppel.plek]! - waarde[paarVan(probleem, koppel)]!;
}

const TEKST = {
  "geen-paar": "Deze inwoner past niet op deze plek.",
  "twee-plekken": "Deze inwoner is op meer dan één plek vastgezet. Kies er één.",
  "te-vol": "Op deze plek zijn meer inwoners vastgezet dan er ruimte is.",
} as const;

const foutBesluit = (code: keyof typeof TEKST, { inwoner, plek }: Koppel) =>
  new Failure("invalid", `toewijzing.${code}`, TEKST[code], { inwoner, plek });
