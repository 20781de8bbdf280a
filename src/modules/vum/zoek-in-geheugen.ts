import type { Aanbodrij } from "./aanbod.ts";
import type { Gevonden } from "./aanbod-store.ts";
import type { Selectievraag } from "./selectievraag.ts";
import { afstandIndienVoldaan } from "./voldoet.ts";

/** The same answer as the database gives, one profile after another: its specification, and what remains without one. */
export function zoekInGeheugen(
  rijen: readonly Aanbodrij[],
  vraag: Selectievraag,
  hoogstens: number,
): Gevonden[] {
  return rijen
    .flatMap(({ soort, id, profiel }) => {
      const meter = afstandIndienVoldaan(soort, vraag, profiel);
      return meter === undefined ? [] : [{ id, meter }];
    })
    .toSorted((a, b) => a.meter - b.meter || (a.id < b.id ? -1 : 1))
    .slice(0, hoogstens);
}
