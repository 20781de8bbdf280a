import type { Context } from "../context.ts";
import type { Bron, Vumpartij } from "./partij.ts";

export const partijen = ({ db, user }: Context): Promise<Vumpartij[]> =>
  db
    .selectFrom("vumPartijen")
    .select(["oin", "naam", "isEigen", "magVragen", "adres"])
    .where("regioId", "=", user.regioId)
    .orderBy("isEigen", "desc")
    .orderBy("naam")
    .orderBy("oin")
    .limit(100)
    .execute();

/** Whom this region can ask, and as whom it asks; without a number of its own it says only zeros. */
export async function bronnenVan(context: Context): Promise<{ eigenOin: string; bronnen: Bron[] }> {
  const all = await partijen(context);
  return {
    eigenOin: all.find(({ isEigen }) => isEigen)?.oin ?? "0".repeat(20),
    bronnen: all.flatMap(({ oin, naam, adres, isEigen }) =>
      adres === null || isEigen ? [] : [{ oin, naam, adres }],
    ),
  };
}
