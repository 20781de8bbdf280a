import { sql } from "kysely";
import { Failure, notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";
import { type EigenAfspraak, MOMENTEN_AT_MOST, type Moment } from "./eigen-afspraak.ts";

/** No list names more people than this. */
export const AFSPRAKEN_AT_MOST = 50;

/** What comes, with whether another moment was asked for already. */
export async function eigenAfspraken({ db, user }: Context): Promise<EigenAfspraak[]> {
  const { rows } = await sql<
    Omit<EigenAfspraak, "begin" | "gevraagdOp"> & { begin: Date; gevraagdOp: Date | null }
  >`
    select a.id, a.inwoner_id, a.begin, (a.begin at time zone 'Europe/Amsterdam')::date as datum,
        to_char(a.begin at time zone 'Europe/Amsterdam', 'HH24:MI') as tijd, a.waar, a.met, a.meenemen,
        (select max(b.begonnen) from berichtgesprekken b where b.regio_id = ${user.regioId} and b.inwoner_id = a.inwoner_id
          and b.afspraak_id = a.id and b.afspraak_begin = a.begin) as gevraagd_op
      from eigen_afspraken() a order by a.begin, a.id
     limit ${AFSPRAKEN_AT_MOST}::integer`.execute(db);
  return rows.map((row) => ({
    ...row,
    begin: row.begin.toISOString(),
    gevraagdOp: row.gevraagdOp?.toISOString() ?? null,
  }));
}

export async function eigenAfspraakById(context: Context, id: string): Promise<EigenAfspraak> {
  const found = (await eigenAfspraken(context)).find((afspraak) => afspraak.id === id);
  if (!found) throw notFound("afspraak", id);
  return found;
}

/** When it could be as well. */
export async function momentenVoor({ db, today }: Context, id: string): Promise<Moment[]> {
  const { rows } = await sql<{ dag: Moment["datum"]; tijd: string }>`
    select dag, tijd from vrije_momenten(${id}::uuid, ${today()}::date, ${MOMENTEN_AT_MOST}::integer)`.execute(
    db,
  );
  return rows.map(({ dag, tijd }) => ({ datum: dag, tijd }));
}

/** The own dossier of an inwoner; nobody else has own appointments here. */
export async function eigenSubject(context: Context): Promise<Subject> {
  if (context.user.inwonerId === null)
    throw new Failure("forbidden", "afspraak.eigen.forbidden", "U heeft hier geen eigen afspraken.");
  return inwonerSubject(context, context.user.inwonerId);
}
