import { Failure } from "#core/failure";
import { isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { type Aanbodrij, aanbodrij } from "./aanbod.ts";
import { PROFIEL, type VumSoort } from "./vraagvelden.ts";

/**
 * The profiles in a file of VUM, however they lie in it: a list, or a list in a field. One without a number is left out; of
 * two with the same number the last one counts.
 */
export function leesProfielen(
  soort: VumSoort,
  inhoud: unknown,
): { rijen: Aanbodrij[]; overgeslagen: number } {
  const gelezen = lijstUit(inhoud, "profielen");
  const { nummer } = PROFIEL[soort];
  const byId = new Map<string, Aanbodrij>();
  let overgeslagen = 0;
  for (const profiel of gelezen) {
    const id = isFields(profiel) ? profiel[nummer] : undefined;
    if ((typeof id === "string" && id !== "") || typeof id === "number") {
      const rij = aanbodrij(soort, String(id), profiel);
      byId.set(rij.id, rij);
    } else overgeslagen += 1;
  }
  return { rijen: [...byId.values()], overgeslagen };
}

/** The questions in a file, each with its `vraagObject`, or as one itself. */
export const leesVragen = (inhoud: unknown): (Json | undefined)[] =>
  lijstUit(inhoud, "vragen").map((vraag) =>
    isFields(vraag) && vraag["selectiegebied"] === undefined ? vraag["vraagObject"] : vraag,
  );

function lijstUit(inhoud: unknown, wat: string): readonly Json[] {
  const value = inhoud as Json;
  if (Array.isArray(value)) return value as readonly Json[];
  const lists = isFields(value) ? Object.values(value).filter((field) => Array.isArray(field)) : [];
  if (lists.length === 1) return lists[0] as readonly Json[];
  if (isFields(value) && value["vraagObject"] !== undefined) return [value];
  throw new Failure(
    "invalid",
    "vum.bestand",
    `In het bestand staat geen lijst met ${wat}. Geef een lijst: [ … ].`,
  );
}
