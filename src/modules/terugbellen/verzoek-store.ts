import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import { alAfgehandeld, BEWAREN_DAGEN, type Terugbelverzoek } from "./verzoek.ts";

type Row = Omit<Terugbelverzoek, "isTeLaat">;

/** What waits, whose day comes first; or what was handled, the latest first. */
export async function verzoekPage(
  context: Context,
  status: "open" | "afgehandeld",
  { limit, offset }: { limit: number; offset: number },
) {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from (${verzoeken(context)}) rij
     where ${status === "open" ? sql`status = 'open'` : sql`status <> 'open'`}
     order by ${status === "open" ? sql`bel_voor, nummer` : sql`afgehandeld_op desc, nummer desc`}
     limit ${limit} offset ${offset}`.execute(context.db);
  const today = context.today();
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map(({ totaal: _totaal, ...row }) => fromRow(row, today)),
  };
}

export async function verzoekById(context: Context, id: string): Promise<Terugbelverzoek> {
  const { rows } = await sql<Row>`
    select * from (${verzoeken(context)}) rij where id = ${id}::uuid`.execute(context.db);
  if (!rows[0]) throw notFound("terugbelverzoek", id);
  return fromRow(rows[0], context.today());
}

/** Not found where this user may not know of it. */
export async function verzoekSubject({ db, user }: Context, id: string): Promise<Subject> {
  const found = await db
    .selectFrom("terugbelverzoeken")
    .select("gemeente")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("terugbelverzoek", id);
  return { object: `terugbelverzoek/${id}`, gemeente: found.gemeente };
}

/** What this user saw, and still waits: a colleague who was first stays the one who called. */
export async function updateVerzoek(
  context: Context,
  id: string,
  change: Pick<Terugbelverzoek, "status" | "pogingen">,
): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const isKlaar = change.status !== "open";
  const updated = await db
    .updateTable("terugbelverzoeken")
    .set({
      ...change,
      afgehandeldOp: isKlaar ? today() : null,
      afgehandeldDoor: isKlaar ? user.naam : null,
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("status", "=", "open")
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const found = await verzoekById(context, id);
  throw found.status === "open" ? changedMeanwhile("terugbelverzoek", id, found) : alAfgehandeld();
}

/** Of the own gemeenten, as long as we said that we keep them. */
const verzoeken = (context: Context) => sql`
  select v.id, v.nummer, v.gemeente, g.naam as gemeentenaam, v.naam, v.telefoon, v.taal,
      to_char(v.gevraagd at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as gevraagd, v.bel_voor, v.status,
      v.pogingen, v.afgehandeld_op, v.afgehandeld_door, v.versie
    from terugbelverzoeken v
    join gemeenten g on g.regio_id = v.regio_id and g.code = v.gemeente
   where v.regio_id = ${context.user.regioId} and ${inScope(context, "read", "aanmelding", "v")}
     and v.gevraagd >= (${context.today()}::date - ${BEWAREN_DAGEN}::integer)::timestamp at time zone 'Europe/Amsterdam'`;

const fromRow = (row: Row, today: IsoDate): Terugbelverzoek => ({
  ...row,
  isTeLaat: row.status === "open" && row.belVoor < today,
});
