import { GELD, type Geldwaarden } from "#toekomstplan/geld/parameters";
import { getrokken, middens, normaalUit, type Toekomst } from "#toekomstplan/getrokken";
import { type Onzeker, trekNormaal } from "#toekomstplan/onzeker";

/** Wages, prices and what the state pays rise together, for the greater part. */
export const SAMENHANG = 0.7;
const INDICES = ["loonindex", "prijsindex", "rijksindex"] as const;

/** The amounts in one future; without one the middle values. The three indices move together. */
export function geldwaardenVan(
  toekomst: Toekomst | null,
  parameters: Readonly<Record<keyof Geldwaarden, Onzeker>> = GELD,
): Geldwaarden {
  if (toekomst === null) return middens(parameters);
  const shared = normaalUit("index", INDICES.length, toekomst);
  const moved = INDICES.map((sleutel, at) => {
    const own = normaalUit("index", at, toekomst);
    return [
      sleutel,
      trekNormaal(parameters[sleutel], Math.sqrt(SAMENHANG) * shared + Math.sqrt(1 - SAMENHANG) * own),
    ];
  });
  return { ...getrokken(parameters, "geld", toekomst), ...Object.fromEntries(moved) };
}
