import type { Pad } from "#toekomstplan/hefbomen";
import type { Hefbomen, Scenario, Uitgangspunten } from "#toekomstplan/plan";
import { queryText } from "../api.ts";
import {
  alsBedrijfsadres,
  type Bedrijfskeuzes,
  bedrijfshefbomenVan,
  GEEN_BEDRIJFSKEUZES,
  isBedrijfskeuze,
  overgang,
  uitBedrijfsadres,
} from "./bedrijfskeuzes.ts";
import { eindeVan, nuVan, SCHUIVEN, type Schuif, type Schuifnaam } from "./hefbomen.ts";

/** What someone chose on the page of sliders. It stands in the address, so that it can be shared. */
export type Keuzes = Bedrijfskeuzes & {
  /** Where it starts from: nothing is the base, otherwise `voorbeeld:breed` or `scenario:<id>`. */
  readonly pakket: string;
  /** When it is as it is chosen; until then it goes there in a straight line. */
  readonly bereikt: number;
  /** The year that is looked at. */
  readonly kijkjaar: number;
  /** Levers that were moved, in the units of the plan. */
  readonly waarden: Readonly<Partial<Record<Schuifnaam, number>>>;
  readonly sleutel: Sleutel | null;
};

export const SLEUTELS = {
  se: { se: 1, inwoners: 0, clienten: 0 },
  inwoners: { se: 0, inwoners: 1, clienten: 0 },
  clienten: { se: 0, inwoners: 0, clienten: 1 },
  solidair: { se: 0, inwoners: 1, clienten: 1 },
} as const satisfies Readonly<Record<string, Hefbomen["sleutels"]>>;
export type Sleutel = keyof typeof SLEUTELS;

export const JAREN = 15;

/** Nothing on top of what is begun with. */
export const NIETS_GEKOZEN = { waarden: {}, ...GEEN_BEDRIJFSKEUZES, sleutel: null } as const;

export const geenKeuzes = ({ begin: { beginjaar } }: Uitgangspunten): Keuzes => ({
  pakket: "",
  bereikt: beginjaar + 4,
  kijkjaar: beginjaar + 9,
  ...NIETS_GEKOZEN,
});

export const isKeuzes = (keuzes: Keuzes): boolean =>
  Object.keys(keuzes.waarden).length > 0 || isBedrijfskeuze(keuzes) || keuzes.sleutel !== null;

/** What was chosen, without one of it. */
export const zonder = <Naam extends string>(
  chosen: Readonly<Partial<Record<Naam, number>>>,
  naam: string,
): Record<Naam, number> =>
  Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== naam)) as Record<Naam, number>;

/** What is decided otherwise than in the base: a package, and what was moved on top of that. */
export function hefbomenVan(
  uitgangspunten: Uitgangspunten,
  pakket: Scenario | null,
  keuzes: Keuzes,
): Partial<Hefbomen> {
  const { beginjaar } = uitgangspunten.begin;
  const moved = Object.entries(keuzes.waarden).map(([naam, waarde]): [string, Pad] => [
    naam,
    overgang([beginjaar, nuVan(uitgangspunten, naam as Schuifnaam)], [keuzes.bereikt, waarde]),
  ]);
  return {
    ...pakket?.hefbomen,
    ...Object.fromEntries(moved),
    ...bedrijfshefbomenVan(uitgangspunten, pakket, { ...keuzes, beginjaar }),
    ...(keuzes.sleutel && { sleutels: SLEUTELS[keuzes.sleutel] }),
  };
}

/** As a scenario is kept: a path is a number for each year that it names. What says "as it is" needs no words. */
export const alsBewaard = (hefbomen: Partial<Hefbomen>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(hefbomen).flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, plain(waarde)]])),
  );

const plain = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return Object.fromEntries(waarde as Pad);
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, each]) => [naam, plain(each)]));
};

/** Where a slider stands, in the units of the plan. */
export function standVan(
  uitgangspunten: Uitgangspunten,
  pakket: Scenario | null,
  { waarden }: Keuzes,
  naam: Schuifnaam,
): number {
  const pad = pakket?.hefbomen[naam] ?? uitgangspunten.hefbomen[naam];
  return waarden[naam] ?? (pad ? eindeVan(pad) : nuVan(uitgangspunten, naam));
}

/** As text behind the question mark; what is as in the base is not said. */
export function alsAdres(keuzes: Keuzes, leeg: Keuzes): string {
  const { pakket, bereikt, kijkjaar, waarden, sleutel } = keuzes;
  return queryText({
    pakket,
    bereikt: bereikt === leeg.bereikt ? null : bereikt,
    kijkjaar: kijkjaar === leeg.kijkjaar ? null : kijkjaar,
    ...Object.fromEntries(SCHUIVEN.map((schuif) => [schuif.naam, shownOf(schuif, waarden[schuif.naam])])),
    ...alsBedrijfsadres(keuzes),
    sleutel,
  });
}

/** What an address says; what it does not say well is as in the base. */
export function uitAdres(parameters: URLSearchParams, leeg: Keuzes): Keuzes {
  const number = (naam: string) => {
    const found = Number(parameters.get(naam) ?? Number.NaN);
    return Number.isFinite(found) ? found : null;
  };
  const beginjaar = leeg.bereikt - 4;
  const year = (naam: string, otherwise: number) => {
    const found = number(naam);
    return found !== null && found >= beginjaar && found < beginjaar + JAREN ? Math.round(found) : otherwise;
  };
  const sleutel = parameters.get("sleutel") ?? "";
  return {
    pakket: parameters.get("pakket") ?? "",
    bereikt: year("bereikt", leeg.bereikt),
    kijkjaar: year("kijkjaar", leeg.kijkjaar),
    waarden: Object.fromEntries(
      SCHUIVEN.flatMap((schuif) => {
        const found = parameters.has(schuif.naam) ? number(schuif.naam) : null;
        return found === null ? [] : [[schuif.naam, within(schuif, found)]];
      }),
    ),
    ...uitBedrijfsadres(parameters, beginjaar, JAREN),
    sleutel: sleutel in SLEUTELS ? (sleutel as Sleutel) : null,
  };
}

/** In whole steps of what is shown: `55` for 55 procent. */
const shownOf = ({ schaal }: Schuif, waarde: number | undefined): number | null =>
  waarde === undefined ? null : Math.round(waarde * schaal);

const within = ({ min, max, schaal }: Schuif, shown: number): number =>
  Math.min(max, Math.max(min, Math.round(shown))) / schaal;
