import { sql } from "kysely";
import type { Context } from "../context.ts";
import { type Antwoordstand, isGevraagd, UITLEG } from "./antwoordstand.ts";
import { verloopVan } from "./bronkoppeling.ts";
import type { Bron, VumpartijMetStand } from "./partij.ts";

export async function partijen({ db, user, now }: Context): Promise<VumpartijMetStand[]> {
  const rows = await db
    .selectFrom("vumPartijen")
    .select(["oin", "naam", "isEigen", "magVragen", "adres", "vroegOns", "gevraagd", "stand"])
    .where("regioId", "=", user.regioId)
    .orderBy("isEigen", "desc")
    .orderBy("naam")
    .orderBy("oin")
    .limit(100)
    .execute();
  return rows.map(({ vroegOns, gevraagd, stand, ...row }) => {
    const ended = stand as Antwoordstand | null;
    const { adres, oin } = row;
    const openTot = adres === null ? null : (verloopVan(user.regioId, { oin, adres })?.openTot ?? null);
    return {
      ...row,
      vroegOns: vroegOns?.toISOString() ?? null,
      gevraagd: gevraagd?.toISOString() ?? null,
      stand: ended,
      uitleg: ended === null || ended === "ok" ? null : UITLEG[ended],
      opnieuwOm: openTot && openTot > now() ? openTot.toISOString() : null,
    };
  });
}

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

/** Keeps how a question to each of these ended, for who manages with whom the region exchanges. */
export async function noteerUitkomst(
  { db, now }: Context,
  antwoorden: readonly { readonly bron: Bron; readonly stand: Antwoordstand }[],
): Promise<void> {
  const gevraagd = antwoorden.filter(({ stand }) => isGevraagd(stand));
  if (gevraagd.length === 0) return;
  const uitkomsten = gevraagd.map(({ bron: { oin }, stand }) => ({ oin, stand }));
  await sql`select vum_noteer(${JSON.stringify(uitkomsten)}::jsonb, ${now()})`.execute(db);
}
