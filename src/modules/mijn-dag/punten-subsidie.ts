import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { korteDatum } from "./korte-datum.ts";

/** Five weeks, from the day on which the loonwaarde is fixed. @source Participatiewet art. 10d lid 12 (BWBR0015703) */
const BESLISTERMIJN_IN_DAGEN = 35;
/** A measurement is asked for and planned in about so many days. */
const METING_VOORAF_IN_DAGEN = 42;
/** What is looked at again is announced so many days before. */
const HERBEPALING_VOORAF_IN_DAGEN = 28;

/** Sources about loonkostensubsidie, in the columns of every source. */
export const subsidiePunten = (context: Context): RawBuilder<unknown>[] => [
  besluiten(context),
  metingen(context),
  herbepalingen(context),
];

/** The term runs from the loonwaarde that the undecided amount rests on, or from the entry where that was left for later. */
const besluiten = (context: Context) => sql`
  select 'besluit subsidie', p.id, i.id, i.naam, sinds.dag + ${BESLISTERMIJN_IN_DAGEN}::integer,
      sinds.dag::timestamptz, 'Besluit loonkostensubsidie nemen',
      coalesce(w.naam, u.naam) || ' wacht sinds ' || ${korteDatum(context, sql`sinds.dag`)}
    from inwoner i
    join plaatsingen p on p.regio_id = i.regio_id and p.inwoner_id = i.id
    ${werkBij}
    join lateral (
      select coalesce((select l.vastgesteld_op from loonwaarden l
          where l.regio_id = p.regio_id and l.plaatsing_id = p.id and l.vervallen_door_id is null and l.vanaf <= min(s.vanaf)
          order by l.vanaf desc limit 1), p.geregistreerd_op) as dag
        from loonkostensubsidies s
       where s.regio_id = p.regio_id and s.plaatsing_id = p.id and s.inwoner_id = p.inwoner_id and s.besloten_op is null
         and s.vervallen_door_id is null and ${inScope(context, "read", "subsidie", "s")}
      having count(*) > 0
    ) sinds on true
   where ${inScope(context, "read", "plaatsing", "p")}`;

/** The flat rate ends after six months at most, and then a measured loonwaarde must be there. */
const metingen = (context: Context) => sql`
  select 'loonwaarde meten', p.id, i.id, i.naam, vast.tot - ${METING_VOORAF_IN_DAGEN}::integer, vast.tot::timestamptz,
      'Loonwaarde laten meten',
      'Het vaste deel bij ' || coalesce(w.naam, u.naam) || ' stopt na ' || ${korteDatum(context, sql`vast.tot`)}
    from inwoner i
    join plaatsingen p on p.regio_id = i.regio_id and p.inwoner_id = i.id
    ${werkBij}
    join lateral (
      select (p.startdatum + interval '6 months' - interval '1 day')::date as tot
        from loonkostensubsidies s
       where s.regio_id = p.regio_id and s.plaatsing_id = p.id and s.vervallen_door_id is null
         and ${inScope(context, "read", "subsidie", "s")}
      having bool_and(s.soort = 'forfaitair')
    ) vast on true
   where coalesce(p.einddatum, 'infinity') > vast.tot and p.startdatum <= ${context.today()}::date
     and ${inScope(context, "read", "plaatsing", "p")}`;

const herbepalingen = (context: Context) => sql`
  select 'loonwaarde herbepalen', p.id, i.id, i.naam, l.herbepalen_op - ${HERBEPALING_VOORAF_IN_DAGEN}::integer,
      l.herbepalen_op::timestamptz, 'Loonwaarde opnieuw bekijken',
      'Afgesproken voor ' || ${korteDatum(context, sql`l.herbepalen_op`)} || ', bij ' || coalesce(w.naam, u.naam)
    from inwoner i
    join loonwaarden l on l.regio_id = i.regio_id and l.inwoner_id = i.id and l.herbepalen_op is not null
     and l.vervallen_door_id is null
    join plaatsingen p on p.regio_id = l.regio_id and p.id = l.plaatsing_id
    ${werkBij}
   where coalesce(p.einddatum, 'infinity') > l.herbepalen_op
     and not exists (select from loonwaarden n where n.regio_id = l.regio_id and n.plaatsing_id = l.plaatsing_id
       and n.vervallen_door_id is null and n.vanaf > l.vanaf)
     and ${inScope(context, "read", "subsidie", "l")} and ${inScope(context, "read", "plaatsing", "p")}`;

/** Where somebody works. */
const werkBij = sql`
    left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
    left join units u on u.regio_id = p.regio_id and u.id = p.unit_id`;
