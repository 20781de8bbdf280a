import type { IsoDate } from "#core/dates";
import type { Verslagmaand } from "./maand.ts";

/** Something that is done for someone, as the own registration tells it. */
export type Voorziening = {
  /** Which part of the registration says so, such as `inzet/…`. */
  readonly sleutel: string;
  /** What it is in our own words, such as `werkvorm:proefplaats`. */
  readonly vorm: string;
  /** Stands for someone's BSN, without telling it; null while none is recorded. */
  readonly persoon: string | null;
  readonly begin: IsoDate;
  /** Last day; null while it goes on. */
  readonly einde: IsoDate | null;
  /** Of a loonkostensubsidie: the share of the minimum wage, in millionths. */
  readonly loonwaarde: number | null;
  /** Of a loonkostensubsidie: eurocents a month. */
  readonly bedragInCenten: number | null;
};

/** What is delivered of one voorziening of one person. */
export type Registerregel = {
  readonly sleutel: string;
  readonly persoon: string;
  readonly code: string;
  readonly begin: IsoDate;
  readonly einde: IsoDate | null;
  readonly loonwaarde: number | null;
  readonly bedragInCenten: number | null;
};

/** The code of a form on a day; null where it is no voorziening, undefined where nobody has decided yet. */
export type CodeVoor = (vorm: string, dag: IsoDate) => string | null | undefined;

/** Why something of the registration is not in the register. Only the first two ask for work. */
export const REDENEN_BUITEN = ["geen code", "geen BSN", "geen voorziening", "eerder afgelopen"] as const;
export type RedenBuiten = (typeof REDENEN_BUITEN)[number];
export type Buiten = { readonly vorm: string; readonly reden: RedenBuiten; readonly aantal: number };

export type Register = { readonly regels: readonly Registerregel[]; readonly buiten: readonly Buiten[] };

/**
 * The register at the end of a month. What begins later is not known yet, and what ends later still goes on. What had
 * ended before the earliest month that is corrected is not new any more. What was delivered once stays in it, with the code
 * that it had where it has none now.
 */
export function registerVan(
  voorzieningen: readonly Voorziening[],
  { codeVoor, vorig, maand }: { codeVoor: CodeVoor; vorig: readonly Registerregel[]; maand: Verslagmaand },
): Register {
  const geleverd = new Map(vorig.map((regel) => [regel.sleutel, regel]));
  const regels: Registerregel[] = [];
  const buiten = new Map<string, Buiten>();
  for (const { vorm, ...rest } of voorzieningen) {
    if (rest.begin > maand.laatste) continue;
    const eerder = geleverd.get(rest.sleutel);
    const einde = rest.einde !== null && rest.einde <= maand.laatste ? rest.einde : null;
    const nuCode = codeVoor(vorm, einde ?? maand.laatste);
    const isTeOud = !eerder && einde !== null && einde < maand.grens;
    const reden = redenBuiten(nuCode, rest.persoon, isTeOud);
    if (reden !== null) {
      const aantal = (buiten.get(`${reden} ${vorm}`)?.aantal ?? 0) + 1;
      buiten.set(`${reden} ${vorm}`, { vorm, reden, aantal });
    }
    const code = nuCode === undefined ? eerder?.code : nuCode;
    const persoon = rest.persoon ?? eerder?.persoon;
    if (code && persoon && !isTeOud) regels.push({ ...rest, einde, persoon, code });
  }
  return { regels: opSleutel(regels), buiten: [...buiten.values()].toSorted(opReden) };
}

/** In one order, whatever order the registration gave. */
export const opSleutel = (regels: readonly Registerregel[]): Registerregel[] =>
  regels.toSorted((a, b) => compare(a.sleutel, b.sleutel));

function redenBuiten(
  code: string | null | undefined,
  persoon: string | null,
  isTeOud: boolean,
): RedenBuiten | null {
  if (code === null) return "geen voorziening";
  if (isTeOud) return "eerder afgelopen";
  if (code === undefined) return "geen code";
  return persoon === null ? "geen BSN" : null;
}

const opReden = (a: Buiten, b: Buiten) =>
  REDENEN_BUITEN.indexOf(a.reden) - REDENEN_BUITEN.indexOf(b.reden) ||
  b.aantal - a.aantal ||
  compare(a.vorm, b.vorm);

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
