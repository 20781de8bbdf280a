import { sql } from "kysely";
import type { Context } from "../context.ts";
import { agendaCode, agendaHash } from "./agenda-code.ts";

/** Where this user's calendar can be read, if he has an address. */
export async function ownAdres(context: Context): Promise<{ pad: string; gemaaktOp: string } | null> {
  const { db, user, sleutels } = context;
  const { rows } = await sql<{ id: string; gemaaktOp: Date }>`
    select id, gemaakt_op from eigen_agenda_adres()`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const code = agendaCode(sleutels, { regioId: user.regioId, id: row.id });
  return { pad: `/api/v1/agenda/${code}.ics`, gemaaktOp: row.gemaaktOp.toISOString() };
}

/** A new address; the one before works no longer. */
export async function createAdres({ db, user, sleutels, now, newId }: Context): Promise<void> {
  const id = newId();
  const hash = agendaHash(agendaCode(sleutels, { regioId: user.regioId, id }));
  await sql`select maak_agenda_adres(${id}::uuid, ${hash}, ${now()})`.execute(db);
}

export const withdrawAdres = async ({ db, now }: Context): Promise<void> => {
  await sql`select trek_agenda_adres_in(${now()})`.execute(db);
};
