import type { Json } from "../uitwisseling/parse-json.ts";
import { isFields } from "../uitwisseling/check-rij.ts";
import { gebiedVan, meters } from "./pc4.ts";
import type { Eis, Selectievraag, Vergelijking } from "./selectievraag.ts";
import { PROFIEL, type VumSoort } from "./vraagvelden.ts";

/**
 * The normative meaning of a question: how far a profile lies from the asker in whole metres, or undefined where it does
 * not answer. A value that is not there answers nothing, and a text is never compared with a number (MongoDB).
 */
export function afstandIndienVoldaan(
  soort: VumSoort,
  { gebied, afstandInKm, eisen }: Selectievraag,
  profiel: Json,
): number | undefined {
  const [postcode] = waardenOp(profiel, PROFIEL[soort].postcode);
  const eigen = typeof postcode === "string" ? gebiedVan(postcode) : undefined;
  if (eigen === undefined) return undefined;
  const meter = meters(gebied, eigen);
  const isNear = meter <= afstandInKm * 1000 && meter <= reikwijdteInMeters(soort, profiel);
  return isNear && eisen.every((eis) => voldoetAan(eis, profiel)) ? meter : undefined;
}

/** Further than anywhere. */
export const VER_IN_METERS = 1_000_000_000;

/** How far its owner wants to travel; without an answer, anywhere. */
export function reikwijdteInMeters(soort: VumSoort, profiel: Json): number {
  const { reisafstand } = PROFIEL[soort];
  const [km] = reisafstand ? waardenOp(profiel, reisafstand) : [];
  return typeof km === "number" ? Math.round(Math.min(Math.max(km * 1000, 0), VER_IN_METERS)) : VER_IN_METERS;
}

/** Everything that stands at a place; a list stands for its elements. */
export function waardenOp(profiel: Json, pad: readonly string[]): Json[] {
  const elements = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);
  return pad.reduce<Json[]>(
    (found, naam) =>
      found.flatMap((one) => (isFields(one) && Object.hasOwn(one, naam) ? elements(one[naam] as Json) : [])),
    elements(profiel),
  );
}

const voldoetAan = ({ pad, alternatieven }: Eis, profiel: Json): boolean =>
  waardenOp(profiel, pad).some((waarde) =>
    alternatieven.some((vergelijkingen) => vergelijkingen.every((one) => klopt(one, waarde))),
  );

const klopt = ({ veld, operator, waarde }: Vergelijking, gevonden: Json): boolean =>
  (veld === undefined ? [gevonden] : waardenOp(gevonden, [veld])).some((one) =>
    VERGELIJK[operator](one, waarde),
  );

type Vergelijk = (one: Json, other: string | number) => boolean;
const beide =
  (test: (one: string | number, other: string | number) => boolean): Vergelijk =>
  (one, other) =>
    (typeof one === "string" || typeof one === "number") && typeof one === typeof other && test(one, other);

const VERGELIJK: Readonly<Record<Vergelijking["operator"], Vergelijk>> = {
  $eq: beide((one, other) => one === other),
  $gt: beide((one, other) => one > other),
  $gte: beide((one, other) => one >= other),
  $lt: beide((one, other) => one < other),
  $lte: beide((one, other) => one <= other),
};
