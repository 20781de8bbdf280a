import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Ploeg, VrijePlaats } from "./vrije-plaats.ts";

export type PlaatsFilter = {
  readonly werksoort?: string;
  readonly werkvorm?: string;
  readonly gemeente?: string;
  readonly unitId?: string;
  /** Only where someone can begin. */
  readonly vrij?: boolean;
};

/** Per unit, kind and form of work: what is free on a day. Most room first. */
export async function vrijePlaatsen(
  { db, user }: Context,
  filter: PlaatsFilter,
  dag: IsoDate,
): Promise<VrijePlaats[]> {
  const { rows } = await sql<VrijePlaats>`
    with plaatsen as (
      select k.id, k.titel, k.unit_id, k.werksoort, w.werkvorm, k.capaciteit, s.wacht,
             s.geplaatst - s.weg + s.erbij as bezet, greatest(0, k.capaciteit - (s.geplaatst - s.weg + s.erbij)) as vrij
        from plekken k join unitplek_standen(${dag}::date) s on s.plek_id = k.id
       cross join unnest(k.werkvormen) as w (werkvorm)
       where k.regio_id = ${user.regioId} and k.status = 'open' and ${conditionsOf(filter)}
    ), samen as (
      select unit_id, werksoort, werkvorm, sum(capaciteit)::integer as capaciteit, sum(bezet)::integer as bezet,
             sum(vrij)::integer as vrij, sum(wacht)::integer as wacht,
             (array_agg(json_build_object('id', id, 'naam', titel) order by vrij desc, titel, id))[1] as plek
        from plaatsen group by 1, 2, 3
    )
    select json_build_object('id', u.id, 'naam', u.naam, 'isVanMij', coalesce(u.id = ${user.unitId}::uuid, false)) as unit, o.naam as organisatie, t.werksoort, t.werkvorm,
           t.capaciteit, t.bezet, t.vrij, t.wacht, (g.fte / 100.0)::float8 as begeleiding_fte,
           round(t.bezet * 100.0 / nullif(g.fte, 0), 1)::float8 as mensen_per_fte,
           (a.mensen_per_fte / 100.0)::float8 as norm, case when t.vrij > 0 then t.plek end as plek
      from samen t
      join units u on u.regio_id = ${user.regioId} and u.id = t.unit_id
      join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
      left join unitafspraken a on a.regio_id = u.regio_id and a.unit_id = u.id
      left join lateral (
        select sum(c.begeleiding_fte) as fte from unitcapaciteiten c
         where c.regio_id = u.regio_id and c.unit_id = u.id and c.werksoort = t.werksoort and c.werkvorm = t.werkvorm
           and daterange(c.vanaf, c.tot, '[]') @> ${dag}::date) g on true
     where ${filter.vrij ? sql`t.vrij > 0` : sql`true`}
     order by t.vrij desc, u.naam, t.werksoort, t.werkvorm, u.id`.execute(db);
  return rows;
}

/** The plekken of a unit with who is there on a day, as counts. */
export async function ploegenOf({ db, user }: Context, unitId: string, dag: IsoDate): Promise<Ploeg[]> {
  const { rows } = await sql<Ploeg>`
    select k.id as plek_id, k.titel, k.werksoort, k.werkvormen[1] as werkvorm, k.plaats, k.capaciteit,
           s.geplaatst - s.weg + s.erbij as bezet, greatest(0, k.capaciteit - (s.geplaatst - s.weg + s.erbij)) as vrij,
           s.wacht, s.weg, s.erbij
      from plekken k join unitplek_standen(${dag}::date) s on s.plek_id = k.id
     where k.regio_id = ${user.regioId} and k.unit_id = ${unitId}::uuid and k.status = 'open'
     order by k.werksoort, k.titel, k.id`.execute(db);
  return rows;
}

export type Unitnaam = {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly werksoorten: string[];
  readonly isVanMij: boolean;
};

export async function unitNamed({ db, user }: Context, unitId: string): Promise<Unitnaam> {
  const row = await db
    .selectFrom("units")
    .innerJoin("organisaties", (join) =>
      join
        .onRef("organisaties.regioId", "=", "units.regioId")
        .onRef("organisaties.id", "=", "units.organisatieId"),
    )
    .select(["units.id", "units.naam", "organisaties.naam as organisatie", "units.werksoorten"])
    .where("units.regioId", "=", user.regioId)
    .where("units.id", "=", unitId)
    .executeTakeFirst();
  if (!row) throw notFound("unit", unitId);
  return { ...row, werksoorten: [...row.werksoorten], isVanMij: user.unitId === unitId };
}

function conditionsOf({ werksoort, werkvorm, gemeente, unitId }: PlaatsFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (werksoort !== undefined) conditions.push(sql`k.werksoort = ${werksoort}`);
  if (werkvorm !== undefined) conditions.push(sql`w.werkvorm = ${werkvorm}`);
  if (gemeente !== undefined) conditions.push(sql`k.gemeente = ${gemeente}`);
  if (unitId !== undefined) conditions.push(sql`k.unit_id = ${unitId}::uuid`);
  return sql.join(conditions, sql` and `);
}
