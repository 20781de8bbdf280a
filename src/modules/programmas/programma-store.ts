import { sql } from "kysely";
import { notFound } from "#core/failure";
import { cents } from "#core/money";
import type { Context } from "../context.ts";
import { doelenMet } from "../doelen/doel-store.ts";
import { metStand } from "../doelen/stand.ts";
import type { Programma, Programmakort, Resultaat, Stap, Uitgave } from "./programma.ts";
import { samenhangVan } from "./samenhang.ts";
import { naastElkaar } from "./verdeling.ts";
import { verdelingenVan } from "./verdeling-store.ts";

const MOST_SHOWN = 50;

/** Each programme with its money and what still has to happen; the newest first. */
export async function programmasKort({ db, user }: Context): Promise<Programmakort[]> {
  const { rows } = await sql<Programmakort>`
    select p.id, p.naam, p.startdatum, p.einddatum, p.budget_in_centen::float8 as budget_in_centen, u.besteed as uitgegeven_in_centen,
           p.budget_in_centen - u.besteed as rest_in_centen, r.aantal as doelen, s.aantal as stappen, s.open as stappen_open
      from programmas p
      cross join lateral (select coalesce(sum(x.bedrag_in_centen), 0)::float8 as besteed from programmauitgaven x
                           where x.regio_id = p.regio_id and x.programma_id = p.id) u
      cross join lateral (select count(*)::integer as aantal from programmaresultaten x
                           where x.regio_id = p.regio_id and x.programma_id = p.id) r
      cross join lateral (select count(*)::integer as aantal, count(*) filter (where x.status = 'open')::integer as open
                            from programmastappen x where x.regio_id = p.regio_id and x.programma_id = p.id) s
     where p.regio_id = ${user.regioId}
     order by p.startdatum desc, p.id`.execute(db);
  return rows;
}

/** A programme in full: its clusters, results over the pillars, steps and spending. */
export async function programmaById(context: Context, id: string): Promise<Programma> {
  const { db, user } = context;
  const base = await db
    .selectFrom("programmas")
    .select([
      "id",
      "naam",
      "omschrijving",
      "blijft",
      "startdatum",
      "einddatum",
      "bron",
      "budgetInCenten as budget",
    ])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!base) throw notFound("programma", id);
  const { budget, ...programma } = base;
  const uitgaven = await uitgavenOf(context, id);
  const resultaten = await resultatenOf(context, id);
  const pijlers = await db
    .selectFrom("programmapijlers")
    .select(["nummer", "naam"])
    .where("regioId", "=", user.regioId)
    .where("programmaId", "=", id)
    .orderBy("nummer")
    .execute();
  return {
    ...programma,
    ...geld(budget, uitgaven),
    clusters: await clustersOf(context, id, uitgaven),
    resultaten,
    samenhang: samenhangVan(pijlers, resultaten),
    stappen: await stappenOf(context, id),
    uitgaven: uitgaven.slice(0, MOST_SHOWN),
  };
}

export async function stappenOf({ db, user }: Context, programmaId: string): Promise<Stap[]> {
  const rows = await db
    .selectFrom("programmastappen")
    .select(["id", "clusterId", "naam", "wanneer", "uiterlijk", "eigenaar", "status", "afgerondOp"])
    .select(["resultaat", "doorNaam", "versie"])
    .where("regioId", "=", user.regioId)
    .where("programmaId", "=", programmaId)
    .orderBy("volgorde")
    .orderBy("id")
    .execute();
  return rows as Stap[];
}

async function clustersOf(context: Context, programmaId: string, uitgaven: readonly Uitgave[]) {
  const { db, user } = context;
  const verdelingen = await verdelingenVan(context, programmaId);
  const clusters = await db
    .selectFrom("programmaclusters")
    .select(["id", "naam", "implementatiegroep", "aanpak", "budgetInCenten"])
    .where("regioId", "=", user.regioId)
    .where("programmaId", "=", programmaId)
    .orderBy("volgorde")
    .execute();
  const { rows: acties } = await sql<{ id: string; clusterId: string; naam: string; doelen: string[] }>`
    select a.id, a.cluster_id, a.naam, array(select r.doel_id::text from actieresultaten r
             where r.regio_id = a.regio_id and r.programma_id = a.programma_id and r.actie_id = a.id order by 1) as doelen
      from programmaacties a
     where a.regio_id = ${user.regioId} and a.programma_id = ${programmaId}::uuid
     order by a.volgorde, a.id`.execute(db);
  return clusters.map(({ budgetInCenten, ...cluster }) => {
    const own = uitgaven.filter(({ clusterId }) => clusterId === cluster.id);
    const perPartij = perPartijVan(own);
    const verdeling = verdelingen.find(({ clusterId }) => clusterId === cluster.id);
    return {
      ...cluster,
      ...geld(budgetInCenten, own),
      acties: acties
        .filter(({ clusterId }) => clusterId === cluster.id)
        .map(({ id, naam, doelen }) => ({ id, naam, doelen })),
      perPartij,
      verdeling: verdeling ? naastElkaar(verdeling, budgetInCenten, perPartij) : null,
    };
  });
}

async function resultatenOf(context: Context, programmaId: string): Promise<Resultaat[]> {
  const { db, user } = context;
  const { rows } = await sql<{
    doelId: string;
    clusterId: string;
    hoofdpijler: number | null;
    pijlers: number[];
  }>`
    select r.doel_id, r.cluster_id,
           (select min(x.pijler) from resultaatpijlers x where x.regio_id = r.regio_id and x.programma_id = r.programma_id
               and x.doel_id = r.doel_id and x.is_hoofd) as hoofdpijler,
           array(select x.pijler from resultaatpijlers x where x.regio_id = r.regio_id and x.programma_id = r.programma_id
               and x.doel_id = r.doel_id order by 1) as pijlers
      from programmaresultaten r
     where r.regio_id = ${user.regioId} and r.programma_id = ${programmaId}::uuid`.execute(db);
  const links = new Map(rows.map(({ doelId, ...row }) => [doelId, row]));
  const doelen = await metStand(context, await doelenMet(context, [...links.keys()]));
  return doelen.map((doel) => ({ doel, ...links.get(doel.id)! }));
}

async function uitgavenOf({ db, user }: Context, programmaId: string): Promise<Uitgave[]> {
  const rows = await db
    .selectFrom("programmauitgaven")
    .select(["id", "clusterId", "datum", "bedragInCenten", "omschrijving", "partij", "kenmerk", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("programmaId", "=", programmaId)
    .orderBy("datum", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, bedragInCenten: cents(row.bedragInCenten) }));
}

const perPartijVan = (uitgaven: readonly Uitgave[]) =>
  [...Map.groupBy(uitgaven, ({ partij }) => partij)]
    .map(([partij, of]) => ({ partij, uitgegevenInCenten: sumOf(of) }))
    .toSorted((a, b) => b.uitgegevenInCenten - a.uitgegevenInCenten || a.partij.localeCompare(b.partij));

const sumOf = (uitgaven: readonly Uitgave[]) =>
  uitgaven.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0);

const geld = (budget: number, uitgaven: readonly Uitgave[]) => ({
  budgetInCenten: cents(budget),
  uitgegevenInCenten: cents(sumOf(uitgaven)),
  restInCenten: cents(budget - sumOf(uitgaven)),
});
