import {
  omzetverklaring,
  type Unitmaand,
  type Unitresultaat,
  unitresultaat,
  unitresultatenPer,
} from "#financien/unitresultaat";
import { type Regel, maandErbij, toUnitmaand } from "./unitcijfer-store.ts";
import { type Resultaat, toResultaat, type Vergelijking } from "./unitcijfer.ts";

export const EEN_JAAR = 12;

/** Twelve months with the last one in them. */
export const jaarTot = (tot: string): { readonly van: string; readonly tot: string } => ({
  van: maandErbij(tot, 1 - EEN_JAAR),
  tot,
});

export const binnen = (
  regels: readonly Regel[],
  { van, tot }: { readonly van: string; readonly tot: string },
): Regel[] => regels.filter(({ maand }) => maand >= van && maand <= tot);

export const resultaatVan = (regels: readonly Regel[]): Resultaat =>
  toResultaat(unitresultaat(regels.map(toUnitmaand)));

export const resultatenPer = (
  regels: readonly Regel[],
  veld: "unit" | "werkvorm" | "maand",
): ReadonlyMap<string, Resultaat> =>
  new Map(
    [...unitresultatenPer(regels.map(toUnitmaand), veld)].map(([waarde, found]) => [
      waarde,
      toResultaat(found),
    ]),
  );

/**
 * A year beside the one before, over the months that both have for every unit: a unit of which a month is missing would
 * else look like a fall of the turnover. Null where no month is in both.
 */
export function vergelijkingVan(regels: readonly Regel[], tot: string): Vergelijking | null {
  const { van } = jaarTot(tot);
  const units = [...new Set(regels.map(({ unitId }) => unitId))];
  const has = new Set(regels.map(({ unitId, maand }) => `${unitId}/${maand}`));
  const maanden = [...new Set(regels.map(({ maand }) => maand))].filter(
    (maand) =>
      maand >= van &&
      maand <= tot &&
      units.every(
        (unit) => has.has(`${unit}/${maand}`) && has.has(`${unit}/${maandErbij(maand, -EEN_JAAR)}`),
      ),
  );
  if (maanden.length === 0) return null;
  const before = new Set(maanden.map((maand) => maandErbij(maand, -EEN_JAAR)));
  const of = (is: (maand: string) => boolean): Unitresultaat =>
    unitresultaat(regels.filter(({ maand }) => is(maand)).map((regel): Unitmaand => toUnitmaand(regel)));
  const nu = of((maand) => maanden.includes(maand));
  const toen = of((maand) => before.has(maand));
  return {
    maanden: maanden.length,
    nu: toResultaat(nu),
    toen: toResultaat(toen),
    verklaring: omzetverklaring(toen, nu),
  };
}

/** Without how many people work in each form: who does not hand in these figures sees them in the mix, held back where they are few. */
export const zonderMensen = (regels: readonly Regel[]): Regel[] =>
  regels.map((regel) => ({ ...regel, mensen: null }));

/** How many people in the last month: null where one form of work did not give it. */
export function mensenIn(regels: readonly Regel[], maand: string): number | null {
  const own = regels.filter((regel) => regel.maand === maand);
  if (own.length === 0 || own.some(({ mensen }) => mensen === null)) return null;
  return own.reduce((sum, { mensen }) => sum + (mensen ?? 0), 0);
}
