import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { besluitOver, eindes } from "./einde-store.ts";

/** The others stand in the plan; a day is no list of everything. */
const EINDES_AT_MOST = 5;
/** A step ends often: it stands in the plan for weeks, and in the day when it is near. */
const STAP_VOORAF_IN_DAGEN = 7;
/** From here the last call about a plaatsing takes over: choose before the end. */
const LAATSTE_KEUZE_IN_DAGEN = 12;
/** So long a colleague has before we ask after the answer, and so long a refusal stays in the day. */
const ANTWOORD_IN_DAGEN = 5;
const WEIGERING_BLIJFT_DAGEN = 21;

/** Sources about the plan. Each gives soort, id, inwoner_id, naam, datum, moment, wat and waarom. */
export const planPunten = (context: Context): RawBuilder<unknown>[] => [
  ...(scopesOf(context.user, "read", "plan").length > 0 ? [eindesInZicht(context)] : []),
  ...(scopesOf(context.user, "change", "overdracht").length > 0 ? [overdrachten(context)] : []),
  ...(scopesOf(context.user, "change", "plan").length > 0 ? [voorstellen(context)] : []),
];

/** What ends within its own time and nobody decided about. */
const eindesInZicht = (context: Context) => {
  const today = sql`${context.today()}::date`;
  return sql`
    (select 'einde in zicht' as soort, e.onderwerp_id as id, e.inwoner_id, e.naam,
        case e.soort when 'stap' then greatest(${today}, e.einddatum - ${STAP_VOORAF_IN_DAGEN}::integer) else ${today} end as datum,
        e.einddatum::timestamptz as moment,
        case when e.einddatum < ${today} then 'Had klaar moeten zijn op '
             else (case e.soort when 'contract' then 'Contract' when 'proefplaats' then 'Proefplaats'
               when 'indicatie' then 'Indicatie' when 'stage' then 'Stage' else 'Stap' end) || ' eindigt op ' end
          || ${korteDatum(context, sql`e.einddatum`)} as wat,
        e.wat || case when e.gewenst_tot is not null then ': eerder dan gewenst. Verlengen of volgende stap?'
          else ': verlengen of volgende stap?' end as waarom
      from (${eindes(context)}) e
      left join lateral (${besluitOver("e")}) b on true
     where b.besluit is null
       and (e.soort not in ('contract', 'proefplaats') or e.einddatum - ${today} > ${LAATSTE_KEUZE_IN_DAGEN}::integer)
     order by e.einddatum, e.onderwerp_id limit ${EINDES_AT_MOST})`;
};

/** Of what this user offered: a no, and what is still without an answer. */
const overdrachten = (context: Context) => {
  const { user, today } = context;
  return sql`
    select 'overdracht', o.id, i.id, i.naam,
        greatest(${today()}::date, o.aangeboden_op + case o.status when 'geweigerd' then 0 else ${ANTWOORD_IN_DAGEN}::integer end),
        o.aangeboden_op::timestamptz,
        case o.status when 'geweigerd' then o.naar_naam || ' neemt de ' || o.deel || ' niet over'
          else 'Nog geen antwoord op uw overdracht aan ' || o.naar_naam end,
        case o.status when 'geweigerd' then o.antwoord else 'Aangeboden op ' || ${korteDatum(context, sql`o.aangeboden_op`)} end
      from inwoner i
      join overdrachten o on o.regio_id = i.regio_id and o.inwoner_id = i.id
     where o.van_gebruiker_id = ${user.id} and ${inScope(context, "read", "overdracht", "o")}
       and (o.status = 'aangeboden' or o.status = 'geweigerd'
         and o.antwoord_op > ${today()}::date - ${WEIGERING_BLIJFT_DAGEN}::integer
         and not exists (select from overdrachten n where n.regio_id = o.regio_id and n.inwoner_id = o.inwoner_id
           and n.deel = o.deel and n.id <> o.id and n.aangeboden_op >= o.antwoord_op))`;
};

/** What the inwoner or who helps him proposes for the plan, until who writes the plan says yes or no. */
const voorstellen = (context: Context) => sql`
  select 'stap voorgesteld', v.id, i.id, i.naam, v.voorgesteld_op + ${ANTWOORD_IN_DAGEN}::integer, v.voorgesteld_op::timestamptz,
      v.door_naam || ' stelt een stap voor: ' || v.naam, 'Neem de stap over in het plan, of zeg waarom niet'
    from inwoner i
    join stapvoorstellen v on v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status = 'voorgesteld'
   where ${inScope(context, "change", "plan", "v")}`;
