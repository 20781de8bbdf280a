import { geldwaardenVan } from "#toekomstplan/geld/getrokken";
import { GELD } from "#toekomstplan/geld/parameters";
import { getrokken, type Toekomst } from "#toekomstplan/getrokken";
import type { Bron, Onzeker } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Vast } from "#toekomstplan/plan";

type Parameters = Readonly<Record<string, Onzeker>>;
type Waarden = Readonly<Record<string, number>>;

/**
 * Own values as they turn out in one future: one with a range of its own is drawn around its middle, in the place of the
 * assumption, so that all other values stay as they were. Without a future the middle values.
 */
export function eigenIn(vast: Vast | undefined, toekomst: Toekomst | null): Vast | undefined {
  if (!vast?.bereik || toekomst === null) return vast;
  const [personen, geld] = [eigenParameters(PERSONEN, vast, "personen"), eigenParameters(GELD, vast, "geld")];
  return {
    personen: {
      ...vast.personen,
      ...alleen(personen, getrokken({ ...PERSONEN, ...personen }, "personen", toekomst)),
    },
    geld: { ...vast.geld, ...alleen(geld, geldwaardenVan(toekomst, { ...GELD, ...geld })) },
  };
}

const EIGEN: Bron = { label: "gevonden", ref: "eigen cijfer van de regio", datum: "" };

/** What a region knows better, with how far it can be off; by the key of the assumption. */
export function eigenParameters(
  parameters: Parameters,
  { bereik = {}, ...vast }: Vast,
  gebied: "personen" | "geld",
): Parameters {
  const own: Waarden = vast[gebied] ?? {};
  return Object.fromEntries(
    Object.entries(own).flatMap(([sleutel, p50]) => {
      const [onzeker, range] = [parameters[sleutel], bereik[sleutel]];
      if (!onzeker || !range) return [];
      const verdeling = onzeker.verdeling === "vast" ? "driehoek" : onzeker.verdeling;
      return [[sleutel, { ...onzeker, ...range, p50, verdeling, bron: EIGEN }]];
    }),
  );
}

/** Of what has an own range; the ends of a range that lie beyond what can be are cut off there. */
const alleen = (own: Parameters, drawn: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(own).map(([sleutel, { p10 = 0, eenheid }]) => {
      const [low, high] = grenzen(p10, eenheid);
      return [sleutel, Math.min(high, Math.max(low, drawn[sleutel]!))];
    }),
  );

/** What lies above zero stays there: some values are divided by. */
const LAAGSTE = 0.25;
const grenzen = (p10: number, eenheid: string): readonly [number, number] => [
  p10 < 0 ? Number.NEGATIVE_INFINITY : p10 * LAAGSTE,
  eenheid.startsWith("deel") ? 1 : Number.POSITIVE_INFINITY,
];
