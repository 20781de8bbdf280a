import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import type { Segment } from "./segment.ts";

/** The werkgevers of a segment, as ids: the same rules as `segmentenOf`. */
export function idsInSegment(context: Context, segment: Segment): RawBuilder<string> {
  const { user, today } = context;
  const regio = user.regioId;
  const ids: Readonly<Record<Segment, () => RawBuilder<string>>> = {
    "niet in het netwerk": () =>
      sql<string>`select n.werkgever_id from werkgever_netwerk(${regio}, ${today()}::date) n where not n.is_bekend`,
    "geplaatst met kansen": () => sql<string>`
      select p.werkgever_id from plaatsingen_per_werkgever() p
       where exists (select from plekken k where k.regio_id = ${regio} and k.werkgever_id = p.werkgever_id and k.status = 'open')
          or exists (select from werkgeveraccounts a where a.regio_id = ${regio} and a.werkgever_id = p.werkgever_id
               and a.begeleiding_mensen > p.lopend)`,
    experimenteert: () => met(context, "experimenteert"),
    bereid: () => met(context, "bereid"),
  };
  return ids[segment]();
}

const met = ({ user, today }: Context, bereidheid: string) => sql<string>`
  select l.werkgever_id from (select distinct on (b.werkgever_id) b.werkgever_id, b.bereidheid from werkgeverbereidheden b
     where b.regio_id = ${user.regioId} and b.vanaf <= ${today()}::date
     order by b.werkgever_id, b.vanaf desc, b.vastgelegd desc, b.id) l
   where l.bereidheid = ${bereidheid}`;
