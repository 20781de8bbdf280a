import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inGemeente } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import { alAfgehandeld, BEWAREN_DAGEN, type Terugbelverzoek } from "./verzoek.ts";

type Row = Omit<Terugbelverzoek, "isTeLaat"> & { readonly regioId: string };

/** What waits, whose day comes first; or what was handled, the latest first. */
export async function verzoekPage(
  context: Context,
  status: "open" | "afgehandeld",
  { limit, offset }: { limit: number; offset: number },
) {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from (${verzoeken(context)}) rij
     where ${status === "open" ? sql`status = 'open' and ${isFirst}` : sql`status <> 'open'`}
     order by ${status === "open" ? sql`bel_voor, nummer` : sql`afgehandeld_op desc, nummer desc`}
     limit ${limit} offset ${offset}`.execute(context.db);
  const today = context.today();
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map((row) => fromRow(row, today)),
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
    .returning(["telefoon", "gemeente"])
    .executeTakeFirst();
  if (updated && isKlaar) await closeRepeats(context, updated, change.status);
  if (updated) return;
  const found = await verzoekById(context, id);
  throw found.status === "open" ? changedMeanwhile("terugbelverzoek", id, found) : alAfgehandeld();
}

/** Who asked more than once was called once. */
const closeRepeats = (
  { db, user, today }: Context,
  { telefoon, gemeente }: Pick<Terugbelverzoek, "telefoon" | "gemeente">,
  status: Terugbelverzoek["status"],
) =>
  db
    .updateTable("terugbelverzoeken")
    .set(({ eb }) => ({
      status,
      afgehandeldOp: today(),
      afgehandeldDoor: user.naam,
      versie: eb("versie", "+", 1),
    }))
    .where("regioId", "=", user.regioId)
    .where("gemeente", "=", gemeente)
    .where("telefoon", "=", telefoon)
    .where("status", "=", "open")
    .execute();

/** How many wait, and how many of them longer than we promised. */
export async function wachtendeVerzoeken(context: Context): Promise<{ wachtend: number; teLaat: number }> {
  const { rows } = await sql<{ wachtend: number; teLaat: number }>`
    select count(*)::integer as wachtend, count(*) filter (where bel_voor < ${context.today()}::date)::integer as te_laat
      from (${verzoeken(context)}) rij where status = 'open' and ${isFirst}`.execute(context.db);
  return rows[0]!;
}

/** Who asks again before anybody called waits once, since the first time. */
const isFirst = sql`not exists (
  select from terugbelverzoeken eerder where eerder.regio_id = rij.regio_id and eerder.gemeente = rij.gemeente
     and eerder.telefoon = rij.telefoon and eerder.status = 'open' and eerder.nummer < rij.nummer)`;

/** Of the own gemeenten, as long as we said that we keep them. */
const verzoeken = (context: Context) => sql`
  select v.regio_id, v.id, v.nummer, v.gemeente, g.naam as gemeentenaam, v.naam, v.telefoon, v.taal,
      to_char(v.gevraagd at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as gevraagd, v.bel_voor, v.status,
      v.pogingen, v.afgehandeld_op, v.afgehandeld_door, v.versie
    from terugbelverzoeken v
    join gemeenten g on g.regio_id = v.regio_id and g.code = v.gemeente
   where v.regio_id = ${context.user.regioId} and ${inGemeente(context, "read", "terugbelverzoek", "v")}
     and v.gevraagd >= (${context.today()}::date - ${BEWAREN_DAGEN}::integer)::timestamp at time zone 'Europe/Amsterdam'`;

const fromRow = (
  { regioId: _regioId, totaal: _totaal, ...row }: Row & { readonly totaal?: number },
  today: IsoDate,
): Terugbelverzoek => ({ ...row, isTeLaat: row.status === "open" && row.belVoor < today });
