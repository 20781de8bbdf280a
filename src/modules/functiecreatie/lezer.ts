import { type Hours, hours } from "#core/hours";
import type { Feiten } from "#matching/profiel";
import { getal, type Lezer, meld, type Rij } from "../lezer.ts";
import { puntOf } from "../voorstellen/inwonerprofiel.ts";

export const uren = (lezer: Lezer, plaats: string, rij: Rij, veld: string): Hours =>
  hours(getal(lezer, plaats, rij, veld));

export const uurveld = <V extends string>(lezer: Lezer, plaats: string, rij: Rij, veld: V) =>
  (rij[veld] === undefined ? {} : { [veld]: uren(lezer, plaats, rij, veld) }) as {
    readonly [K in V]?: Hours;
  };

export function feiten(lezer: Lezer, plaats: string, rij: Rij, veld: string): Feiten {
  const waarde = rij[veld] ?? {};
  if (typeof waarde !== "object" || Array.isArray(waarde)) {
    meld(lezer, `${plaats}.${veld}`, "Geef een object, tussen { en }.");
    return {};
  }
  return Object.fromEntries(Object.entries(waarde).map(([onderwerp, een]) => [onderwerp, { waarde: een }]));
}

export function puntVan(lezer: Lezer, plaats: string, { postcode }: Rij) {
  if (postcode === undefined) return undefined;
  const punt = typeof postcode === "string" ? puntOf(postcode) : undefined;
  if (!punt)
    meld(lezer, `${plaats}.postcode`, "Deze postcode kennen wij niet. Laat haar weg of vul vier cijfers in.");
  return punt;
}
