import type { Runuitkomst } from "#matching/eerlijkheid/runuitkomst";
import { meetlat, type Vergelijking } from "#matching/eerlijkheid/vergelijking";

/** What one voorwaarde takes away from a group: plekken for each person where only this one is not met. */
export type Wegneming = Vergelijking & { readonly voorwaarde: string; readonly naam: string };

/** For each group all voorwaarden that take something away from anyone, what takes most from the group first. */
export function wegnemers(run: Runuitkomst): (leden: Uint32Array) => Wegneming[] {
  const breedte = run.voorwaarden.length;
  const latten = run.voorwaarden.flatMap(({ id, naam }, at) => {
    const waarden = new Float64Array(run.aantal).map(
      (_, inwoner) => run.eenStaatInDeWeg[inwoner * breedte + at]!,
    );
    if (waarden.every((waarde) => waarde === 0)) return [];
    const lat = meetlat({ code: "aanbod", soort: "gemiddelde", waarden }, run.aantal);
    return [{ voorwaarde: id, naam, vergelijk: lat.vergelijk }];
  });
  return (leden) =>
    latten
      .map(({ voorwaarde, naam, vergelijk }) => ({ voorwaarde, naam, ...vergelijk(leden) }))
      .toSorted((a, b) => b.waarde - a.waarde);
}
