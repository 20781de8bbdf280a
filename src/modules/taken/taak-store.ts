import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { Database } from "#db/database";
import type { Context } from "../context.ts";
import type { Taak } from "./taak.ts";

/** Puts work in the queue, in the transaction that asks for it. It runs in a session of its own for this user. */
export async function planTaak(context: Context, soort: string, invoer: object): Promise<string> {
  const { db, user, newId } = context;
  const [taakId, sessieId] = [newId(), newId()];
  await db
    .insertInto("taken")
    .values({
      regioId: user.regioId,
      id: taakId,
      gebruikerId: user.id,
      soort,
      invoer: JSON.stringify(invoer),
      gemaakt: context.now(),
    })
    .execute();
  await sql`select open_taaksessie(${sessieId}::uuid)`.execute(db);
  await sql`select plan_taak(${soort}, ${user.regioId}, ${taakId}::uuid, ${sessieId}::uuid)`.execute(db);
  return taakId;
}

export async function taakById({ db, user }: Context, taakId: string): Promise<Taak> {
  const row = await ownTaken(db, user).where("id", "=", taakId).executeTakeFirst();
  if (!row) throw notFound("taak", taakId);
  return taakFromRow(row);
}

/** The work of this user, and of nobody else. */
export const ownTaken = (db: Database, user: Context["user"]) =>
  db
    .selectFrom("taken")
    .select(["id", "soort", "status", "gedaan", "totaal", "resultaat", "fout", "gemaakt", "afgerond"])
    .where("regioId", "=", user.regioId)
    .where("gebruikerId", "=", user.id);

type Row = Awaited<ReturnType<ReturnType<typeof ownTaken>["execute"]>>[number];

export const taakFromRow = ({ status, gemaakt, afgerond, ...rest }: Row): Taak => ({
  ...rest,
  status: status as Taak["status"],
  gemaakt: gemaakt.toISOString(),
  afgerond: afgerond?.toISOString() ?? null,
});
