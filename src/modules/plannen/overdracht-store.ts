import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { type Aanbod, alBeantwoord, type Overdracht, verouderd } from "./overdracht.ts";

/** A list never names more people than this. */
const AT_MOST = 50;

/** What others offered to this user and what waits for his answer. */
export async function aanbodAan({ db }: Context): Promise<Aanbod[]> {
  const { rows } = await sql<Aanbod>`select * from overdrachten_aan_mij() limit ${AT_MOST}`.execute(db);
  return rows;
}

/** Of one inwoner: newest first. */
export const overdrachtenVan = (context: Context, inwonerId: string): Promise<Overdracht[]> =>
  overdrachten(context, sql`o.inwoner_id = ${inwonerId}::uuid`);

/** What this user offered, and is still open or was answered in the last weeks. */
export const aangebodenDoor = (context: Context): Promise<Overdracht[]> =>
  overdrachten(
    context,
    sql`o.van_gebruiker_id = ${context.user.id}
      and (o.status = 'aangeboden' or o.antwoord_op > ${context.today()}::date - ${ANSWER_STAYS_DAYS}::integer)`,
  );
const ANSWER_STAYS_DAYS = 28;

async function overdrachten(context: Context, which: ReturnType<typeof sql>): Promise<Overdracht[]> {
  const { db, user } = context;
  const { rows } = await sql<Overdracht>`
    select o.id, o.inwoner_id, inwoners.voornaam || ' ' || inwoners.achternaam as inwonernaam, o.deel, o.van_naam, o.naar_naam,
        o.waarom, o.gesprek_op, o.blijft_in_kring, o.status, o.aangeboden_op, o.antwoord_op, o.antwoord
      from overdrachten o
      join inwoners on inwoners.regio_id = o.regio_id and inwoners.id = o.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
     where o.regio_id = ${user.regioId} and ${which} and ${inScope(context, "read", "overdracht", "o")}
     order by o.aangeboden_op desc, o.id
     limit ${AT_MOST}`.execute(db);
  return rows;
}

/** The answer to an offer. A yes moves the help in the same statement: never a moment with nobody, or with two. */
export async function answerAanbod(
  { db, newId, now }: Context,
  id: string,
  isJa: boolean,
  antwoord: string | null,
): Promise<string> {
  const { rows } = await sql<{ uitkomst: string; inwonerId: string | null }>`
    select * from beantwoord_overdracht(${id}::uuid, ${isJa}, ${antwoord}, ${newId()}::uuid, ${newId()}::uuid, ${newId()}::uuid,
      ${now()})`.execute(db);
  const [{ uitkomst, inwonerId } = { uitkomst: "onbekend", inwonerId: null }] = rows;
  if (uitkomst === "onbekend") throw notFound("overdracht", id);
  if (uitkomst === "verouderd") throw verouderd();
  if (inwonerId === null) throw alBeantwoord(uitkomst);
  return inwonerId;
}
