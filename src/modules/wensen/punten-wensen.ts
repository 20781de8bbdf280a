import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So long who guides him has before it is late, and so long a no stays in his day. */
const BESPREEK_IN_DAGEN = 5;
const NEE_BLIJFT_DAGEN = 7;

/** What inwoners said themselves. Each gives soort, id, inwoner_id, naam, datum, moment, wat and waarom. */
export const wensPunten = (context: Context): RawBuilder<unknown>[] => [
  ...(scopesOf(context.user, "change", "mogelijkheden").length > 0 ? [ingeleverd(context)] : []),
  ...(scopesOf(context.user, "change", "voorstel").length > 0 ? [zeiNee(context)] : []),
];

const ingeleverd = (context: Context) => sql`
  select 'wensen ingeleverd' as soort, w.id, i.id as inwoner_id, i.naam,
      (w.ingeleverd at time zone 'Europe/Amsterdam')::date + ${BESPREEK_IN_DAGEN}::integer as datum, w.ingeleverd as moment,
      'Leverde antwoorden in over werk' as wat, 'Lees het naast wat bekend is, en neem over wat klopt' as waarom
    from inwoner i
    join lateral (
      select x.* from wensen x
       where x.regio_id = i.regio_id and x.inwoner_id = i.id and x.status <> 'bezig'
       order by x.ingeleverd desc limit 1) w on w.status = 'ingeleverd'
   where ${inScope(context, "read", "wens", "w")}`;

const zeiNee = (context: Context) => sql`
  select 'inwoner zei nee' as soort, v.id, i.id as inwoner_id, i.naam, v.antwoord_op as datum, v.zelf_beantwoord as moment,
      'Zei nee tegen ' || k.titel as wat,
      case v.geen_match_reden when 'niet gezegd' then 'Vraag waarom, en zoek ander werk'
        else 'Reden: ' || rtrim(coalesce(v.geen_match_woorden, v.geen_match_reden), '. ') || '. Zoek ander werk' end as waarom
    from inwoner i
    join voorstellen v on v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status = 'afgewezen'
     and v.zelf_beantwoord is not null and v.antwoord_op > ${context.today()}::date - ${NEE_BLIJFT_DAGEN}::integer
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
   where ${inScope(context, "read", "voorstel", "v")}
     and not exists (select from voorstellen n where n.regio_id = v.regio_id and n.inwoner_id = v.inwoner_id and n.id <> v.id
       and n.voorgesteld_op >= v.antwoord_op)`;
