import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { alBeantwoord, type Stapvoorstel } from "./stapvoorstel.ts";

/** An answer stays to be read this long. */
const ANSWER_STAYS_DAYS = 56;

/** What was proposed for a plan: open, or answered not long ago; the oldest open one first. */
export async function stapvoorstellenVan(context: Context, subject: Subject): Promise<Stapvoorstel[]> {
  const { db, user, today } = context;
  if (subject.inwonerId === undefined || !may(user, "read", "planbijdrage", subject)) return [];
  const { rows } = await sql<Stapvoorstel>`
    select id, naam, wanneer, door_naam, door_gebruiker_id = ${user.id} as is_van_mij, voorgesteld_op, status, antwoord,
        antwoord_door, antwoord_op
      from stapvoorstellen
     where regio_id = ${user.regioId} and inwoner_id = ${subject.inwonerId}
       and (status = 'voorgesteld' or antwoord_op > ${today()}::date - ${ANSWER_STAYS_DAYS}::integer)
     order by status <> 'voorgesteld', voorgesteld_op, id`.execute(db);
  return rows;
}

export async function stapvoorstelById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("stapvoorstellen")
    .select(["id", "inwonerId", "naam", "wanneer", "status", "doorGebruikerId", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("stapvoorstel", id);
  return row;
}

export const stapvoorstelSubject = async (context: Context, id: string): Promise<Subject> =>
  inwonerSubject(context, (await stapvoorstelById(context, id)).inwonerId);

/** Keeps the answer; of two at once the second is told. */
export async function answerStapvoorstel(
  { db }: Context,
  id: string,
  { stapId, antwoord }: { readonly stapId: string | null; readonly antwoord: string | null },
): Promise<void> {
  const { rows } = await sql<{ gelukt: boolean }>`
    select beantwoord_stapvoorstel(${id}::uuid, ${stapId}::uuid, ${antwoord}) as gelukt`.execute(db);
  if (!rows[0]?.gelukt) throw alBeantwoord();
}
