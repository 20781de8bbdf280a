import { sql } from "kysely";
import { notFound } from "#core/failure";
import { antwoordUiterlijk } from "../begeleiding/signaal.ts";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { alBeantwoord, type Bedrijfsvraag, geenBedrijf } from "./bedrijfsvraag.ts";

type Filter = { readonly id?: string; readonly stand?: "open" | "beantwoord"; readonly vanMij?: boolean };

/** Questions, whose day comes first on top; answered ones the latest first. A werkgever reads those of his company. */
export async function vraagPage(
  { db, user }: Context,
  { id, stand, vanMij }: Filter,
  { limit, offset }: { limit: number; offset: number },
) {
  const conditions = [sql`v.regio_id = ${user.regioId}`];
  if (user.werkgeverId !== null) conditions.push(sql`v.werkgever_id = ${user.werkgeverId}::uuid`);
  if (id !== undefined) conditions.push(sql`v.id = ${id}::uuid`);
  if (stand !== undefined) conditions.push(sql`(v.antwoord is null) = ${stand === "open"}::boolean`);
  if (vanMij) conditions.push(sql`coalesce(v.voor_gebruiker_id, ${user.id}::uuid) = ${user.id}::uuid`);
  const { rows } = await sql<Bedrijfsvraag & { totaal: number }>`
    select v.id, json_build_object('id', w.id, 'naam', w.naam) as werkgever, v.onderwerp, v.woorden, v.bel, v.door_naam,
        v.voor_naam, v.gesteld_op, v.antwoord_uiterlijk, v.antwoord, v.beantwoord_door,
        v.beantwoord_op, v.versie, count(*) over ()::integer as totaal
      from bedrijfsvragen v
      join werkgevers w on w.regio_id = v.regio_id and w.id = v.werkgever_id
     where ${sql.join(conditions, sql` and `)}
     order by v.antwoord is not null, case when v.antwoord is null then v.antwoord_uiterlijk end, v.tijdstip desc, v.id
     limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

export async function vraagById(context: Context, id: string): Promise<Bedrijfsvraag> {
  const [found] = (await vraagPage(context, { id }, { limit: 1, offset: 0 })).rijen;
  if (!found) throw notFound("bedrijfsvraag", id);
  return found;
}

export async function insertVraag(
  context: Context,
  { onderwerp, woorden, bel }: Pick<Bedrijfsvraag, "onderwerp" | "woorden" | "bel">,
): Promise<string> {
  const { db, today, now, newId } = context;
  const id = newId();
  const { rows } = await sql<{ gesteld: boolean }>`
    select stel_bedrijfsvraag(${id}::uuid, ${onderwerp}, ${woorden}, ${bel}, ${today()}::date,
      ${antwoordUiterlijk(today())}::date, ${now()}::timestamptz) as gesteld`.execute(db);
  if (!rows[0]?.gesteld) throw geenBedrijf();
  return id;
}

export async function answerBedrijfsvraag(context: Context, id: string, antwoord: string): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("bedrijfsvragen")
    .set({ antwoord, beantwoordDoor: user.naam, beantwoordOp: today(), versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("antwoord", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const found = await vraagById(context, id);
  throw found.antwoord === null ? changedMeanwhile("bedrijfsvraag", id, found) : alBeantwoord();
}
