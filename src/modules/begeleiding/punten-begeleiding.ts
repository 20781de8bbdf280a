import { type RawBuilder, sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
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
  guidesAtAll(context)
    ? [
        signalen(context),
        acties(context),
        checkmomenten(context, addDays(context.today(), -CHECK_WAIT_IN_DAGEN)),
        bezoeken(context),
      ]
    : [];

/** The same of everyone whom this user guides, for his day. */
export const begeleidingDagpunten = (context: Context): RawBuilder<unknown>[] =>
  guidesAtAll(context)
    ? [
        signalen(context),
        acties(context),
        checkmomenten(context, addDays(context.today(), -CHECK_APART_IN_DAGEN)),
        gemist(context),
        bezoeken(context),
      ]
    : [];

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

/** The last moment that came, or the one that comes, as long as nobody asked how it goes. */
const checkmomenten = (context: Context, vanaf: IsoDate) => sql`
  select 'checkmoment', p.id, i.id, i.naam, c.dag, c.dag::timestamptz,
      'Vraag hoe het gaat na ' || c.maand || case c.maand when 1 then ' maand' else ' maanden' end,
      ${werk}, '/plaatsingen/' || p.id || '/bezoek'
    ${lopend(context)}
    ${ongedaan} and c.dag >= ${vanaf}::date
   where ${guides(context)} and ${inScope(context, "read", "plaatsing", "p")} and ${isLaatste(context)}`;

const gemist = (context: Context) => sql`
  select 'checkmomenten', ${context.user.id}::uuid, null::uuid, null, min(c.dag), min(c.dag)::timestamptz,
      case count(*) when 1 then 'Een checkmoment is' else count(*) || ' checkmomenten zijn' end || ' lang voorbij',
      'Het oudste van ' || ${korteDatum(context, sql`min(c.dag)`)} || ': vraag hoe het gaat', '/begeleiding'
    ${lopend(context)}
    ${ongedaan} and c.dag >= ${addDays(context.today(), -CHECK_WAIT_IN_DAGEN)}::date
      and c.dag < ${addDays(context.today(), -CHECK_APART_IN_DAGEN)}::date
   where ${guides(context)} and ${inScope(context, "read", "plaatsing", "p")} and ${isLaatste(context)}
  having count(*) > 0`;

const ongedaan = sql`join checkmomenten c on c.regio_id = p.regio_id and c.plaatsing_id = p.id and c.bezoek_id is null`;
const isLaatste = (context: Context) => sql`
  not exists (select from checkmomenten l where l.regio_id = c.regio_id and l.plaatsing_id = c.plaatsing_id
    and l.dag > c.dag and l.dag <= ${context.today()}::date)`;

/** What the last visit agreed on. */
const bezoeken = (context: Context) => sql`
  select 'bezoek', p.id, i.id, i.naam, b.volgend_bezoek, b.volgend_bezoek::timestamptz, 'Bezoek ' || i.naam || ' op het werk',
      ${werk} || ', laatst ' || ${korteDatum(context, sql`b.datum`)}, '/plaatsingen/' || p.id || '/bezoek'
    ${lopend(context)}
    join lateral (select l.datum, l.volgend_bezoek from bezoeken l where l.regio_id = p.regio_id and l.plaatsing_id = p.id
       and ${inScope(context, "read", "begeleiding", "l")}
     order by l.datum desc, l.vastgelegd desc limit 1) b on b.volgend_bezoek is not null
   where ${guides(context)} and ${inScope(context, "read", "plaatsing", "p")}`;

const lopend = ({ today }: Context) => sql`
    from inwoner i
    join plaatsingen p on p.regio_id = i.regio_id and p.inwoner_id = i.id
     and daterange(p.startdatum, p.einddatum, '[]') @> ${today()}::date
    left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
    left join units u on u.regio_id = p.regio_id and u.id = p.unit_id`;

const werk = sql`p.functie || ' bij ' || coalesce(w.naam, u.naam, p.organisatie)`;

/** One person visits: the coach of the plan; without one the jobcoach of the inwoner; without one his klantmanager. */
const guides = ({ user }: Context) => sql`
  ${user.id} = (select b.gebruiker_id from begeleidingen b
     left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id and a.coach_id = b.gebruiker_id
    where b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null and b.gebruiker_id is not null
      and (a.coach_id is not null or b.rol in ('jobcoach', 'klantmanager'))
    order by a.coach_id is null, b.rol <> 'jobcoach', not b.is_hoofd, b.vanaf, b.id limit 1)`;
