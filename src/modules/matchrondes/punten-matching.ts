import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** New runs are looked at in so many days. */
const NIEUW_IN_DAGEN = 14;

/** For who may switch matching: that it is off, and for who accounts for it: a new run to look at. */
export const matchPunten = (context: Context): RawBuilder<unknown>[] => {
  const { user } = context;
  return [
    ...(scopesOf(user, "change", "matchschakelaar").length > 0 ? [uit(context)] : []),
    ...(scopesOf(user, "read", "matchverantwoording").length > 0 ? [rondes(context)] : []),
  ];
};

const uit = ({ user }: Context) => sql`
  select 'matching' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
      (s.tijdstip at time zone 'Europe/Amsterdam')::date as datum, s.tijdstip as moment, 'Matching staat uit' as wat,
      s.reden as waarom, '/regionale-matching' as naar
    from (select * from matchschakelingen where regio_id = ${user.regioId} order by nummer desc limit 1) s
   where not s.is_aan`;

const rondes = ({ user, today }: Context) => sql`
  select 'matchronde' as soort, r.id, null::uuid as inwoner_id, null as naam,
      (r.gestart at time zone 'Europe/Amsterdam')::date + ${NIEUW_IN_DAGEN}::integer as datum, r.gestart as moment,
      'Bekijk de nieuwe matchronde en het eerlijkheidsverslag' as wat, 'Gestart door ' || r.door_naam as waarom,
      '/regionale-matching?ronde=' || r.id as naar
    from matchrondes r
   where r.regio_id = ${user.regioId}
     and r.gestart > (${today()}::date - ${NIEUW_IN_DAGEN}::integer)::timestamp at time zone 'Europe/Amsterdam'`;
