import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";
import type { Verwerkingsactiviteit } from "../verwerkingsactiviteiten.ts";

/** The chain for what belongs to no gemeente. */
const REGIO = "regio";
const REGISTER = "/api/v1/verwerkingsactiviteiten";

/**
 * What the user of this session did, and how it ended. Names of fields only: what they held stays in its own table. Who
 * he is, the database takes from the session.
 */
export async function recordInAudit(
  { db, traceId, herkomst, now }: Context,
  regel: { handeling: string; subject: Subject; resultaat: string; velden: readonly string[] },
): Promise<void> {
  await sql`select leg_audit_vast(
    ${regel.subject.gemeente ?? REGIO}, ${regel.handeling}, ${regel.subject.object}, ${regel.resultaat},
    ${herkomst}, ${traceId}, ${[...regel.velden]}::text[], ${now()})`.execute(db);
}

/**
 * Whose data were used for what (Logboek Dataverwerkingen 1.0): a line for each person. By whom, the database takes from the
 * session. Times in milliseconds.
 */
export async function recordDataverwerking(
  { db, sessie, traceId, newId, now }: Context,
  door: { readonly summary: string; readonly verwerkingsactiviteit: Verwerkingsactiviteit },
  subject: Subject,
  betrokkenen: readonly string[],
  begin: Date,
): Promise<void> {
  const persons = [...new Set(betrokkenen)];
  if (persons.length === 0) return;
  const spans = persons.map(() => newId().replaceAll("-", "").slice(-16));
  await sql`
    insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id, gebruiker_id)
    select ${sessie.regioId}, ${subject.gemeente ?? REGIO}, ${traceId}, r.span, 'Ok', ${door.summary},
      ${begin.getTime()}::bigint, ${now().getTime()}::bigint, ${`${REGISTER}/${door.verwerkingsactiviteit.id}`}, r.persoon,
      (select context_gebruiker())
      from unnest(${spans}::text[], ${persons}::uuid[]) as r (span, persoon)`.execute(db);
}
