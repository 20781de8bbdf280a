import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { korteDatum } from "./korte-datum.ts";

/** A report that is older was forgotten on purpose. */
const VERSLAG_TOT_DAGEN_TERUG = 7;
/** So long does the sign stay that another gemeente registered an inwoner of ours. */
const SIGNAAL_BLIJFT_DAGEN = 28;

/** The rest is a filter of the caseload. */
const GEEN_CONTACT_AT_MOST = 5;

/** Sources about contact. Each gives soort, id, inwoner_id, naam, datum, moment, wat and waarom. */
export const contactPunten = (context: Context): RawBuilder<unknown>[] => [
  vervolgen(context),
  verslagen(context),
  zonderContact(context),
  eldersGemeld(context),
];

/** What was agreed to do next, and what an inwoner reported. */
const vervolgen = (context: Context) => sql`
  select case when c.soort = 'melding' then 'melding' else 'vervolg' end as soort, c.id, i.id as inwoner_id, i.naam,
      coalesce(c.vervolgdatum, c.datum) as datum, c.vastgelegd as moment,
      coalesce(c.vervolg, 'Er is een melding die op u wacht') as wat,
      case when c.soort = 'melding' then 'Gemeld op ' else 'Afgesproken op ' end || ${korteDatum(context, sql`c.datum`)} as waarom
    from inwoner i
    join contactmomenten c on c.regio_id = i.regio_id and c.inwoner_id = i.id and not c.is_vervolg_klaar
     and (c.vervolgdatum is not null or c.soort = 'melding')
   where ${inScope(context, "read", "contactmoment", "c", "inwoner_id", "door_gebruiker_id")}`;

/** Own appointments of the last days without a contactmoment on that day. */
const verslagen = (context: Context) => {
  const { user, today } = context;
  return sql`
    select 'verslag ontbreekt', a.id, i.id, i.naam, ${today()}::date, a.begin,
        'Verslag van het gesprek van ' || ${korteDatum(context, sql`(a.begin at time zone 'Europe/Amsterdam')`)} || ' ontbreekt',
        '3 regels is genoeg'
      from afspraken a
      join inwoner i on i.regio_id = a.regio_id and i.id = a.inwoner_id
     where a.regio_id = ${user.regioId} and a.gebruiker_id = ${user.id}
       and a.geannuleerd_op is null and a.begin >= (${today()}::date - ${VERSLAG_TOT_DAGEN_TERUG}::integer)::timestamp at time zone 'Europe/Amsterdam'
       and a.begin < ${today()}::timestamp at time zone 'Europe/Amsterdam'
       and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}
       and not exists (select from contactmomenten c
         where c.regio_id = a.regio_id and c.inwoner_id = a.inwoner_id and c.soort <> 'melding'
           and c.datum between (a.begin at time zone 'Europe/Amsterdam')::date and ${today()}::date)`;
};

/** Nobody of us spoke with this inwoner for six weeks. The day to do it is today. */
const zonderContact = (context: Context) => sql`
  (select 'geen contact', i.id, i.id, i.naam, ${context.today()}::date, i.aangemeld_op::timestamptz + interval '100 years',
      'Zes weken geen contact', coalesce('Laatste contact op ' || ${korteDatum(context, sql`i.laatste_contact`)}, 'Nog geen contact')
    from inwoner i where i.is_zonder_contact
    order by i.laatste_contact nulls first, i.id limit ${GEEN_CONTACT_AT_MOST})`;

/** Another gemeente registered an inwoner whom this user helps: they should talk. */
const eldersGemeld = (context: Context) => {
  const { user, today } = context;
  return sql`
    select 'elders gemeld', m.id, i.id, i.naam, m.gemeld_op, m.gemeld_op::timestamptz,
        'Aangemeld in ' || g.naam || ': stem af wie helpt', 'Gemeld door ' || m.door_naam
      from inwoner i
      join aanmeldingen m on m.regio_id = i.regio_id and m.inwoner_id = i.id and m.soort = 'elders gemeld'
      join gemeenten g on g.regio_id = m.regio_id and g.code = m.van_gemeente
     where m.regio_id = ${user.regioId} and m.status = 'open' and ${inScope(context, "read", "aanmelding", "m")}
       and m.gemeld_op > ${today()}::date - ${SIGNAAL_BLIJFT_DAGEN}::integer`;
};
