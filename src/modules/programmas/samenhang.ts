import { telZonderDubbel } from "#core/zonder-dubbel";
import type { Resultaat, Samenhang } from "./programma.ts";

const PLAATSINGEN = "plaatsingen";

/** The pillars with the results that belong to them, and all of them together, each result once. */
export function samenhangVan(
  pijlers: readonly { readonly nummer: number; readonly naam: string }[],
  resultaten: readonly Pick<Resultaat, "doel" | "pijlers">[],
): Samenhang {
  const koppelingen = resultaten.flatMap(({ doel, pijlers }) =>
    pijlers.map((pijler) => ({ groep: String(pijler), item: doel.id })),
  );
  const aantallen = telZonderDubbel(koppelingen, new Map(resultaten.map(({ doel }) => [doel.id, 1])));
  const plaatsingen = telZonderDubbel(
    koppelingen,
    new Map(
      resultaten.flatMap(({ doel }) =>
        doel.eenheid === PLAATSINGEN && doel.streefVan !== null ? [[doel.id, doel.streefVan] as const] : [],
      ),
    ),
  );
  const of = (nummer: number) => ({
    doelen: aantallen.perGroep.get(String(nummer)) ?? 0,
    plaatsingen: plaatsingen.perGroep.get(String(nummer)) ?? 0,
  });
  return {
    pijlers: pijlers.map((pijler) => ({ ...pijler, ...of(pijler.nummer) })),
    samen: { doelen: aantallen.samen, plaatsingen: plaatsingen.samen },
    dubbel: { doelen: aantallen.dubbel, plaatsingen: plaatsingen.dubbel },
    bijMeerPijlers: resultaten.filter(({ pijlers }) => pijlers.length > 1).length,
  };
}
