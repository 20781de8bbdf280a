import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** What must be arranged for a switch, for who sees to it: the jobcoach at work, the klantmanager for the rest. */
export const overstapPunten = (context: Context): RawBuilder<unknown>[] => {
  const { user } = context;
  if (scopesOf(user, "change", "overstap").length === 0) return [];
  return [
    sql`
    select 'overstap regelen' as soort, o.id, i.id as inwoner_id, i.naam, s.dag as datum,
        s.dag::timestamptz + s.nummer * interval '1 second' as moment, s.wat,
        'Overstap naar ' || o.naar_vorm || ', ' || s.soort || ' ' || ${korteDatum(context, sql`s.dag`)}
          || case when s.wie = any (${[...user.rollen]}::text[]) then '' else ', door ' || s.wie end as waarom,
        '/overstappen/' || o.id as naar
      from inwoner i
      join overstapstappen s on s.regio_id = i.regio_id and s.inwoner_id = i.id and s.klaar_op is null
      join overstappen o on o.regio_id = s.regio_id and o.id = s.overstap_id
     where ${inScope(context, "change", "overstap", "s")} and ${seesTo(context)}`,
  ];
};

const AT_WORK = ["jobcoach", "werkgever", "unit"];

/** Whose part it is; the other one's where nobody of that role helps this inwoner. */
const seesTo = ({ user }: Context) => sql`
  coalesce((select bool_or(b.gebruiker_id = ${user.id}) from begeleidingen b
    where b.regio_id = s.regio_id and b.inwoner_id = s.inwoner_id and b.tot is null and b.gebruiker_id is not null
      and b.rol = case when s.wie = any (${AT_WORK}::text[]) then 'jobcoach' else 'klantmanager' end), true)`;
