import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { laatsteContact, zonderContact } from "../inwoners/caseload-store.ts";
import { inScope } from "../toegang/in-scope.ts";

/** The inwoners of the subquery `wie` whom this user may know, with their last contact. */
export const inwonersOf = (context: Context): RawBuilder<unknown> => sql`
  select inwoners.regio_id, inwoners.id, inwoners.voornaam || ' ' || inwoners.achternaam as naam, inwoners.aangemeld_op,
      laatste.datum as laatste_contact, ${zonderContact(context)} as is_zonder_contact
    from wie
    join inwoners on inwoners.regio_id = ${context.user.regioId} and inwoners.id = wie.inwoner_id
     and ${inScope(context, "read", "persoon", "inwoners", "id")}
    left join lateral ${laatsteContact(context)} laatste on true`;
