import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { type Model, MODELLEN } from "#financien/bijdragen";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Factuur, FactuurInFull } from "./factuur.ts";
import type { Bijdrageregel } from "./geld.ts";

export type NieuweFactuur = {
  readonly gemeente: string;
  readonly soort: Factuur["soort"];
  readonly termijn: number;
  readonly termijnen: number;
  readonly vervaldatum: IsoDate;
  readonly regels: readonly Bijdrageregel[];
};

/** One at a time for a region, so that numbers have no gap and nothing is invoiced twice. */
export const lockFacturen = ({ db, user }: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`facturen/${user.regioId}`}, 0))`.execute(db);

export async function insertFacturen(
  { db, user, newId, today }: Context,
  jaar: number,
  besluitId: string,
  nieuwe: readonly NieuweFactuur[],
): Promise<string[]> {
  const { regioId } = user;
  const { last } = await db
    .selectFrom("bijdragefacturen")
    .select(({ fn }) => fn.coalesce(fn.max("volgnummer"), sql<number>`0`).as("last"))
    .where("regioId", "=", regioId)
    .where("jaar", "=", jaar)
    .executeTakeFirstOrThrow();
  const rows = nieuwe.map(({ regels, ...factuur }, at) => ({
    regels,
    row: {
      regioId,
      id: newId(),
      jaar,
      volgnummer: last + at + 1,
      besluitId,
      ...factuur,
      bedragInCenten: somVan(regels),
      gemaaktOp: today(),
      doorNaam: user.naam,
    },
  }));
  await db
    .insertInto("bijdragefacturen")
    .values(rows.map(({ row }) => row))
    .execute();
  const lines = rows.flatMap(({ row, regels }) =>
    regels.map((regel, at) => ({ regioId, factuurId: row.id, nummer: at + 1, ...regel })),
  );
  await db.insertInto("factuurregels").values(lines).execute();
  return rows.map(({ row }) => row.id);
}

const somVan = (regels: readonly Bijdrageregel[]): Cents =>
  cents(regels.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0));

export type Filter = {
  readonly jaar?: number;
  readonly gemeente?: string;
  readonly status?: Factuur["status"];
};

const facturen = ({ db, user }: Context, { jaar, gemeente, status }: Filter) => {
  let query = db
    .selectFrom("bijdragefacturen as f")
    .innerJoin("gemeenten as g", (join) =>
      join.onRef("g.regioId", "=", "f.regioId").onRef("g.code", "=", "f.gemeente"),
    )
    .where("f.regioId", "=", user.regioId);
  if (jaar !== undefined) query = query.where("f.jaar", "=", jaar);
  if (gemeente !== undefined) query = query.where("f.gemeente", "=", gemeente);
  return status === undefined ? query : query.where("f.status", "=", status);
};

const FIELDS = [
  "f.id",
  "f.jaar",
  "f.volgnummer",
  "f.gemeente",
  "g.naam",
  "f.soort",
  "f.termijn",
  "f.termijnen",
  "f.bedragInCenten",
  "f.vervaldatum",
  "f.gemaaktOp",
  "f.status",
  "f.betaaldOp",
  "f.versie",
] as const;

/** The last made first. */
export async function facturenOf(
  context: Context,
  filter: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Factuur[]> {
  const rows = await facturen(context, filter)
    .select(FIELDS)
    .orderBy("f.jaar", "desc")
    .orderBy("f.volgnummer", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => fromRow(row as Rij));
}

/** How many, and for how much together and open. */
export async function tellingOf(context: Context, filter: Filter) {
  const found = await facturen(context, filter)
    .select(({ fn }) => fn.countAll<number>().as("aantal"))
    .select(sql<number>`coalesce(sum(f.bedrag_in_centen), 0)::bigint`.as("samen"))
    .select(
      sql<number>`coalesce(sum(f.bedrag_in_centen) filter (where f.status = 'open'), 0)::bigint`.as("open"),
    )
    .executeTakeFirstOrThrow();
  return { totaal: found.aantal, samenInCenten: cents(found.samen), openInCenten: cents(found.open) };
}

/** What each gemeente was invoiced for a year, corrections included. */
export async function inRekeningOf({ db, user }: Context, jaar: number): Promise<ReadonlyMap<string, Cents>> {
  const rows = await db
    .selectFrom("bijdragefacturen")
    .select("gemeente")
    .select(sql<number>`sum(bedrag_in_centen)::bigint`.as("bedrag"))
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .groupBy("gemeente")
    .execute();
  return new Map(rows.map(({ gemeente, bedrag }) => [gemeente, cents(bedrag)]));
}

export async function factuurById(context: Context, id: string): Promise<FactuurInFull> {
  const { db, user } = context;
  const row = await facturen(context, {})
    .innerJoin("bijdragebesluiten as b", (join) =>
      join.onRef("b.regioId", "=", "f.regioId").onRef("b.id", "=", "f.besluitId"),
    )
    .select([...FIELDS, "f.doorNaam", "b.besluit", "b.beslotenOp", "b.vanaf", "b.model"])
    .select(
      sql<number>`(select coalesce(sum(r.bedrag_in_centen), 0)::bigint from bijdrageregels r
        where r.regio_id = f.regio_id and r.besluit_id = f.besluit_id and r.gemeente = f.gemeente)`.as(
        "volgensBesluit",
      ),
    )
    .where("f.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("factuur", id);
  const regels = await db
    .selectFrom("factuurregels")
    .select(["omschrijving", "grondslag", "bedragInCenten"])
    .where("regioId", "=", user.regioId)
    .where("factuurId", "=", id)
    .orderBy("nummer")
    .execute();
  const { besluit, beslotenOp, vanaf, model, volgensBesluit, doorNaam } = row;
  return {
    ...fromRow(row as Rij),
    doorNaam,
    regels,
    besluit: {
      besluit,
      beslotenOp,
      vanaf,
      model: model as Model,
      naam: MODELLEN[model as Model],
      bedragInCenten: cents(volgensBesluit),
    },
    inRekeningInCenten: (await inRekeningOf(context, row.jaar)).get(row.gemeente) ?? cents(0),
  };
}

/** The only thing that an invoice can become. */
export async function setBetaald(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  betaaldOp: IsoDate,
): Promise<void> {
  const own = db.selectFrom("bijdragefacturen").where("regioId", "=", user.regioId).where("id", "=", id);
  const updated = await db
    .updateTable("bijdragefacturen")
    .set({ status: "betaald", betaaldOp, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("factuur", id, await own.select("versie").executeTakeFirst());
}

type Rij = Omit<Factuur, "nummer"> & { readonly volgnummer: number };

const fromRow = ({ id, jaar, volgnummer, gemeente, naam, ...rest }: Rij): Factuur => ({
  id,
  nummer: `BF-${jaar}-${String(volgnummer).padStart(3, "0")}`,
  jaar,
  gemeente,
  naam,
  soort: rest.soort,
  termijn: rest.termijn,
  termijnen: rest.termijnen,
  bedragInCenten: rest.bedragInCenten,
  vervaldatum: rest.vervaldatum,
  gemaaktOp: rest.gemaaktOp,
  status: rest.status,
  betaaldOp: rest.betaaldOp,
  versie: rest.versie,
});
