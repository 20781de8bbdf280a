import { instrumenten } from "#matching/instrumenten-catalogus";
import { KOSTEN } from "#matching/instrumenten-kosten";

/** What the guide can point to: an instrument of the engine, or all of a kind, by how its id begins. */
const known = (id: string) =>
  instrumenten.filter((instrument) => instrument.id === id || new RegExp(`^${id}[.-]`).test(instrument.id));

export const isMatchinginstrument = (id: string): boolean => known(id).length > 0;

/** What matching reckons with for this instrument: how many ways it tries, and what it takes a year to cost. */
export function matchinginstrument(id: string) {
  const found = known(id);
  const kosten = found.flatMap((instrument) => {
    const [kind = ""] = instrument.id.split(".");
    return KOSTEN[instrument.id] ?? KOSTEN[kind] ?? [];
  });
  const perJaar = kosten.map((een) => een.perJaar);
  return {
    id,
    namen: found.map(({ naam }) => naam),
    kosten:
      kosten.length === 0
        ? null
        : {
            minPerJaar: Math.min(...perJaar),
            maxPerJaar: Math.max(...perJaar),
            bronnen: [...new Set(kosten.map(({ bron }) => bron))],
          },
  };
}
