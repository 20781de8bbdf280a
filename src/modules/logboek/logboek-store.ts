import { sql } from "kysely";
import type { Context } from "../context.ts";
import { newSpanId } from "../koppelvlakken/spoor.ts";
import type { Stap } from "../koppelvlakken/uitkomst.ts";
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
  { db, sessie, traceId, herkomst, now }: Context,
  regel: { handeling: string; subject: Subject; resultaat: string; velden: readonly string[] },
): Promise<void> {
  const { gemeente = REGIO } = regel.subject;
  // a gemeente that was asked for and is none of the region has no chain of its own
  await sql`select leg_audit_vast(
    coalesce((select code from gemeenten where regio_id = ${sessie.regioId} and code = ${gemeente}), ${REGIO}),
    ${regel.handeling}, ${regel.subject.object}, ${regel.resultaat},
    ${herkomst}, ${traceId}, ${[...regel.velden]}::text[], ${now()})`.execute(db);
}

/**
 * Whose data were used for what (Logboek Dataverwerkingen 1.0): a line for each person. By whom, the database takes from the
 * session. Times in milliseconds. Where other applications were asked, the first person has a line for each of these steps.
 */
export async function recordDataverwerking(
  { db, sessie, traceId, parentSpanId, newId, now }: Context,
  door: {
    readonly summary: string;
    readonly verwerkingsactiviteit: Verwerkingsactiviteit;
    readonly soortBetrokkene?: string;
  },
  subject: Subject,
  betrokkenen: readonly string[],
  { begin, stappen }: { readonly begin: Date; readonly stappen: readonly Stap[] },
): Promise<void> {
  const [first, ...others] = new Set(betrokkenen);
  if (first === undefined) return;
  const own = (persoon: string) => ({ persoon, span: newSpanId(newId), status: "Ok", processor: null });
  const asked = stappen.map(({ spoor, processor, isMislukt }) => ({
    persoon: first,
    span: spoor.spanId,
    status: isMislukt ? "Error" : "Ok",
    processor,
  }));
  const regels = [...(asked.length > 0 ? asked : [own(first)]), ...others.map(own)];
  await sql`
    insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, parent_span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id, data_subject_id_type, foreign_processor, gebruiker_id)
    select ${sessie.regioId}, ${subject.gemeente ?? REGIO}, ${traceId}, r.span, ${parentSpanId ?? null}, r.status, ${door.summary},
      ${begin.getTime()}::bigint, ${now().getTime()}::bigint, ${`${REGISTER}/${door.verwerkingsactiviteit.id}`}, r.persoon,
      ${door.soortBetrokkene ?? "inwoner"}, r.processor, (select context_gebruiker())
      from unnest(${regels.map(({ span }) => span)}::text[], ${regels.map(({ persoon }) => persoon)}::uuid[],
        ${regels.map(({ status }) => status)}::text[], ${regels.map(({ processor }) => processor)}::text[])
        as r (span, persoon, status, processor)`.execute(db);
}
