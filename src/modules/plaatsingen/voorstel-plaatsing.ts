import { sql } from "kysely";
import type { Context } from "../context.ts";
import { alGeplaatst, type VIA, zonderAkkoord } from "./plaatsing.ts";

/** Closes the voorstel, so that no second plaatsing comes from it. Only after the yes of the inwoner. */
export async function closeVoorstel({ db, user }: Context, voorstelId: string): Promise<void> {
  const { rows } = await sql<{
    closed: boolean;
  }>`select plaats_voorstel(${voorstelId}::uuid) as closed`.execute(db);
  if (rows[0]?.closed) return;
  const current = await db
    .selectFrom("voorstellen")
    .select("status")
    .where("regioId", "=", user.regioId)
    .where("id", "=", voorstelId)
    .executeTakeFirst();
  throw current?.status === "geplaatst" ? alGeplaatst() : zonderAkkoord();
}

type Via = (typeof VIA)[number];
const VIA_OF: Readonly<Record<string, Via>> = {
  werkgeversservicepunt: "WSP",
  werkcentrum: "WSP",
  gemeente: "gemeente",
  uitvoeringsorganisatie: "gemeente",
  uwv: "UWV",
  ontwikkelbedrijf: "ontwikkelbedrijf",
};

/** Who brought a plaatsing about: an account manager works for the WSP, a colleague for the own organisation. */
export async function viaOf({ db, user }: Context): Promise<Via> {
  if (user.rollen.includes("accountmanager")) return "WSP";
  const { soort } = await db
    .selectFrom("organisaties")
    .select("soort")
    .where("regioId", "=", user.regioId)
    .where("id", "=", user.organisatieId)
    .executeTakeFirstOrThrow();
  return VIA_OF[soort] ?? "gemeente";
}
