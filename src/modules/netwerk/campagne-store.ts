import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { type Campagne, type CampagneInput, dubbeleNaam } from "./campagne.ts";
import { leadopbrengst } from "./lead-store.ts";

/** The campagnes with what came of them, the newest first. */
export async function campagnePage(
  context: Context,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Campagne[] }> {
  const { db, user } = context;
  const { totaal } = await db
    .selectFrom("campagnes")
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .where("regioId", "=", user.regioId)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<Campagne>`${campagnes(context)}
     order by c.vanaf desc, c.naam, c.id limit ${limit} offset ${offset}`.execute(db);
  return { totaal, rijen: rows };
}

export async function campagneById(context: Context, id: string): Promise<Campagne> {
  const { rows } = await sql<Campagne>`${campagnes(context)} and c.id = ${id}`.execute(context.db);
  const [campagne] = rows;
  if (!campagne) throw notFound("campagne", id);
  return campagne;
}

export async function insertCampagne({ db, user, newId }: Context, input: CampagneInput): Promise<string> {
  const id = newId();
  const insert = db
    .insertInto("campagnes")
    .values({ ...input, regioId: user.regioId, id })
    .execute();
  await orFail(insert, "campagnes_naam_uniek", dubbeleNaam);
  return id;
}

export async function updateCampagne(context: Context, id: string, input: CampagneInput): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("campagnes")
    .set({ ...input, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(update, "campagnes_naam_uniek", dubbeleNaam);
  if (!updated) throw changedMeanwhile("campagne", id, await campagneById(context, id));
}

const campagnes = (context: Context) => sql`
  select c.id, c.naam, c.partner, c.doel, c.vanaf, c.tot, c.versie, coalesce(o.leads, 0) as leads,
         coalesce(o.met_contact, 0) as "metContact", coalesce(o.plekken, 0) as plekken,
         case when p.campagne_id is null then 0 else p.plaatsingen end as plaatsingen
    from campagnes c
    left join (
      select l.campagne_id, count(*)::integer as leads, count(l.eerste_contact)::integer as met_contact,
             sum(l.plekken)::integer as plekken
        from (${leadopbrengst(context)}) l group by l.campagne_id) o on o.campagne_id = c.id
    left join plaatsingen_per_campagne() p on p.campagne_id = c.id
   where c.regio_id = ${context.user.regioId}`;
