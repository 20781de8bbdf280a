import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { type Beoordeling, type Leerdoel, type Leerroute, onbekendeTaak, standVan } from "./leerroute.ts";
import { vervallen } from "./leertaak.ts";

type Rij = Omit<Leerroute, "doelen"> & {
  readonly doelen: readonly Omit<Leerdoel, "stand" | "niveau">[];
};

/** Of one inwoner, the last begun first. */
export const leerroutesOf = (context: Context, inwonerId: string): Promise<Leerroute[]> =>
  leerroutes(context, sql`r.inwoner_id = ${inwonerId}`);

export async function leerrouteById(context: Context, id: string): Promise<Leerroute> {
  const [found] = await leerroutes(context, sql`r.id = ${id}`);
  if (!found) throw notFound("leerroute", id);
  return found;
}

export async function insertLeerroute(
  context: Context,
  route: {
    readonly gemeente: string;
    readonly inwonerId: string;
    readonly leerbedrijfId: string;
    readonly leerbedrijfNaam: string;
    readonly leermeesterId: string;
    readonly plaatsingId: string | null;
    readonly begonnenOp: IsoDate;
  },
  leertaakIds: readonly string[],
): Promise<string> {
  const { db, user, newId } = context;
  const { regioId } = user;
  const leerrouteId = newId();
  await db
    .insertInto("leerroutes")
    .values({ ...route, regioId, id: leerrouteId })
    .execute();
  const taken = await db
    .selectFrom("leertaken")
    .select(["id", "code", "naam", "sector", "laatZien", "erkendDoor", "vervallenOp"])
    .where("regioId", "=", regioId)
    .where("id", "in", [...leertaakIds])
    .execute();
  if (taken.length !== leertaakIds.length) throw onbekendeTaak();
  const { gemeente, inwonerId } = route;
  if (taken.some(({ vervallenOp }) => vervallenOp !== null)) throw vervallen();
  const perId = new Map(taken.map(({ id, vervallenOp: _vervallenOp, ...taak }) => [id, taak]));
  const rows = leertaakIds.map((leertaakId, at) => ({
    ...perId.get(leertaakId)!,
    regioId,
    gemeente,
    inwonerId,
    leerrouteId,
    leertaakId,
    id: newId(),
    volgorde: at + 1,
  }));
  await db.insertInto("leerdoelen").values(rows).execute();
  return leerrouteId;
}

export async function insertBeoordeling(
  { db, user, newId, now }: Context,
  beoordeling: Pick<
    Beoordeling,
    "datum" | "niveau" | "toelichting" | "leermeesterId" | "leermeesterNaam" | "leermeesterFunctie"
  > & { readonly leerdoelId: string; readonly gemeente: string; readonly inwonerId: string },
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, tijdstip: now() };
  await db
    .insertInto("beoordelingen")
    .values({ ...beoordeling, ...door, regioId: user.regioId, id: newId() })
    .execute();
}

export async function updateLeerdoel(
  { db, user }: Context,
  id: string,
  change: { readonly geoefendOp: IsoDate } | { readonly tweedeGevraagd: boolean },
): Promise<void> {
  await db
    .updateTable("leerdoelen")
    .set(change)
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .execute();
}

export async function updateTerugkoppeling(context: Context, id: string, tekst: string): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("leerroutes")
    .set({ terugkoppeling: tekst, terugkoppelingOp: today(), versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("leerroute", id, await leerrouteById(context, id));
}

/** Of two at once the second waits, and finds it closed. */
export async function closeLeerroute({ db, user, today }: Context, id: string): Promise<boolean> {
  const closed = await db
    .updateTable("leerroutes")
    .set({ afgeslotenOp: today() })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("afgeslotenOp", "is", null)
    .returning("id")
    .executeTakeFirst();
  return closed !== undefined;
}

/** A werkgever sees what someone learns with him, and nothing of what was learned or said elsewhere. */
export const bijEigenBedrijf = ({ user: { werkgeverId } }: Context) =>
  werkgeverId === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from leerbedrijven l
        where l.regio_id = r.regio_id and l.id = r.leerbedrijf_id and l.werkgever_id = ${werkgeverId})`;

async function leerroutes(
  context: Context,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<Leerroute[]> {
  const { rows } = await sql<Rij>`
    select r.id, r.inwoner_id, r.leerbedrijf_id, r.leerbedrijf_naam as leerbedrijf, r.leermeester_id, r.plaatsing_id,
           coalesce(m.naam, 'Leermeester') as leermeester, coalesce(m.functie, 'bij dit leerbedrijf') as leermeester_functie,
           r.begonnen_op, r.afgesloten_op, r.terugkoppeling, r.terugkoppeling_op, r.versie,
           (select jsonb_agg(jsonb_build_object('id', d.id, 'code', d.code, 'naam', d.naam, 'sector', d.sector,
               'laatZien', d.laat_zien, 'erkendDoor', d.erkend_door, 'geoefendOp', d.geoefend_op,
               'tweedeGevraagd', d.tweede_gevraagd, 'beoordelingen',
               coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'datum', b.datum, 'niveau', b.niveau,
                   'leermeesterId', b.leermeester_id, 'leermeesterNaam', b.leermeester_naam,
                   'leermeesterFunctie', b.leermeester_functie, 'toelichting', b.toelichting, 'doorNaam', b.door_naam,
                   'tijdstip', to_char(b.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                   order by b.datum desc, b.volgnummer desc)
                 from beoordelingen b where b.regio_id = d.regio_id and b.leerdoel_id = d.id
                  and ${inScope(context, "read", "praktijkleren", "b")}), '[]'))
             order by d.volgorde)
            from leerdoelen d where d.regio_id = r.regio_id and d.leerroute_id = r.id
             and ${inScope(context, "read", "praktijkleren", "d")}) as doelen
      from leerroutes r
      left join leermeesters m on m.regio_id = r.regio_id and m.id = r.leermeester_id
     where ${inScope(context, "read", "praktijkleren", "r")} and ${bijEigenBedrijf(context)} and ${condition}
     order by r.begonnen_op desc, r.id`.execute(context.db);
  return rows.map((row) => ({
    ...row,
    doelen: (row.doelen ?? []).map((doel) => ({ ...doel, ...standVan(doel.beoordelingen, doel) })),
  }));
}
