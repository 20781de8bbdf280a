import { hours } from "#core/hours";
import { type Cents, cents } from "#core/money";
import { type Beeld, blijvendBeeld, eersteVan } from "#regels/inkomenseffect-loop";
import type { Situatie } from "#regels/inkomenseffect-situatie";
import { type Marge, samen, tussen } from "#regels/marge";
import { landelijk, type Register } from "#regels/register";

/** A rule that takes of what more work brings. */
export type Oorzaak = {
  readonly regel: string;
  readonly bron: string;
  /** What this rule takes a month, at the most. */
  readonly bedragInCenten: Cents;
};

/** Hours a week between which more work leaves less than a tenth of the extra net wage. */
export type Armoedeval = {
  readonly vanUren: number;
  readonly totUren: number;
  /** A month, holiday allowance included. */
  readonly extraNettoloonInCenten: Cents;
  readonly extraBesteedbaar: Marge;
  /** In every case that the law leaves open; else in some of them. */
  readonly isZeker: boolean;
  /** The rule that takes most comes first. */
  readonly oorzaken: readonly Oorzaak[];
};

const MEESTE_UREN = 40;
/** Less than one part in ten is a trap: our choice, no law says it. */
const DEEL = 10;

/**
 * The poverty traps of a situation: every hour a week from 0 to 40, each as if it stays so for a whole year at the amounts
 * and with the exemption of the first month. Neighbouring hours with the same rules are one trap.
 *
 * With WW there is no answer (an empty list): how UWV counts a wage was not found, and its amount is for one job only.
 * @throws GeenWaarde when the first month has no known amounts
 */
export function armoedevallen(situatie: Situatie, register: Register = landelijk): Armoedeval[] {
  if (situatie.inkomen.soort === "ww") return [];
  const vallen: Armoedeval[] = [];
  let vorige = standBij(situatie, 0, register);
  for (let uren = 1; uren <= MEESTE_UREN; uren += 1) {
    const nu = standBij(situatie, uren, register);
    const val = valTussen(vorige, nu, uren);
    vorige = nu;
    const last = vallen.at(-1);
    if (val && last && isSameTrap(last, val)) vallen[vallen.length - 1] = together(last, val);
    else if (val) vallen.push(val);
  }
  return vallen;
}

/** The rules that took something between two pictures, the one that took most first. */
export function oorzakenTussen(voor: Beeld, na: Beeld): Oorzaak[] {
  const oorzaken: readonly Oorzaak[] = [
    {
      regel: bijstandsregel(na),
      bron: "Pw art. 19 lid 2 en 31",
      bedragInCenten: minder(voor.inkomen.bijstand, na.inkomen.bijstand),
    },
    {
      regel: "WW: UWV verrekent uw loon",
      bron: "bron ontbreekt",
      bedragInCenten: minder(voor.inkomen.wwNetto, na.inkomen.wwNetto),
    },
    ...TOESLAGEN.map(({ sleutel, regel, bron }) => ({
      regel,
      bron,
      bedragInCenten: minder(voor.toeslagen[sleutel], na.toeslagen[sleutel]),
    })),
  ];
  return oorzaken
    .filter(({ bedragInCenten }) => bedragInCenten > 0)
    .toSorted((a, b) => b.bedragInCenten - a.bedragInCenten);
}

const TOESLAGEN = [
  { sleutel: "zorgtoeslag", regel: "Zorgtoeslag: minder bij een hoger inkomen", bron: "Wzt art. 2 lid 3" },
  {
    sleutel: "kindgebondenBudget",
    regel: "Kindgebonden budget: minder bij een hoger inkomen",
    bron: "Wkb art. 2 lid 7 en 8",
  },
  { sleutel: "huurtoeslag", regel: "Huurtoeslag: minder bij een hoger inkomen", bron: "Wht art. 21 lid 2" },
] as const;

/** What is gone at the most; nothing where one of the two is not known. */
const minder = (van: Marge | null, naar: Marge | null): Cents =>
  van && naar ? cents(Math.max(0, van.van - naar.van, van.tot - naar.tot)) : cents(0);

/** What more there is, each end against the same end: both have the same open points. */
export const meer = (voor: Beeld, na: Beeld): Marge =>
  tussen(cents(na.besteedbaar.van - voor.besteedbaar.van), cents(na.besteedbaar.tot - voor.besteedbaar.tot));

export const nettoloonVan = ({ inkomen: { loon } }: Beeld): Cents =>
  cents(loon === null ? 0 : loon.nettoInCenten + loon.vakantiegeldNettoInCenten);

/** Does this leave less than a tenth of the extra net wage? In the best case, and in the worst. */
export const isVal = (extraNettoloon: Cents, extra: Marge) => ({
  zeker: extra.tot * DEEL < extraNettoloon,
  mogelijk: extra.van * DEEL < extraNettoloon,
});

function standBij(situatie: Situatie, uren: number, register: Register): Beeld {
  const werk = { ...situatie.werk, urenPerWeek: hours(uren) };
  return blijvendBeeld({ ...situatie, werk }, uren > 0, eersteVan(werk.startdatum), register);
}

function valTussen(vorige: Beeld, nu: Beeld, uren: number): Armoedeval | null {
  const extraNettoloon = cents(nettoloonVan(nu) - nettoloonVan(vorige));
  const extra = meer(vorige, nu);
  const { zeker, mogelijk } = isVal(extraNettoloon, extra);
  if (!mogelijk) return null;
  return {
    vanUren: uren - 1,
    totUren: uren,
    extraNettoloonInCenten: extraNettoloon,
    extraBesteedbaar: extra,
    isZeker: zeker,
    oorzaken: oorzakenTussen(vorige, nu),
  };
}

const isSameTrap = (a: Armoedeval, b: Armoedeval): boolean =>
  a.totUren === b.vanUren &&
  a.isZeker === b.isZeker &&
  a.oorzaken
    .map(({ regel }) => regel)
    .toSorted()
    .join("|") ===
    b.oorzaken
      .map(({ regel }) => regel)
      .toSorted()
      .join("|");

const together = (a: Armoedeval, b: Armoedeval): Armoedeval => ({
  vanUren: a.vanUren,
  totUren: b.totUren,
  extraNettoloonInCenten: cents(a.extraNettoloonInCenten + b.extraNettoloonInCenten),
  extraBesteedbaar: samen(a.extraBesteedbaar, b.extraBesteedbaar),
  isZeker: a.isZeker,
  oorzaken: a.oorzaken
    .map((oorzaak) => {
      const same = b.oorzaken.find(({ regel }) => regel === oorzaak.regel);
      return { ...oorzaak, bedragInCenten: cents(oorzaak.bedragInCenten + (same?.bedragInCenten ?? 0)) };
    })
    .toSorted((x, y) => y.bedragInCenten - x.bedragInCenten),
});

function bijstandsregel({ inkomen: { vrijlating } }: Beeld): string {
  if (!vrijlating || vrijlating.onderdeel === null) return "Bijstand: uw loon gaat er helemaal af";
  const waar = vrijlating.onderdeel === "34a" ? "artikel 34a" : `onderdeel ${vrijlating.onderdeel}`;
  return `Bijstand: uw loon gaat er af, op de vrijlating van ${waar} na`;
}
