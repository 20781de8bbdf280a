import { sql } from "kysely";
import type { Context } from "../context.ts";

type Row = {
  start: number;
  wat: string;
  activiteit: string;
  handeling: string | null;
  wie: string | null;
  functie: string | null;
};

/** The dataverwerkingen of an inwoner: who stands on the line, and by what act the audit says, by trace and user. */
export async function inzagePage(
  { db, user }: Context,
  inwonerId: string,
  { limit, offset }: { limit: number; offset: number },
) {
  const { totaal } = await db
    .selectFrom("dataverwerkingen")
    .select(({ fn }) => fn.countAll<number>().as("totaal"))
    .where("regioId", "=", user.regioId)
    .where("dataSubjectId", "=", inwonerId)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<Row>`
    select d.start_time as start, d.name as wat, d.processing_activity_id as activiteit, a.handeling, g.naam as wie,
           g.functie
      from dataverwerkingen d
      left join lateral (
        select a.handeling from auditregels a
         where a.regio_id = d.regio_id and a.gebruiker_id = d.gebruiker_id and a.trace_id = d.trace_id and a.resultaat = 'ok'
         order by a.tijdstip, a.nummer limit 1) a on true
      left join gebruikers g on g.regio_id = d.regio_id and g.id = d.gebruiker_id
     where d.regio_id = ${user.regioId} and d.data_subject_id = ${inwonerId}
     order by d.start_time desc, d.span_id
     limit ${limit} offset ${offset}`.execute(db);
  const rijen = rows.map(({ start, ...rest }) => ({ tijdstip: new Date(start).toISOString(), ...rest }));
  return { totaal, rijen };
}
