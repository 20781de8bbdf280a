import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { type Vorm, VORMEN } from "#regels/overgang";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { date, id, oneOf } from "../fields.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { Overstapstap } from "./overstap.ts";

/** A switch as it stands in the plan: what must be arranged for it, by whom, when. */
export const OverstapInPlan = Type.Object({
  id,
  van: oneOf(VORMEN),
  naar: oneOf(VORMEN),
  dag: date,
  stappen: Type.Array(
    Type.Object({
      ...Overstapstap.properties,
      magAfvinken: Type.Boolean({ description: "Wie overstappen wijzigt, of wie zelf deze stap doet" }),
    }),
  ),
});
export type OverstapInPlan = Static<typeof OverstapInPlan>;

type Row = Omit<OverstapInPlan["stappen"][number], "magAfvinken"> & {
  readonly overstapId: string;
  readonly vanVorm: Vorm;
  readonly naarVorm: Vorm;
  readonly overstapdag: IsoDate;
};

/** The switches of which something is still to do, or was begun not long ago; not those that were undone. */
export async function overstappenInPlan(context: Context, subject: Subject): Promise<OverstapInPlan[]> {
  const { db, user, today } = context;
  if (subject.inwonerId === undefined || !may(user, "read", "overstap", subject)) return [];
  const { rows } = await sql<Row>`
    select s.overstap_id, o.van_vorm, o.naar_vorm, o.dag as overstapdag, s.nummer, s.wie, s.wat, s.soort, s.dag, s.bron,
        s.klaar_op, s.klaar_door, s.versie
      from overstappen o
      join overstapstappen s on s.regio_id = o.regio_id and s.overstap_id = o.id
     where o.regio_id = ${user.regioId} and o.inwoner_id = ${subject.inwonerId}
       and not exists (select from overstappen t where t.regio_id = o.regio_id and t.terug_van_id = o.id)
       and (o.dag > ${today()}::date - ${STAYS_DAYS}::integer or exists (select from overstapstappen n
         where n.regio_id = o.regio_id and n.overstap_id = o.id and n.klaar_op is null))
     order by o.dag desc, o.tijdstip desc, s.dag, s.nummer`.execute(db);
  const mayAll = may(user, "change", "overstap", subject);
  const mayOwn = user.inwonerId === subject.inwonerId && may(user, "change", "planbijdrage", subject);
  const groups = Map.groupBy(rows, ({ overstapId }) => overstapId);
  return [...groups].map(([id, stappen]) => ({
    id,
    van: stappen[0]!.vanVorm,
    naar: stappen[0]!.naarVorm,
    dag: stappen[0]!.overstapdag,
    stappen: stappen.map(
      ({ overstapId: _overstapId, vanVorm: _vanVorm, naarVorm: _naarVorm, overstapdag: _dag, ...stap }) => ({
        ...stap,
        magAfvinken: mayAll || (mayOwn && stap.wie === "inwoner"),
      }),
    ),
  }));
}
const STAYS_DAYS = 90;
