import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";

/** Sources about instruments. Each gives soort, id, inwoner_id, naam, datum, moment, wat and waarom. */
export const inzetPunten = (context: Context): RawBuilder<unknown>[] => [
  plekVrij(context),
  overTijd(context),
];

/** A place is kept: for who waited longest, or at once. */
const plekVrij = (context: Context) => sql`
  select 'plek vrij', z.id, i.id, i.naam, z.plek_op, z.aangevraagd, 'Er is plek: ' || z.instrument_naam,
      'Aangevraagd op ' || ${korteDatum(context, sql`z.aangevraagd::date`)} || ' door ' || z.aanvrager_naam
    from inwoner i
    join inzetten z on z.regio_id = i.regio_id and z.inwoner_id = i.id and z.status = 'toegekend' and z.plek_op is not null
   where ${inScope(context, "read", "inzet", "z")}`;

/** Should have been done by now. */
const overTijd = (context: Context) => sql`
  select 'instrument afsluiten', z.id, i.id, i.naam, z.gepland_einde, z.aangevraagd, 'Sluit af: ' || z.instrument_naam,
      'Gepland tot ' || ${korteDatum(context, sql`z.gepland_einde`)} || ': verlengen of het resultaat vastleggen?'
    from inwoner i
    join inzetten z on z.regio_id = i.regio_id and z.inwoner_id = i.id and z.status = 'loopt'
   where z.gepland_einde < ${context.today()}::date and ${inScope(context, "read", "inzet", "z")}`;
