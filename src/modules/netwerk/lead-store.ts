import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import {
  alInCampagne,
  type Herkomst,
  type HERKOMSTEN,
  type Lead,
  onbekendeAmbassadeur,
  onbekendeCampagne,
} from "./campagne.ts";

type LeadRij = {
  readonly datum: IsoDate;
  readonly herkomst: (typeof HERKOMSTEN)[number];
  readonly campagneId: string | null;
  readonly ambassadeurId: string | null;
};

export async function insertLead(
  { db, user, newId, now }: Context,
  werkgeverId: string,
  lead: LeadRij,
): Promise<string> {
  const id = newId();
  const { regioId } = user;
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, vastgelegd: now() };
  const insert = db
    .insertInto("werkgeverleads")
    .values({ ...lead, ...door, regioId, id, werkgeverId })
    .execute();
  await [
    ["werkgeverleads_regio_id_werkgever_id_fkey", () => notFound("werkgever", werkgeverId)] as const,
    ["werkgeverleads_regio_id_campagne_id_fkey", onbekendeCampagne] as const,
    ["werkgeverleads_regio_id_ambassadeur_id_fkey", onbekendeAmbassadeur] as const,
    ["werkgeverleads_ambassadeur", onbekendeAmbassadeur] as const,
    ["werkgeverleads_een_per_campagne", alInCampagne] as const,
  ].reduce((done, [constraint, failure]) => orFail(done, constraint, failure), insert);
  return id;
}

/**
 * Of each lead what came of it. An outcome belongs to the last lead of its werkgever on or before its day, so that nothing
 * counts twice.
 */
export const leadopbrengst = ({ user, today }: Context): RawBuilder<unknown> => {
  const van = (dag: string, tabel: string) => sql`
    select x.id as lead_id, count(*)::integer as aantal, min(${sql.ref(`f.${dag}`)}) as eerste
      from ${sql.table(tabel)} f
      cross join lateral (select l.id from werkgeverleads l
         where l.regio_id = f.regio_id and l.werkgever_id = f.werkgever_id and l.datum <= ${sql.ref(`f.${dag}`)}
         order by l.datum desc, l.vastgelegd desc, l.id limit 1) x
     where f.regio_id = ${user.regioId} and f.werkgever_id is not null and ${sql.ref(`f.${dag}`)} <= ${today()}::date`;
  return sql`
    select l.regio_id, l.id, l.werkgever_id, l.campagne_id, l.datum, l.herkomst, l.door_naam, c.eerste as eerste_contact,
           coalesce(k.aantal, 0) as plekken, case when p.lead_id is null then 0 else p.plaatsingen end as plaatsingen
      from werkgeverleads l
      left join (${van("datum", "werkgevercontacten")} group by 1) c on c.lead_id = l.id
      left join (${van("gemeld_op", "plekken")} and f.bron not in ('werk.nl', 'VUM') group by 1) k on k.lead_id = l.id
      left join plaatsingen_per_lead() p on p.lead_id = l.id
     where l.regio_id = ${user.regioId}`;
};

/** The werkgevers of a campagne, the newest lead first. */
export async function leadPage(
  context: Context,
  campagneId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Lead[] }> {
  const { db, user } = context;
  const { totaal } = await db
    .selectFrom("werkgeverleads")
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .where("regioId", "=", user.regioId)
    .where("campagneId", "=", campagneId)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<Lead>`
    select o.id, json_build_object('id', w.id, 'naam', w.naam, 'plaats', w.plaats, 'sector', w.sector) as werkgever,
           o.datum, o.eerste_contact as "eersteContact", o.plekken, o.plaatsingen, o.door_naam as "doorNaam"
      from (${leadopbrengst(context)}) o
      join werkgevers w on w.regio_id = o.regio_id and w.id = o.werkgever_id
     where o.campagne_id = ${campagneId}
     order by o.datum desc, w.naam, o.id limit ${limit} offset ${offset}`.execute(db);
  return { totaal, rijen: rows };
}

export async function leadsOfWerkgever({ db, user }: Context, werkgeverId: string): Promise<Herkomst[]> {
  const { rows } = await sql<Herkomst>`
    select l.id, l.datum, l.herkomst,
           case when c.id is not null then json_build_object('id', c.id, 'naam', c.naam) end as campagne,
           case when a.id is not null then json_build_object('id', a.id, 'naam', a.naam) end as ambassadeur
      from werkgeverleads l
      left join campagnes c on c.regio_id = l.regio_id and c.id = l.campagne_id
      left join werkgevers a on a.regio_id = l.regio_id and a.id = l.ambassadeur_id
     where l.regio_id = ${user.regioId} and l.werkgever_id = ${werkgeverId}
     order by l.datum desc, l.vastgelegd desc, l.id limit 50`.execute(db);
  return rows;
}

export async function isAmbassadeur({ db, user }: Context, werkgeverId: string): Promise<boolean> {
  const found = await db
    .selectFrom("werkgevers")
    .select("isAmbassadeur")
    .where("regioId", "=", user.regioId)
    .where("id", "=", werkgeverId)
    .executeTakeFirst();
  return found?.isAmbassadeur ?? false;
}
