import { sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";

/** The plaatsing that came from a voorstel, for who may see it. By inwoner first: that is how plaatsingen are found. */
export const plaatsingOfVoorstel = (context: Context) =>
  sql<string | null>`case when voorstellen.status = 'geplaatst' then (
    select p.id from plaatsingen p
     where p.regio_id = voorstellen.regio_id and p.inwoner_id = voorstellen.inwoner_id
       and p.voorstel_id = voorstellen.id and ${inScope(context, "read", "plaatsing", "p")}
     order by p.startdatum desc, p.id limit 1) end`.as("plaatsingId");
