import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import type { Randvoorwaarde } from "#matching/toewijzing/randvoorwaarden";

/** Who has which pair, with what is used of all that is limited. */
export type Verdeling = {
  readonly probleem: Toewijzingsprobleem;
  readonly voorwaarden: readonly Randvoorwaarde[];
  readonly keuze: Int32Array;
  readonly bezet: Uint32Array;
  /** Per randvoorwaarde and groep. */
  readonly gebruikt: readonly Float64Array[];
  waarde: number;
};

export function newVerdeling(
  probleem: Toewijzingsprobleem,
  voorwaarden: readonly Randvoorwaarde[],
  keuze: Int32Array,
): Verdeling {
  const verdeling: Verdeling = {
    probleem,
    voorwaarden,
    keuze: new Int32Array(keuze.length).fill(-1),
    bezet: new Uint32Array(probleem.capaciteit.length),
    gebruikt: voorwaarden.map(({ grens }) => new Float64Array(grens.length)),
    waarde: 0,
  };
  for (const [inwoner, paar] of keuze.entries()) if (paar >= 0) neem(verdeling, inwoner, paar);
  return verdeling;
}

export function neem(verdeling: Verdeling, inwoner: number, paar: number): void {
  verdeling.keuze[inwoner] = paar;
  verboek(verdeling, paar, 1);
}

export function laatVallen(verdeling: Verdeling, inwoner: number): void {
  verboek(verdeling, verdeling.keuze[inwoner]!, -1);
  verdeling.keuze[inwoner] = -1;
}

function verboek(verdeling: Verdeling, paar: number, kant: 1 | -1): void {
  const { probleem, voorwaarden, bezet, gebruikt } = verdeling;
  bezet[probleem.plek[paar]!]! += kant;
  verdeling.waarde += kant * probleem.waarde[paar]!;
  for (let nummer = 0; nummer < voorwaarden.length; nummer++) {
    const { groep, gebruik } = voorwaarden[nummer]!;
    const bij = groep[paar]!;
    if (bij >= 0) gebruikt[nummer]![bij]! += kant * gebruik[paar]!;
  }
}

/** Room on the plek, and of everything that there is at most so much of. */
export function isRuimteVoor({ probleem, voorwaarden, bezet, gebruikt }: Verdeling, paar: number): boolean {
  const plek = probleem.plek[paar]!;
  if (bezet[plek]! >= probleem.capaciteit[plek]!) return false;
  for (let nummer = 0; nummer < voorwaarden.length; nummer++) {
    const { soort, groep, gebruik, grens } = voorwaarden[nummer]!;
    const bij = groep[paar]!;
    if (soort === "minstens" || bij < 0 || gebruik[paar] === 0) continue;
    if (gebruikt[nummer]![bij]! + gebruik[paar]! > grens[bij]!) return false;
  }
  return true;
}

/** Nothing that must be reached is missed, or missed further, without this pair. */
export function isMisbaar({ voorwaarden, gebruikt }: Verdeling, paar: number): boolean {
  for (let nummer = 0; nummer < voorwaarden.length; nummer++) {
    const { soort, groep, gebruik, grens } = voorwaarden[nummer]!;
    const bij = groep[paar]!;
    if (soort === "hoogstens" || bij < 0 || gebruik[paar] === 0) continue;
    if (gebruikt[nummer]![bij]! - gebruik[paar]! < grens[bij]!) return false;
  }
  return true;
}

export type Tekort = { readonly voorwaarde: number; readonly groep: number; readonly tekort: number };

/** What goes over its limit, or stays below it. */
export function tekorten({ voorwaarden, gebruikt }: Verdeling): Tekort[] {
  return voorwaarden.flatMap(({ soort, grens }, voorwaarde) =>
    Array.from(grens, (tot, groep) => {
      const over = gebruikt[voorwaarde]![groep]! - tot;
      return { voorwaarde, groep, tekort: soort === "hoogstens" ? over : -over };
    }).filter(({ tekort }) => tekort > 0),
  );
}

/** One inwoner goes from one pair to another, where -1 is none. */
export type Zet = { readonly inwoner: number; readonly van: number; readonly naar: number };

/** Does all of it, or nothing when that would break a limit that was kept, or would miss further what is missed. */
export function doe(verdeling: Verdeling, zetten: readonly Zet[]): boolean {
  for (const { inwoner, van } of zetten) if (van >= 0) laatVallen(verdeling, inwoner);
  for (const { inwoner, naar } of zetten) if (naar >= 0) neem(verdeling, inwoner, naar);
  if (isToegestaan(verdeling, zetten)) return true;
  for (const { inwoner, naar } of zetten) if (naar >= 0) laatVallen(verdeling, inwoner);
  for (const { inwoner, van } of zetten) if (van >= 0) neem(verdeling, inwoner, van);
  return false;
}

function isToegestaan(
  { probleem, voorwaarden, bezet, gebruikt }: Verdeling,
  zetten: readonly Zet[],
): boolean {
  const { plek, capaciteit } = probleem;
  if (zetten.some(({ naar }) => naar >= 0 && bezet[plek[naar]!]! > capaciteit[plek[naar]!]!)) return false;
  return voorwaarden.every(({ soort, groep, gebruik, grens }, nummer) => {
    const wordt = (paar: number, bij: number) => (paar >= 0 && groep[paar] === bij ? gebruik[paar]! : 0);
    const isKept = (paar: number) => {
      const bij = paar < 0 ? -1 : groep[paar]!;
      if (bij < 0) return true;
      const over = gebruikt[nummer]![bij]! - grens[bij]!;
      if (soort === "hoogstens" ? over <= 0 : over >= 0) return true;
      const verschil = zetten.reduce((som, { van, naar }) => som + wordt(naar, bij) - wordt(van, bij), 0);
      return soort === "hoogstens" ? verschil <= 0 : verschil >= 0;
    };
    return zetten.every(({ van, naar }) => isKept(van) && isKept(naar));
  });
}
