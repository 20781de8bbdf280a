import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";
import {
  type Banenmarkt,
  type BanenmarktInFull,
  bestaatAl,
  type MarktInput,
  nogGesprekken,
  onbekendeWerkgever,
  type Stand,
} from "./banenmarkt.ts";

export type MarktFilter = { readonly wanneer?: "komt" | "was"; readonly id?: string };

/** Those that come first, the next on top; then those that were, the last on top. */
export async function marktPage(
  context: Context,
  filter: MarktFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Banenmarkt[] }> {
  const today = context.today();
  const { rows } = await sql<Banenmarkt & { totaal: number }>`
    select m.*, count(*) over ()::integer as totaal from (${markten(context)}) m where ${conditionsOf(filter, today)}
     order by (m.datum < ${today}::date), case when m.datum >= ${today}::date then m.datum end, m.datum desc, m.id
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

export async function marktById(context: Context, id: string): Promise<BanenmarktInFull> {
  const { rijen } = await marktPage(context, { id }, { limit: 1, offset: 0 });
  const [markt] = rijen;
  if (!markt) throw notFound("banenmarkt", id);
  return { ...markt, standen: await standenOf(context, id) };
}

export async function standenOf({ db, user }: Context, marktId: string) {
  return db
    .selectFrom("marktwerkgevers as s")
    .leftJoin("werkgevers as w", (join) =>
      join.onRef("w.regioId", "=", "s.regioId").onRef("w.id", "=", "s.werkgeverId"),
    )
    .where("s.regioId", "=", user.regioId)
    .where("s.marktId", "=", marktId)
    .select(["s.werkgeverId", "w.naam", "s.biedt", "s.plaatsen"])
    .orderBy("w.naam")
    .orderBy("s.werkgeverId")
    .execute();
}

export async function insertMarkt(context: Context, input: MarktInput): Promise<string> {
  const { db, user, newId } = context;
  const id = newId();
  const insert = db
    .insertInto("banenmarkten")
    .values({ regioId: user.regioId, id, ...input })
    .execute();
  await orFail(insert, "banenmarkten_naam", bestaatAl);
  return id;
}

/** One change of the version that was seen. */
export async function updateMarkt(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  change: Partial<MarktInput> & { readonly status?: string; readonly toelichting?: string | null },
): Promise<void> {
  const update = db
    .updateTable("banenmarkten")
    .set({ ...change, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orFail(update, "banenmarkten_naam", bestaatAl)) return;
  const current = await db
    .selectFrom("banenmarkten")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("banenmarkt", id, current);
}

/** Puts these in the place of who stood there; who had talks stays. */
export async function replaceStanden(
  { db, user }: Context,
  marktId: string,
  standen: readonly Stand[],
): Promise<void> {
  const own = { regioId: user.regioId, marktId };
  const remove = db
    .deleteFrom("marktwerkgevers")
    .where("regioId", "=", user.regioId)
    .where("marktId", "=", marktId)
    .where("werkgeverId", "not in", [...standen.map(({ werkgeverId }) => werkgeverId), NOBODY])
    .execute();
  await orFail(remove, "marktgesprekken_regio_id_markt_id_werkgever_id_fkey", nogGesprekken);
  if (standen.length === 0) return;
  const add = db
    .insertInto("marktwerkgevers")
    .values(standen.map((stand) => ({ ...own, ...stand })))
    .onConflict((conflict) =>
      conflict.columns(["regioId", "marktId", "werkgeverId"]).doUpdateSet((eb) => ({
        biedt: eb.ref("excluded.biedt"),
        plaatsen: eb.ref("excluded.plaatsen"),
      })),
    )
    .execute();
  await orFail(add, "marktwerkgevers_regio_id_werkgever_id_fkey", onbekendeWerkgever);
}

const NOBODY = "00000000-0000-0000-0000-000000000000"; // keeps an empty `not in` valid

const markten = (context: Context): RawBuilder<unknown> => {
  const { user } = context;
  return sql`
    select b.id, b.naam, b.datum, b.begintijd, b.eindtijd, b.plaats, b.adres, b.omschrijving, b.telefoon, b.capaciteit, b.status,
           b.toelichting, b.versie, s.werkgevers, s.plaatsen, ${resultaat(context)} as resultaat
      from banenmarkten b
      cross join lateral (select count(*)::integer as werkgevers, coalesce(sum(s.plaatsen), 0)::integer as plaatsen
        from marktwerkgevers s where s.regio_id = b.regio_id and s.markt_id = b.id) s
      ${mayCount(context) ? sql`left join tel_banenmarkten() t on t.markt_id = b.id` : sql``}
     where b.regio_id = ${user.regioId}`;
};

const mayCount = ({ user }: Context) =>
  scopesOf(user, "read", "rapport").includes("regio") || scopesOf(user, "read", "marktdag").includes("regio");

const resultaat = (context: Context): RawBuilder<unknown> =>
  mayCount(context)
    ? sql`json_build_object('aangemeld', t.aangemeld, 'gekomen', t.gekomen, 'gesprekken', t.gesprekken, 'vervolg', t.vervolg,
        'plek', t.plek, 'plaatsing', t.plaatsing)`
    : sql`null::json`;

function conditionsOf({ id, wanneer }: MarktFilter, today: string): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (id !== undefined) conditions.push(sql`m.id = ${id}::uuid`);
  if (wanneer === "komt") conditions.push(sql`m.datum >= ${today}::date`);
  if (wanneer === "was") conditions.push(sql`m.datum < ${today}::date`);
  return sql.join(conditions, sql` and `);
}
