import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So long an answer stays in his day. */
const ANTWOORD_BLIJFT_DAGEN = 14;

/** What waits for a werkgever, and what he was answered. Of a candidate only how many: who it is, he does not know yet. */
export const eigenBedrijfPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "read", "bedrijf").length === 0
    ? []
    : [kandidaten(context), regelingen(context), antwoorden(context)];

const kandidaten = ({ user, today }: Context) => sql`
  select 'kandidaat' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam, ${today()}::date as datum,
      min(k.voorgesteld_op)::timestamptz as moment,
      case count(*) when 1 then 'Er is een kandidaat voor uw plek' else 'Er zijn ' || count(*) || ' kandidaten voor uw plekken' end
        as wat, 'Zeg of u wilt kennismaken' as waarom, '/mijn-kandidaten' as naar
    from eigen_kandidaten() k where k.reactie is null
  having count(*) > 0`;

const regelingen = ({ today }: Context) => sql`
  select 'regeling', p.plaatsing_id, null::uuid, null, coalesce((r ->> 'uiterlijk')::date, ${today()}::date),
      ${today()}::timestamptz, 'U bent aan zet: ' || (r ->> 'soort'), 'Voor uw medewerker, ' || p.functie,
      '/mijn-regelingen'
    from eigen_plaatsingen() p cross join lateral jsonb_array_elements(p.regelingen) r
   where r ->> 'wachtOp' = 'werkgever'`;

const antwoorden = ({ user, today }: Context) => sql`
  select 'antwoord', v.id, null::uuid, null, v.beantwoord_op, v.beantwoord_op::timestamptz,
      v.beantwoord_door || ' gaf antwoord op uw vraag over ' || v.onderwerp, v.antwoord, '/mijn-bedrijf'
    from bedrijfsvragen v
   where v.regio_id = ${user.regioId} and v.werkgever_id = ${user.werkgeverId}::uuid
     and v.beantwoord_op >= ${today()}::date - ${ANTWOORD_BLIJFT_DAGEN}::integer`;
