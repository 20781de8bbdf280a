import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import type { Dataklasse, Use } from "./matrix.ts";
import { scopesOf } from "./toegang.ts";

/**
 * The condition for a list: only rows of inwoners that this user may use. The fence of the service; row-level
 * security says the same once more. `tabel` has `regio_id` and `gemeente`; `kolom` names its inwoner, and `schrijver` who
 * wrote the row down, where a role may use only what he wrote himself.
 */
export function inScope(
  { user, today }: Context,
  use: Use,
  dataklasse: Dataklasse,
  tabel: string,
  kolom = "inwoner_id",
  schrijver?: string,
): RawBuilder<boolean> {
  const scopes = scopesOf(user, use, dataklasse);
  const inwoner = sql.ref(`${tabel}.${kolom}`);
  const conditions: RawBuilder<boolean>[] = [];
  if (scopes.includes("eigen-gemeenten"))
    conditions.push(sql`${sql.ref(`${tabel}.gemeente`)} = any (${[...user.gemeenten]}::text[])`);
  const inCaseload: RawBuilder<boolean> = sql`${inwoner} in (select inwoner_id from begeleidingen
      where regio_id = ${user.regioId} and gebruiker_id = ${user.id} and tot is null)`;
  if (scopes.includes("eigen-caseload")) conditions.push(inCaseload);
  if (scopes.includes("zelf-vastgelegd") && schrijver)
    conditions.push(sql`(${sql.ref(`${tabel}.${schrijver}`)} = ${user.id} and ${inCaseload})`);
  if (scopes.includes("eigen-unit"))
    conditions.push(sql`${inwoner} in (select inwoner_id from plaatsingen
      where regio_id = ${user.regioId} and unit_id = ${user.unitId}::uuid
        and daterange(startdatum, einddatum, '[]') @> ${today()}::date)`);
  if (scopes.includes("eigen-groep")) conditions.push(sql`${inwoner} in (select context_eigen_groep())`);
  if (scopes.includes("na-akkoord")) conditions.push(sql`${inwoner} in (select context_na_akkoord())`);
  if (scopes.includes("eigen-dossier")) conditions.push(sql`${inwoner} = ${user.inwonerId}::uuid`);
  if (conditions.length === 0) return sql`false`;
  return sql`(${sql.ref(`${tabel}.regio_id`)} = ${user.regioId} and (${sql.join(conditions, sql` or `)}))`;
}

/** The same for what is of a gemeente and about nobody in a file yet. */
export function inGemeente(
  { user }: Context,
  use: Use,
  dataklasse: Dataklasse,
  tabel: string,
): RawBuilder<boolean> {
  if (!scopesOf(user, use, dataklasse).includes("eigen-gemeenten")) return sql`false`;
  return sql`(${sql.ref(`${tabel}.regio_id`)} = ${user.regioId}
    and ${sql.ref(`${tabel}.gemeente`)} = any (${[...user.gemeenten]}::text[]))`;
}
