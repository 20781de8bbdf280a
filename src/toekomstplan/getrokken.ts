import { type Onzeker, trek } from "#toekomstplan/onzeker";
import { normaal, toeval } from "#toekomstplan/toeval";

/** Which future, of which calculation. */
export type Toekomst = { readonly zaad: number; readonly trekking: number };

/** Drawn numbers of parameters stand apart from those of people, and each catalogue from the others. */
export const REEKSEN = {
  personen: 0x7fff0000,
  geld: 0x7fff1000,
  index: 0x7fff2000,
  markt: 0x7fff3000,
} as const;
export type Reeks = keyof typeof REEKSEN;

/** For each parameter its middle value. */
export const middens = <Sleutel extends string>(
  parameters: Readonly<Record<Sleutel, Onzeker>>,
): Record<Sleutel, number> => mapValues(parameters, ({ p50 }) => p50);

/**
 * For each parameter a value in one future. A scenario with other levers has the same values in the same future, so that two
 * scenarios differ by what is decided.
 */
export const getrokken = <Sleutel extends string>(
  parameters: Readonly<Record<Sleutel, Onzeker>>,
  reeks: Reeks,
  { zaad, trekking }: Toekomst,
): Record<Sleutel, number> => {
  const number = (at: number, keer: number) => toeval(zaad, trekking, REEKSEN[reeks] + at, keer);
  return mapValues(parameters, (onzeker, at) => trek(onzeker, number(at, 0), number(at, 1)));
};

/** A standard normal number of a series in one future. */
export const normaalUit = (reeks: Reeks, at: number, { zaad, trekking }: Toekomst): number =>
  normaal(toeval(zaad, trekking, REEKSEN[reeks] + at, 0), toeval(zaad, trekking, REEKSEN[reeks] + at, 1));

function mapValues<Sleutel extends string>(
  parameters: Readonly<Record<Sleutel, Onzeker>>,
  of: (onzeker: Onzeker, at: number) => number,
): Record<Sleutel, number> {
  const keys = Object.keys(parameters) as Sleutel[];
  return Object.fromEntries(keys.map((key, at) => [key, of(parameters[key], at)])) as Record<Sleutel, number>;
}
