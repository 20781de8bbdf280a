import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { CONTACT_IN_DAGEN, type MijnWerkgever } from "./mijn-werkgever.ts";
import { LANG_OPEN_IN_DAGEN } from "./onvervuld.ts";

export type MijnFilter = { readonly bellen: boolean };

/** The werkgevers of the user with whom to call first: on the day that was promised, or that contact is due. */
export async function mijnWerkgeverPage(
  context: Context,
  { bellen }: MijnFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; vandaag: number; rijen: MijnWerkgever[] }> {
  const { db, today } = context;
  const mine = mijnWerkgevers(context);
  const { rows: counted } = await sql<{ totaal: number; vandaag: number }>`
    select count(*)::integer as totaal, (count(*) filter (where m."belOp" <= ${today()}::date))::integer as vandaag
      from (${mine}) m`.execute(db);
  const { rows } = await sql<MijnWerkgever>`
    select * from (${mine}) m where not ${bellen}::boolean or m."belOp" <= ${today()}::date
     order by m."belOp" nulls last, m.naam, m.id limit ${limit} offset ${offset}`.execute(db);
  const { totaal = 0, vandaag = 0 } = counted[0] ?? {};
  return { totaal: bellen ? vandaag : totaal, vandaag, rijen: rows };
}

/**
 * Mine is of which I am the accountmanager, or where I promised the next step. The newest contact says what comes next. A key
 * account and an ambassadeur hear from us each quarter; a vacature that stays open is asked about.
 */
export const mijnWerkgevers = ({ user, today }: Context): RawBuilder<unknown> => sql`
  select w.id, w.naam, w.plaats, w.telefoon, w.contactpersoon, w.is_key_account as "isKeyAccount",
         w.is_ambassadeur as "isAmbassadeur", c.datum as "laatsteContact", c.volgende_stap as "volgendeStap",
         (select b.bereidheid from werkgeverbereidheden b where b.regio_id = w.regio_id and b.werkgever_id = w.id
           and b.vanaf <= ${today()}::date order by b.vanaf desc, b.vastgelegd desc, b.id limit 1) as bereidheid,
         k.open as "openPlekken", k.lang as "langOpen",
         case least(c.volgende_stap_op, d.vast, d.vacature) when c.volgende_stap_op then 'volgende stap'
           when d.vast then 'vast contact' when d.vacature then 'lang open vacature' end as belreden,
         least(c.volgende_stap_op, d.vast, d.vacature) as "belOp"
    from (select x.id from werkgevers x where x.regio_id = ${user.regioId} and x.accountmanager_id = ${user.id}
          union select x.werkgever_id from werkgevercontacten x
           where x.regio_id = ${user.regioId} and x.door_gebruiker_id = ${user.id} and x.volgende_stap_op is not null) mijn
    join werkgevers w on w.regio_id = ${user.regioId} and w.id = mijn.id
    left join lateral (select x.datum, x.volgende_stap, x.volgende_stap_op, x.door_gebruiker_id from werkgevercontacten x
       where x.regio_id = w.regio_id and x.werkgever_id = w.id
       order by x.datum desc, x.vastgelegd desc, x.id limit 1) c on true
    cross join lateral (select count(*)::integer as open, (count(*) filter (where lang.is))::integer as lang,
         (min(p.gemeld_op + ${LANG_OPEN_IN_DAGEN}::integer) filter (where lang.is)) as vanaf
       from plekken p
       cross join lateral (select p.soort = 'vacature' and p.bron not in ('werk.nl', 'VUM')
           and p.gemeld_op <= ${today()}::date - ${LANG_OPEN_IN_DAGEN}::integer
           and not exists (select from vacatureredenen r where r.regio_id = p.regio_id and r.plek_id = p.id) as is) lang
      where p.regio_id = w.regio_id and p.werkgever_id = w.id and p.status = 'open') k
    cross join lateral (select case when w.is_key_account or w.is_ambassadeur
         then coalesce(c.datum + ${CONTACT_IN_DAGEN}::integer, ${today()}::date) end as vast, k.vanaf as vacature) d
   where w.accountmanager_id = ${user.id} or c.volgende_stap is not null and c.door_gebruiker_id = ${user.id}`;
