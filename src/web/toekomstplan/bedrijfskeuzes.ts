import { TAKEN, type Taak, type Taken, taakOp } from "#toekomstplan/geld/taken";
import { type Afbouw, WERKSOORTEN, type Werksoort } from "#toekomstplan/geld/werksoorten";
import type { Pad } from "#toekomstplan/hefbomen";
import type { Hefbomen, Scenario, Uitgangspunten } from "#toekomstplan/plan";

/** What is chosen about the company itself, by name or by year, on top of what it was begun with. */
export type Bedrijfskeuzes = {
  /** In which year a building is no longer there; `BLIJFT`: it stays, whatever it was begun with. */
  readonly verkoop: Readonly<Record<string, number>>;
  /** In which year a kind of own work is no longer there; `BLIJFT`: it stays. */
  readonly werksoorten: Readonly<Partial<Record<Werksoort, number>>>;
  /** What part of a task lies with the company when it is as it is chosen, from 0 up to 1. */
  readonly taken: Readonly<Partial<Record<Taak, number>>>;
  /** What changing costs once, in euros by year; 0: nothing, whatever it was begun with. */
  readonly eenmalig: Readonly<Record<string, number>>;
};

export const BLIJFT = 0;
/** Euros in one of what is shown and typed. */
export const MILLE = 1_000;
/** In thousands of euros, as much as a scenario may hold. */
export const MEEST_EENMALIG = 1_000_000;

export const GEEN_BEDRIJFSKEUZES: Bedrijfskeuzes = { verkoop: {}, werksoorten: {}, taken: {}, eenmalig: {} };
const NAMEN = ["verkoop", "werksoorten", "taken", "eenmalig"] as const;

export const isBedrijfskeuze = (keuzes: Bedrijfskeuzes): boolean =>
  NAMEN.some((naam) => Object.keys(keuzes[naam]).length > 0);

/** What of it was decided before: in what it is begun with, or else in the base. */
type Begonnen = Pick<Hefbomen, (typeof NAMEN)[number]>;
export const begonnenMet = (uitgangspunten: Uitgangspunten, pakket: Scenario | null): Begonnen => ({
  ...uitgangspunten.hefbomen,
  ...pakket?.hefbomen,
});

type Loop = { readonly beginjaar: number; readonly bereikt: number };

/** As levers of the plan; what nothing was chosen about is not named. */
export function bedrijfshefbomenVan(
  uitgangspunten: Uitgangspunten,
  pakket: Scenario | null,
  keuzes: Bedrijfskeuzes & Loop,
): Partial<Begonnen> {
  const begun = begonnenMet(uitgangspunten, pakket);
  const { beginjaar } = uitgangspunten.begin;
  const chosen: Begonnen = {
    verkoop: without({ ...begun.verkoop, ...keuzes.verkoop }, BLIJFT),
    werksoorten: { ...begun.werksoorten, ...afbouwVan(keuzes.werksoorten, beginjaar) },
    taken: { ...begun.taken, ...takenVan(uitgangspunten.hefbomen.taken, keuzes) },
    eenmalig: without({ ...begun.eenmalig, ...keuzes.eenmalig }, 0),
  };
  return Object.fromEntries(
    NAMEN.filter((naam) => Object.keys(keuzes[naam]).length > 0).map((naam) => [naam, chosen[naam]]),
  );
}

const without = (waarden: Readonly<Record<string, number>>, waarde: number): Record<string, number> =>
  Object.fromEntries(Object.entries(waarden).filter(([, each]) => each !== waarde));

const afbouwVan = (chosen: Bedrijfskeuzes["werksoorten"], beginjaar: number): Afbouw =>
  Object.fromEntries(
    Object.entries(chosen).map(([soort, jaar]): [string, Pad] => [
      soort,
      jaar === BLIJFT ? [[beginjaar, 1]] : overgang([beginjaar, 1], [jaar, 0]),
    ]),
  );

const takenVan = (nu: Taken, { taken, beginjaar, bereikt }: Bedrijfskeuzes & Loop): Taken =>
  Object.fromEntries(
    Object.entries(taken).map(([taak, deel]): [string, Pad] => [
      taak,
      overgang([beginjaar, taakOp(nu, taak as Taak, beginjaar)], [bereikt, deel]),
    ]),
  );

/** In a straight line from what it is to what is chosen. */
export const overgang = (van: Pad[number], tot: Pad[number]): Pad => (tot[0] > van[0] ? [van, tot] : [tot]);

/** The year in which a kind of work ends in what it was begun with; `BLIJFT`: it does not. */
export const eindjaarVan = (pad: Pad | undefined): number =>
  pad?.find(([, deel]) => deel === 0)?.[0] ?? BLIJFT;

/** As text in an address: `metaal@2028,post@0`; shares in percents, euros in thousands. */
export const alsBedrijfsadres = (keuzes: Bedrijfskeuzes): Record<(typeof NAMEN)[number], string> => ({
  verkoop: paren(keuzes.verkoop, 1),
  werksoorten: paren(keuzes.werksoorten, 1),
  taken: paren(keuzes.taken, 100),
  eenmalig: paren(keuzes.eenmalig, 1 / MILLE),
});

const paren = (waarden: Readonly<Record<string, number>>, schaal: number): string =>
  Object.entries(waarden)
    .map(([naam, waarde]) => `${naam}@${Math.round(waarde * schaal)}`)
    .join(",");

/** What an address says; what it does not say well is not chosen. */
export function uitBedrijfsadres(
  parameters: URLSearchParams,
  beginjaar: number,
  jaren: number,
): Bedrijfskeuzes {
  const isJaar = (jaar: number) => jaar >= beginjaar && jaar < beginjaar + jaren;
  const read = (naam: (typeof NAMEN)[number], mag: (onder: string, waarde: number) => boolean, schaal = 1) =>
    Object.fromEntries(
      (parameters.get(naam) ?? "").split(",").flatMap((one) => {
        const [onder = "", text = ""] = one.split("@");
        return /^\d{1,7}$/.test(text) && mag(onder, Number(text)) ? [[onder, Number(text) / schaal]] : [];
      }),
    );
  return {
    verkoop: read("verkoop", (pand, jaar) => pand !== "" && (jaar === BLIJFT || isJaar(jaar))),
    werksoorten: read(
      "werksoorten",
      (soort, jaar) => isEen(WERKSOORTEN, soort) && (jaar === BLIJFT || isJaar(jaar)),
    ),
    taken: read("taken", (taak, deel) => isEen(TAKEN, taak) && deel <= 100, 100),
    eenmalig: read("eenmalig", (jaar, mille) => isJaar(Number(jaar)) && mille <= MEEST_EENMALIG, 1 / MILLE),
  };
}

const isEen = (namen: readonly string[], naam: string): boolean => namen.includes(naam);
