import { sql } from "kysely";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { type Mail, MAILSTANDEN, nietMislukt } from "./mailuitgang.ts";

type Row = Omit<Mail, "gemaakt" | "volgendePoging" | "verstuurdOp"> &
  Readonly<Record<"gemaakt" | "volgendePoging", Date>> & { readonly verstuurdOp: Date | null };

/** What failed and what waits first, then the newest. */
export async function mailPage(
  context: Context,
  { id, status }: { readonly id?: string; readonly status?: Mail["status"] },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ totaal: number; rijen: Mail[] }> {
  const { db, user } = context;
  const { rows } = await sql<Row & { totaal: number }>`
    select id, soort, taal, status, pogingen, gemaakt, volgende_poging, verstuurd_op, fout, versie,
        count(*) over ()::integer as totaal
      from mailuitgang
     where regio_id = ${user.regioId} and status = coalesce(${status ?? null}::text, status)
       and id = coalesce(${id ?? null}::uuid, id)
     order by array_position(array['mislukt', 'wacht'], status), gemaakt desc, id
     limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => fromRow(row)) };
}

export async function mailById(context: Context, id: string): Promise<Mail> {
  const { rijen } = await mailPage(context, { id }, { limit: 1, offset: 0 });
  if (!rijen[0]) throw notFound("mail", id);
  return rijen[0];
}

/** How many there are of each. */
export async function mailCounts({ db, user }: Context): Promise<Record<Mail["status"], number>> {
  const { rows } = await sql<{ status: Mail["status"]; aantal: number }>`
    select status, count(*)::integer as aantal from mailuitgang where regio_id = ${user.regioId} group by status`.execute(
    db,
  );
  const of = (status: Mail["status"]) => rows.find((row) => row.status === status)?.aantal ?? 0;
  return Object.fromEntries(MAILSTANDEN.map((status) => [status, of(status)])) as Record<
    Mail["status"],
    number
  >;
}

export async function retryMail(context: Context, id: string): Promise<void> {
  const { db, now, expectedVersion = 0 } = context;
  const { rows } = await sql<{ hoe: string }>`
    select probeer_mail_opnieuw(${id}::uuid, ${expectedVersion}::integer, ${now()}) as hoe`.execute(db);
  const hoe = rows[0]?.hoe;
  if (hoe === "niet gevonden") throw notFound("mail", id);
  if (hoe === "gewijzigd") throw changedMeanwhile("mail", id, await mailById(context, id));
  if (hoe === "niet mislukt") throw nietMislukt();
}

const fromRow = ({ gemaakt, volgendePoging, verstuurdOp, ...row }: Row): Mail => ({
  ...row,
  gemaakt: gemaakt.toISOString(),
  volgendePoging: row.status === "wacht" ? volgendePoging.toISOString() : null,
  verstuurdOp: verstuurdOp?.toISOString() ?? null,
});
