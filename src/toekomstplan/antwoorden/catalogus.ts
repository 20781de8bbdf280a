import { eigenParameters } from "#toekomstplan/eigen-waarden";
import { GELD } from "#toekomstplan/geld/parameters";
import type { Onzeker } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Planvraag, Vast } from "#toekomstplan/plan";

/** Something that has to be assumed, with its range. */
export type Onzekerheid = Onzeker & {
  readonly gebied: "personen" | "geld";
  readonly sleutel: string;
  readonly p10: number;
  readonly p90: number;
};

const van = (gebied: Onzekerheid["gebied"], parameters: Readonly<Record<string, Onzeker>>): Onzekerheid[] =>
  Object.entries(parameters).flatMap(([sleutel, onzeker]) =>
    onzeker.p10 === undefined || onzeker.p90 === undefined
      ? []
      : [{ ...onzeker, gebied, sleutel, p10: onzeker.p10, p90: onzeker.p90 }],
  );

/** All values of the plan that have a range: people first, then money. */
export const ONZEKERHEDEN: readonly Onzekerheid[] = [...van("personen", PERSONEN), ...van("geld", GELD)];

/** Those of which the plan does not already take a value for certain; own ranges at the end. */
export const openIn = ({ vast = {} }: Planvraag): readonly Onzekerheid[] => [
  ...ONZEKERHEDEN.filter(({ gebied, sleutel }) => !Object.hasOwn(vast[gebied] ?? {}, sleutel)),
  ...van("personen", eigenParameters(PERSONEN, vast, "personen")),
  ...van("geld", eigenParameters(GELD, vast, "geld")),
];

/** The same plan with one value taken for certain. */
export function met(vraag: Planvraag, { gebied, sleutel }: Onzekerheid, waarde: number): Planvraag {
  const { [sleutel]: _, ...bereik } = vraag.vast?.bereik ?? {};
  const vast: Vast = { ...vraag.vast, [gebied]: { ...vraag.vast?.[gebied], [sleutel]: waarde }, bereik };
  return { ...vraag, vast };
}
