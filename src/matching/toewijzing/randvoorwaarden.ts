import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/**
 * A limit that the chosen pairs share: per groep of pairs the sum of what they use is at most, or at least, `grens`.
 * All numbers are whole and not negative.
 */
export type Randvoorwaarde = {
  readonly naam: string;
  readonly soort: "hoogstens" | "minstens";
  /** Per pair the groep it counts for, or -1. */
  readonly groep: Int32Array;
  /** Per pair how much it uses, in the unit of `grens`. */
  readonly gebruik: Int32Array;
  readonly grens: Float64Array;
};

type Grenzen = ArrayLike<number>;

/** Hours that the coaches of each team have; both in hundredths of an hour per week. */
export const coachuren = (
  probleem: Toewijzingsprobleem,
  team: Int32Array,
  uren: Int32Array,
  beschikbaar: Grenzen,
): Randvoorwaarde => ({
  naam: "coachuren",
  soort: "hoogstens",
  groep: perInwoner(probleem, team),
  gebruik: perInwoner(probleem, uren),
  grens: Float64Array.from(beschikbaar),
});

/** Money of one or more budgets: per pair which one pays, or -1, and how much. In cents. */
export const budget = (
  naam: string,
  betaler: Int32Array,
  kostenInCenten: Int32Array,
  bedragenInCenten: Grenzen,
): Randvoorwaarde => ({
  naam,
  soort: "hoogstens",
  groep: betaler,
  gebruik: kostenInCenten,
  grens: Float64Array.from(bedragenInCenten),
});

/** How many inwoners each werkgever takes, whatever the room of his plekken together. */
export const maximumPerWerkgever = (
  probleem: Toewijzingsprobleem,
  werkgever: Int32Array,
  maximum: Grenzen,
): Randvoorwaarde => ({
  naam: "maximum per werkgever",
  soort: "hoogstens",
  groep: perPlek(probleem, werkgever),
  gebruik: ones(probleem),
  grens: Float64Array.from(maximum),
});

/** How many inwoners of each doelgroep get a plek at least. One doelgroep each; who is in more takes more of these. */
export const vloer = (
  probleem: Toewijzingsprobleem,
  doelgroep: Int32Array,
  minimum: Grenzen,
): Randvoorwaarde => ({
  naam: "vloer per doelgroep",
  soort: "minstens",
  groep: perInwoner(probleem, doelgroep),
  gebruik: ones(probleem),
  grens: Float64Array.from(minimum),
});

/** Keeps part of the room of each groep of plekken for who comes later; `duizendsten` 100 is one plek in ten. */
export function reserve(
  probleem: Toewijzingsprobleem,
  groepVanPlek: Int32Array,
  duizendsten: Grenzen,
): Randvoorwaarde {
  const ruimte = new Float64Array(duizendsten.length);
  for (const [plek, groep] of groepVanPlek.entries())
    if (groep >= 0) ruimte[groep]! += probleem.capaciteit[plek]!;
  return {
    naam: "reserve",
    soort: "hoogstens",
    groep: perPlek(probleem, groepVanPlek),
    gebruik: ones(probleem),
    grens: ruimte.map((plekken, groep) => Math.floor((plekken * (1000 - duizendsten[groep]!)) / 1000)),
  };
}

/** The same for a smaller problem: `paar` gives per pair its number before, `gekozen` are the pairs that are fixed. */
export function beperkt(
  voorwaarde: Randvoorwaarde,
  paar: Uint32Array,
  gekozen: readonly number[],
): Randvoorwaarde {
  const grens = voorwaarde.grens.slice();
  for (const vast of gekozen) {
    const groep = voorwaarde.groep[vast]!;
    if (groep >= 0) grens[groep]! -= voorwaarde.gebruik[vast]!;
  }
  return {
    ...voorwaarde,
    groep: Int32Array.from(paar, (at) => voorwaarde.groep[at]!),
    gebruik: Int32Array.from(paar, (at) => voorwaarde.gebruik[at]!),
    grens,
  };
}

function perInwoner({ begin, plek }: Toewijzingsprobleem, van: Int32Array): Int32Array {
  const paren = new Int32Array(plek.length);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    paren.fill(van[inwoner]!, begin[inwoner], begin[inwoner + 1]);
  }
  return paren;
}

const perPlek = ({ plek }: Toewijzingsprobleem, van: Int32Array) =>
  Int32Array.from(plek, (nummer) => van[nummer]!);
const ones = ({ plek }: Toewijzingsprobleem) => new Int32Array(plek.length).fill(1);
