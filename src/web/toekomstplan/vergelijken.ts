import type { Hefbomen, Scenario } from "#toekomstplan/plan";
import { geenKeuzes, hefbomenVan, isKeuzes, type Keuzes, uitAdres } from "./keuzes.ts";
import type { Pakket } from "./pakketten.ts";
import type { Regioplan } from "./toekomstplan.queries.ts";

export const BASIS = "basis";
export const EIGEN = "keuzes";
const EXAMPLE = "voorbeeld:breed";

/** What is laid side by side, as it stands in the address. */
export type Gekozen = {
  readonly sleutels: readonly string[];
  readonly keuzes: Keuzes;
  readonly heeftEigen: boolean;
};

/** The base beside what was chosen on the page before, or beside an example. */
export function gekozenUit(parameters: URLSearchParams, { uitgangspunten }: Regioplan): Gekozen {
  const keuzes = uitAdres(parameters, geenKeuzes(uitgangspunten));
  const heeftEigen = isKeuzes(keuzes);
  const beside = heeftEigen ? EIGEN : keuzes.pakket || EXAMPLE;
  const [a, b, c] = ["a", "b", "c"].map((naam) => parameters.get(naam) ?? "");
  return { sleutels: [a || BASIS, b || beside, ...(c ? [c] : [])], keuzes, heeftEigen };
}

/** One of them, with what it decides otherwise than the base. */
export type Kandidaat = {
  readonly sleutel: string;
  readonly naam: string;
  readonly hefbomen: Partial<Hefbomen>;
};

export const scenarioVan = ({ naam, hefbomen }: Kandidaat): Scenario | null =>
  Object.keys(hefbomen).length === 0 ? null : { naam, hefbomen };

type Namen = { readonly base: string; readonly own: string };

/** Those that are found; what is not there any more is left out. */
export function kandidatenVan(
  { sleutels, keuzes }: Gekozen,
  { uitgangspunten }: Regioplan,
  gevonden: readonly (Pakket | null)[],
  namen: Namen,
): readonly Kandidaat[] {
  const begin = gevonden.find((pakket) => pakket?.sleutel === keuzes.pakket) ?? null;
  return sleutels.flatMap((sleutel): Kandidaat[] => {
    if (sleutel === BASIS) return [{ sleutel, naam: namen.base, hefbomen: {} }];
    if (sleutel === EIGEN)
      return [
        { sleutel, naam: namen.own, hefbomen: hefbomenVan(uitgangspunten, begin?.scenario ?? null, keuzes) },
      ];
    const pakket = gevonden.find((one) => one?.sleutel === sleutel);
    return pakket ? [{ sleutel, naam: pakket.naam, hefbomen: pakket.scenario.hefbomen }] : [];
  });
}

/** The levers about which at least one of them decides otherwise. */
export const andereHefbomen = (kandidaten: readonly Kandidaat[]): readonly (keyof Hefbomen)[] =>
  [...new Set(kandidaten.flatMap(({ hefbomen }) => Object.keys(hefbomen) as (keyof Hefbomen)[]))].filter(
    (naam) => new Set(kandidaten.map(({ hefbomen }) => JSON.stringify(hefbomen[naam] ?? null))).size > 1,
  );
