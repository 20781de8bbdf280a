import { type RawBuilder, sql } from "kysely";
import { addDays } from "#core/dates";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** A check moment that was missed longer ago is no longer waited for. */
const CHECK_WAIT_IN_DAGEN = 180;
/** In a day the moments of longer ago are one line: they stand in the list of guidance. */
const CHECK_APART_IN_DAGEN = 14;

/** Sources about guidance at work of one inwoner, for who guides. With `naar`: the page where it goes on. */
export const begeleidingPunten = (context: Context): RawBuilder<unknown>[] =>
  guidesAtAll(context) ? [signalen(context), acties(context), bijWerk(context, CHECK_WAIT_IN_DAGEN)] : [];

/** The same of everyone whom this user guides, for his day. */
export const begeleidingDagpunten = (context: Context): RawBuilder<unknown>[] =>
  guidesAtAll(context) ? [signalen(context), acties(context), bijWerk(context, CHECK_APART_IN_DAGEN)] : [];

const guidesAtAll = ({ user }: Context) => scopesOf(user, "read", "begeleiding").length > 0;

/** Until someone has solved it, and it is due on the day that was promised. */
const signalen = (context: Context) => sql`
  select 'signaal' as soort, s.id, i.id as inwoner_id, i.naam, s.antwoord_uiterlijk as datum, s.tijdstip as moment,
      case s.stand when 'opgepakt' then 'Los het signaal op: ' else 'Antwoord op een signaal: ' end || s.onderwerp as wat,
      case s.van when 'werkgever' then 'Van de werkgever' when 'inwoner' then 'Van de inwoner' else 'Van een begeleider' end
        || ', ' || ${korteDatum(context, sql`s.gemeld_op`)} as waarom,
      case when s.plaatsing_id is null then '/begeleiding' else '/plaatsingen/' || s.plaatsing_id || '/begeleiding' end as naar
    from inwoner i
    join signalen_met_stand s on s.regio_id = i.regio_id and s.inwoner_id = i.id and s.stand <> 'opgelost'
   where ${inScope(context, "read", "begeleiding", "s")}`;

/** One's own, what one asked of others, and of someone who no longer helps here. */
const acties = (context: Context) => {
  const { user } = context;
  return sql`
    select 'actie', a.id, i.id, i.naam, a.uiterlijk, a.uiterlijk::timestamptz, a.wat,
        case a.wie_soort when 'begeleider' then 'Afgesproken met ' || a.door_naam
          else 'Vraag na: ' || a.wie_naam || ' zou dit doen' end,
        case when a.plaatsing_id is null then '/inwoners/' || i.id else '/plaatsingen/' || a.plaatsing_id || '/begeleiding' end
      from inwoner i
      join acties a on a.regio_id = i.regio_id and a.inwoner_id = i.id and a.klaar_op is null
     where ${inScope(context, "read", "begeleiding", "a")}
       and (coalesce(a.wie_gebruiker_id, a.door_gebruiker_id) = ${user.id} or not exists (select from begeleidingen b
         where b.regio_id = a.regio_id and b.inwoner_id = a.inwoner_id and b.tot is null
           and b.gebruiker_id = coalesce(a.wie_gebruiker_id, a.door_gebruiker_id)))`;
};

/** Of the work at which this user guides: the moments to ask how it goes, and what the last visit agreed on. */
const bijWerk = (context: Context, apartInDagen: number) => sql`
  (with mijn as materialized (${begeleidWerk(context)}), moment as materialized (${ongedaan(context)})
  select 'checkmoment', m.id, m.inwoner_id, m.naam, m.dag, m.dag::timestamptz,
      'Vraag hoe het gaat na ' || m.maand || case m.maand when 1 then ' maand' else ' maanden' end, m.werk,
      '/plaatsingen/' || m.id || '/bezoek'
    from moment m where m.dag >= ${addDays(context.today(), -apartInDagen)}::date
  union all
  select 'checkmomenten', ${context.user.id}::uuid, null::uuid, null, min(m.dag), min(m.dag)::timestamptz,
      case count(*) when 1 then 'Een checkmoment is' else count(*) || ' checkmomenten zijn' end || ' lang voorbij',
      'Het oudste van ' || ${korteDatum(context, sql`min(m.dag)`)} || ': vraag hoe het gaat', '/begeleiding'
    from moment m where m.dag < ${addDays(context.today(), -apartInDagen)}::date having count(*) > 0
  union all
  select 'bezoek', p.id, p.inwoner_id, p.naam, b.volgend_bezoek, b.volgend_bezoek::timestamptz,
      'Bezoek ' || p.naam || ' op het werk', p.werk || ', laatst ' || ${korteDatum(context, sql`b.datum`)},
      '/plaatsingen/' || p.id || '/bezoek'
    from mijn p
    join lateral (select l.datum, l.volgend_bezoek from bezoeken l where l.regio_id = p.regio_id and l.plaatsing_id = p.id
       and ${inScope(context, "read", "begeleiding", "l")}
     order by l.datum desc, l.vastgelegd desc limit 1) b on b.volgend_bezoek is not null)`;

/** The last moment that came, or those that come, as long as nobody asked how it goes. */
const ongedaan = (context: Context) => sql`
  select p.id, p.inwoner_id, p.naam, p.werk, c.dag, c.maand
    from mijn p
    join checkmomenten c on c.regio_id = p.regio_id and c.plaatsing_id = p.id and c.bezoek_id is null
     and c.dag >= ${addDays(context.today(), -CHECK_WAIT_IN_DAGEN)}::date
   where not exists (select from checkmomenten l where l.regio_id = c.regio_id and l.plaatsing_id = c.plaatsing_id
     and l.dag > c.dag and l.dag <= ${context.today()}::date)`;

/** One person visits: the coach of the plan; without one the jobcoach of the inwoner; without one his klantmanager. */
const begeleidWerk = (context: Context) => {
  const { user, today } = context;
  return sql`
  select p.regio_id, p.id, p.inwoner_id, i.naam, p.functie || ' bij ' || coalesce(w.naam, u.naam, p.organisatie) as werk
    from inwoner i
    join plaatsingen p on p.regio_id = i.regio_id and p.inwoner_id = i.id
     and daterange(p.startdatum, p.einddatum, '[]') @> ${today()}::date
    left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
    left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
   where ${inScope(context, "read", "plaatsing", "p")} and ${user.id} = (select b.gebruiker_id from begeleidingen b
     left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id and a.coach_id = b.gebruiker_id
    where b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null and b.gebruiker_id is not null
      and (a.coach_id is not null or b.rol in ('jobcoach', 'klantmanager'))
    order by a.coach_id is null, b.rol <> 'jobcoach', not b.is_hoofd, b.vanaf, b.id limit 1)`;
};
