import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Leerroute } from "./leerroute.ts";
import { bijEigenBedrijf, leerrouteById } from "./leerroute-store.ts";

/** The leerroute that a task belongs to. */
export async function routeOfDoel(context: Context, leerdoelId: string): Promise<Leerroute> {
  const found = await context.db
    .selectFrom("leerdoelen")
    .select("leerrouteId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", leerdoelId)
    .executeTakeFirst();
  if (!found) throw notFound("leerdoel", leerdoelId);
  return leerrouteById(context, found.leerrouteId);
}

export type OpenLeerroute = {
  readonly id: string;
  readonly inwonerId: string;
  readonly naam: string;
  readonly leerbedrijf: string;
  readonly leermeester: string;
  readonly begonnenOp: IsoDate;
  readonly taken: number;
  readonly beoordeeld: number;
  readonly laatsteBeoordeling: IsoDate | null;
};

/** Everyone within the scopes of this user who learns at work now: who waits longest for an assessment first. */
export async function openLeerroutes(
  context: Context,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly totaal: number; readonly rijen: OpenLeerroute[] }> {
  const { rows } = await sql<OpenLeerroute & { totaal: number }>`
    select r.id, r.inwoner_id, inwoners.voornaam || ' ' || inwoners.achternaam as naam, r.leerbedrijf_naam as leerbedrijf,
           coalesce(m.naam, 'Leermeester') as leermeester, r.begonnen_op, telling.taken, telling.beoordeeld,
           telling.laatste as laatste_beoordeling, count(*) over ()::integer as totaal
      from leerroutes r
      join inwoners on inwoners.regio_id = r.regio_id and inwoners.id = r.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
      left join leermeesters m on m.regio_id = r.regio_id and m.id = r.leermeester_id
      cross join lateral (
        select count(*)::integer as taken, count(o.datum)::integer as beoordeeld, max(o.datum) as laatste
          from leerdoelen d
          left join lateral (select max(b.datum) as datum from beoordelingen b
             where b.regio_id = d.regio_id and b.leerdoel_id = d.id) o on true
         where d.regio_id = r.regio_id and d.leerroute_id = r.id) telling
     where r.afgesloten_op is null and ${inScope(context, "read", "praktijkleren", "r")} and ${bijEigenBedrijf(context)}
     order by coalesce(telling.laatste, r.begonnen_op), naam, r.id
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}
