import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { isVerlaten } from "./afspraak-store.ts";

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
    left(context),
  ];
};

/** What somebody left behind who helps no more, such as after a handover: for the main counsellor, until it is taken over. */
const left = (context: Context): RawBuilder<unknown> => {
  const { user, today } = context;
  return sql`
    select 'afspraak' as soort, a.id, i.id as inwoner_id, i.naam, ${today()}::date as datum, a.begin as moment,
        'Een afspraak van wie niet meer begeleidt' as wat, 'Neem over of zeg af: ' || a.onderwerp as waarom,
        '/inwoners/' || i.id || '/afspraken' as naar
      from inwoner i
      join begeleidingen h on h.regio_id = i.regio_id and h.inwoner_id = i.id and h.gebruiker_id = ${user.id}
       and h.is_hoofd and h.tot is null
      join afspraken a on a.regio_id = i.regio_id and a.inwoner_id = i.id and a.gebruiker_id <> ${user.id}
       and a.geannuleerd_op is null and a.begin >= ${today()}::date
     where ${isVerlaten} and ${inScope(context, "read", "contactmoment", "a")}`;
};
