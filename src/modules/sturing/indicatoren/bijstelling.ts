import type { Context } from "../../context.ts";
import type { Bijstelling, Indicatorstand } from "./indicator-schema.ts";
import { redenenVan } from "./stand-store.ts";
import type { Indicatortelling } from "./tel.ts";

/** What became of the last published figure of this period; null where none was published. */
export async function bijstellingVan(
  context: Context,
  { periode, waarde }: Indicatortelling,
  standen: readonly Indicatorstand[],
): Promise<Bijstelling | null> {
  const stand = standen.find((een) => een.periode === periode.naam);
  if (!stand) return null;
  const isShown = stand.waarde !== null && waarde !== null;
  const redenen = await redenenVan(context, stand.id);
  return {
    standId: stand.id,
    van: stand.waarde,
    naar: waarde,
    redenen: [
      ...redenen.map(({ reden, feiten }) => ({ reden, feiten: isShown ? feiten : null })),
      ...(stand.definitieVeranderd ? [{ reden: "definitie veranderd" as const, feiten: null }] : []),
    ],
  };
}
