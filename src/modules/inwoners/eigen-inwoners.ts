import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";

/**
 * The ids of the inwoners for whom this user works, as a subquery: who he helps, and for some roles who works in his
 * unit or said yes to a plek of his werkgevers. Smaller than what a klantmanager may see: the whole gemeente.
 */
export function eigenInwoners({ user, today }: Context): RawBuilder<unknown> {
  const scopes = scopesOf(user, "read", "persoon");
  const parts = [
    sql`select inwoner_id from begeleidingen
         where regio_id = ${user.regioId} and gebruiker_id = ${user.id} and tot is null`,
  ];
  if (scopes.includes("eigen-unit"))
    parts.push(sql`select inwoner_id from plaatsingen
      where regio_id = ${user.regioId} and unit_id = ${user.unitId}::uuid
        and daterange(startdatum, einddatum, '[]') @> ${today()}::date`);
  if (scopes.includes("na-akkoord")) parts.push(sql`select context_na_akkoord()`);
  return sql.join(parts, sql` union `);
}
