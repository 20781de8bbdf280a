import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Actieopdracht } from "./actie.ts";
import { type Bezoek, checkmomentGedaan } from "./bezoek.ts";
import type { Checkmoment } from "./checkmoment.ts";

export type Plaats = { readonly plaatsingId: string; readonly inwonerId: string; readonly gemeente: string };
type Velden = Omit<Bezoek, "id" | "plaatsingId" | "inwonerId" | "doorNaam" | "versie">;

/** Whoever is first does a check moment; the second hears who that was. */
export async function insertBezoek(
  context: Context,
  plaats: Plaats,
  { antwoorden, ...velden }: Velden,
): Promise<string> {
  const { db, user, now, newId } = context;
  const id = newId();
  const row = await db
    .insertInto("bezoeken")
    .values({
      regioId: user.regioId,
      id,
      ...plaats,
      ...velden,
      antwoorden: JSON.stringify(antwoorden),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      vastgelegd: now(),
    })
    .onConflict((conflict) => conflict.constraint("bezoeken_checkmoment_een_keer").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!row) throw await alGedaan(context, plaats.plaatsingId, velden.checkmoment!);
  return id;
}

/** Which visit did a check moment of a plaatsing, where one did. */
export async function alGedaan({ db, user }: Context, plaatsingId: string, maand: number) {
  const first = await db
    .selectFrom("bezoeken")
    .select(["id", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .where("checkmoment", "=", maand)
    .executeTakeFirstOrThrow();
  return checkmomentGedaan({ bezoekId: first.id, doorNaam: first.doorNaam });
}

const VELDEN = [
  "id",
  "plaatsingId",
  "inwonerId",
  "datum",
  "wijze",
  "checkmoment",
  "inwoner",
  "werk",
  "samenwerking",
  "aanwezigheid",
  "tekst",
  "antwoorden",
  "volgendBezoek",
  "isZichtbaarVoorInwoner",
  "doorNaam",
  "versie",
] as const;

export async function bezoekById({ db, user }: Context, id: string): Promise<Bezoek> {
  const row = await db
    .selectFrom("bezoeken")
    .select(VELDEN)
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("bezoek", id);
  return row as Bezoek;
}

export async function bezoekenVan({ db, user }: Context, plaatsingId: string): Promise<Bezoek[]> {
  const rows = await db
    .selectFrom("bezoeken")
    .select(VELDEN)
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .orderBy("datum", "desc")
    .orderBy("vastgelegd", "desc")
    .limit(30)
    .execute();
  return rows as Bezoek[];
}

export async function checkmomentenVan({ db, user }: Context, plaatsingId: string): Promise<Checkmoment[]> {
  const { rows } = await sql<Checkmoment>`
    select maand, dag, gedaan_op, bezoek_id from checkmomenten
     where regio_id = ${user.regioId} and plaatsing_id = ${plaatsingId} order by maand`.execute(db);
  return rows;
}

/** By whom: an inwoner or werkgever is named so, a begeleider by his own name. */
export async function insertActies(
  { db, user, newId }: Context,
  { plaatsingId, ...wie }: Omit<Plaats, "plaatsingId"> & { readonly plaatsingId: string | null },
  acties: readonly Actieopdracht[],
  van: { readonly bezoekId?: string; readonly signaalId?: string },
): Promise<void> {
  if (acties.length === 0) return;
  const rows = acties.map((actie) => ({
    regioId: user.regioId,
    id: newId(),
    ...wie,
    plaatsingId,
    ...van,
    ...actie,
    wieGebruikerId: actie.wieSoort === "begeleider" ? user.id : null,
    wieNaam: actie.wieSoort === "begeleider" ? user.naam : actie.wieSoort,
    doorGebruikerId: user.id,
    doorNaam: user.naam,
  }));
  await db.insertInto("acties").values(rows).execute();
}
