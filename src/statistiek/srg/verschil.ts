import { maandenIn, type Verslagmaand } from "./maand.ts";
import { opSleutel, type Registerregel } from "./register.ts";

export const MUTATIESOORTEN = ["nieuw", "gewijzigd", "beëindigd", "vervallen"] as const;
export type Mutatiesoort = (typeof MUTATIESOORTEN)[number];

/** Whether a change is about the month itself, about a month that is still corrected, or only about older ones. */
export const TIJDIGHEDEN = ["deze maand", "correctie", "te laat"] as const;
export type Tijdigheid = (typeof TIJDIGHEDEN)[number];

/** One change since the delivery before. */
export type Mutatie = {
  readonly soort: Mutatiesoort;
  readonly tijdigheid: Tijdigheid;
  readonly sleutel: string;
  /** Null where it was not in the register. */
  readonly was: Registerregel | null;
  /** Null where it leaves the register. */
  readonly wordt: Registerregel | null;
};

/** What is new, changed, ended or gone since the register before, by key: the same two registers always give the same. */
export function verschil(
  vorig: readonly Registerregel[],
  nu: readonly Registerregel[],
  maand: Verslagmaand,
): readonly Mutatie[] {
  const eerder = new Map(vorig.map((regel) => [regel.sleutel, regel]));
  const later = new Map(nu.map((regel) => [regel.sleutel, regel]));
  return [...new Set([...eerder.keys(), ...later.keys()])].toSorted().flatMap((sleutel) => {
    const was = eerder.get(sleutel) ?? null;
    const wordt = later.get(sleutel) ?? null;
    const soort = soortVan(was, wordt);
    return soort === null
      ? []
      : [{ soort, sleutel, was, wordt, tijdigheid: tijdigheidVan(was, wordt, maand) }];
  });
}

/** The register after the changes. Throws where a change does not fit on what stands there. */
export function pasToe(
  vorig: readonly Registerregel[],
  mutaties: readonly Mutatie[],
): readonly Registerregel[] {
  const register = new Map(vorig.map((regel) => [regel.sleutel, regel]));
  for (const { sleutel, was, wordt } of mutaties) {
    const staat = register.get(sleutel) ?? null;
    if (soortVan(staat, was) !== null) throw new RangeError(`${sleutel}: an earlier delivery is missing`);
    if (wordt) register.set(sleutel, wordt);
    else register.delete(sleutel);
  }
  return opSleutel([...register.values()]);
}

function soortVan(was: Registerregel | null, wordt: Registerregel | null): Mutatiesoort | null {
  if (!was || !wordt) {
    if (!was && !wordt) return null;
    return was ? "vervallen" : "nieuw";
  }
  if (!differs(was, wordt, KENMERKEN)) {
    if (was.einde === wordt.einde) return null;
    if (was.einde === null) return "beëindigd";
  }
  return "gewijzigd";
}

const KENMERKEN = ["persoon", "code", "begin", "loonwaarde", "bedragInCenten"] as const;

const differs = (a: Registerregel, b: Registerregel, kenmerken: readonly (keyof Registerregel)[]): boolean =>
  kenmerken.some((kenmerk) => a[kenmerk] !== b[kenmerk]);

function tijdigheidVan(
  was: Registerregel | null,
  wordt: Registerregel | null,
  maand: Verslagmaand,
): Tijdigheid {
  const geraakt = maandenIn(maand).filter((m) => stand(was, m, maand) !== stand(wordt, m, maand));
  if (geraakt.length === 0) return "te laat";
  return geraakt.every((m) => m.maand === maand.maand) ? "deze maand" : "correctie";
}

/** What is told about one month by one line. An amount is told once: in the last month that the line stands in. */
function stand(
  regel: Registerregel | null,
  { eerste, laatste }: Verslagmaand,
  verslag: Verslagmaand,
): string {
  if (!regel || regel.begin > laatste || (regel.einde !== null && regel.einde < eerste)) return "";
  const { persoon, code, begin, einde, loonwaarde, bedragInCenten } = regel;
  const last = einde ?? verslag.laatste;
  const amount = last >= eerste && last <= laatste ? [loonwaarde, bedragInCenten] : [];
  return [
    persoon,
    code,
    begin >= eerste ? begin : "",
    einde !== null && einde <= laatste ? einde : "",
    ...amount,
  ].join(" ");
}
