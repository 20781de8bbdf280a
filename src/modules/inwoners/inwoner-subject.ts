import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { matrix, type Reikwijdte } from "../toegang/matrix.ts";
import type { Subject, User } from "../toegang/toegang.ts";

/** The inwoner that a request is about, with how this user stands to him. Not found where he may not know of him. */
export async function inwonerSubject(context: Context, inwonerId: string): Promise<Subject> {
  const { db, user } = context;
  const seen = await sql<{ ziet: boolean }>`select context_ziet_inwoner(${inwonerId}::uuid) as ziet`.execute(
    db,
  );
  if (!seen.rows[0]?.ziet) throw notFound("inwoner", inwonerId);
  const { rows } = await sql<{
    gemeente: string;
    caseload: boolean;
    unit: boolean;
    groep: boolean;
    akkoord: boolean;
  }>`
    select i.gemeente,
      exists (select from begeleidingen b where b.regio_id = i.regio_id and b.inwoner_id = i.id
        and b.gebruiker_id = ${user.id} and b.tot is null) as caseload,
      exists (select from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id
        and p.unit_id = ${user.unitId}::uuid and daterange(p.startdatum, p.einddatum, '[]') @> ${context.today()}::date) as unit,
      ${leadsGroups(user) ? sql`i.id in (select context_eigen_groep())` : sql`false`} as groep,
      i.id in (select context_na_akkoord()) as akkoord
      from inwoners i where i.regio_id = ${user.regioId} and i.id = ${inwonerId}`.execute(db);
  const [found] = rows;
  if (!found) throw notFound("inwoner", inwonerId);

  const relaties: Reikwijdte[] = [];
  if (found.caseload) relaties.push("eigen-caseload");
  if (found.unit) relaties.push("eigen-unit");
  if (found.groep) relaties.push("eigen-groep");
  if (found.akkoord) relaties.push("na-akkoord");
  if (user.inwonerId === inwonerId) relaties.push("eigen-dossier");
  return { object: `inwoner/${inwonerId}`, inwonerId, gemeente: found.gemeente, relaties };
}

/** Only for whom it can matter is it looked up. */
const leadsGroups = ({ rollen }: User) =>
  matrix.some(([rol, , , reikwijdte]) => reikwijdte === "eigen-groep" && rollen.includes(rol));
