import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import type { Dataklasse, Use } from "./matrix.ts";
import { scopesOf } from "./toegang.ts";

/**
 * The condition for a list: only rows of inwoners that this user may use. The fence of the service; row-level
 * security says the same once more. `tabel` has `regio_id` and `gemeente`; `kolom` names its inwoner.
 */
export function inScope(
  { user, today }: Context,
  use: Use,
  dataklasse: Dataklasse,
  tabel: string,
  kolom = "inwoner_id",
): RawBuilder<boolean> {
  const scopes = scopesOf(user, use, dataklasse);
  const inwoner = sql.ref(`${tabel}.${kolom}`);
  const conditions: RawBuilder<boolean>[] = [];
  if (scopes.includes("eigen-gemeenten"))
    conditions.push(sql`${sql.ref(`${tabel}.gemeente`)} = any (${[...user.gemeenten]}::text[])`);
  if (scopes.includes("eigen-caseload"))
    conditions.push(sql`${inwoner} in (select inwoner_id from begeleidingen
      where regio_id = ${user.regioId} and gebruiker_id = ${user.id} and tot is null)`);
  if (scopes.includes("eigen-unit"))
    conditions.push(sql`${inwoner} in (select inwoner_id from plaatsingen
      where regio_id = ${user.regioId} and unit_id = ${user.unitId}::uuid
        and daterange(startdatum, einddatum, '[]') @> ${today()}::date)`);
  if (scopes.includes("na-akkoord"))
    conditions.push(sql`${inwoner} in (select v.inwoner_id from voorstellen v
      join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
      join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
      where v.regio_id = ${user.regioId} and v.status in ('akkoord', 'geplaatst')
        and (w.accountmanager_id = ${user.id} or w.id = ${user.werkgeverId}::uuid))`);
  if (scopes.includes("eigen-dossier")) conditions.push(sql`${inwoner} = ${user.inwonerId}::uuid`);
  if (conditions.length === 0) return sql`false`;
  return sql`(${sql.ref(`${tabel}.regio_id`)} = ${user.regioId} and (${sql.join(conditions, sql` or `)}))`;
}
