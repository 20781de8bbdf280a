import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";

/** The own appointments after today; those of today stand in the agenda, with their hour. */
export const afspraakPunten = (context: Context): RawBuilder<unknown>[] => {
  const { user, today } = context;
  return [
    sql`
    select 'afspraak' as soort, a.id, i.id as inwoner_id, i.naam, (a.begin at time zone 'Europe/Amsterdam')::date as datum,
        a.begin as moment, 'Afspraak om ' || to_char(a.begin at time zone 'Europe/Amsterdam', 'FMHH24.MI') || ' uur' as wat,
        a.onderwerp || ', ' || a.waar as waarom, '/inwoners/' || i.id || '/afspraken' as naar
      from inwoner i
      join afspraken a on a.regio_id = i.regio_id and a.inwoner_id = i.id and a.gebruiker_id = ${user.id}
       and a.geannuleerd_op is null and a.begin >= (${today()}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
     where ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}`,
  ];
};
