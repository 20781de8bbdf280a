import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Account, AccountInput, Bereidheid } from "./relatie.ts";
import type { Segmentfeiten } from "./segment.ts";

const IN_HUNDREDTHS = 100;

/** What the relation with a werkgever is. Until someone wrote it down it is empty, as version 1. */
export async function accountOf({ db, user }: Context, werkgeverId: string): Promise<Account> {
  const row = await db
    .selectFrom("werkgeveraccounts")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("werkgeverId", "=", werkgeverId)
    .executeTakeFirst();
  if (!row) return EMPTY;
  const { relatievorm, begeleidingUren, begeleidingMensen, begeleidingKennis, regelingen, versie } = row;
  return {
    relatievorm: relatievorm as Account["relatievorm"],
    begeleidingUren: begeleidingUren === null ? null : begeleidingUren / IN_HUNDREDTHS,
    begeleidingMensen,
    begeleidingKennis: begeleidingKennis as Account["begeleidingKennis"],
    regelingen: regelingen as Account["regelingen"],
    versie,
  };
}

/** Replaces it. Two people who start from the same version: the second hears that it changed. */
export async function keepAccount(context: Context, werkgeverId: string, input: AccountInput): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const { begeleidingUren, regelingen, ...rest } = input;
  const columns = {
    ...rest,
    regelingen: [...regelingen],
    begeleidingUren: begeleidingUren === null ? null : Math.round(begeleidingUren * IN_HUNDREDTHS),
    versie: expectedVersion + 1,
  };
  const updated = await db
    .updateTable("werkgeveraccounts")
    .set(columns)
    .where("regioId", "=", user.regioId)
    .where("werkgeverId", "=", werkgeverId)
    .where("versie", "=", expectedVersion)
    .returning("versie")
    .executeTakeFirst();
  if (updated) return;
  if (expectedVersion === EMPTY.versie && (await insertAccount(context, werkgeverId, columns))) return;
  throw changedMeanwhile("werkgever", werkgeverId, await accountOf(context, werkgeverId));
}

/** The first time. Answers whether nobody was first. */
async function insertAccount(
  { db, user }: Context,
  werkgeverId: string,
  columns: Omit<Account, "regelingen"> & { readonly regelingen: string[] },
): Promise<boolean> {
  const inserted = await orFail(
    db
      .insertInto("werkgeveraccounts")
      .values({ regioId: user.regioId, werkgeverId, ...columns })
      .onConflict((conflict) => conflict.columns(["regioId", "werkgeverId"]).doNothing())
      .returning("werkgeverId")
      .executeTakeFirst(),
    "werkgeveraccounts_regio_id_werkgever_id_fkey",
    () => notFound("werkgever", werkgeverId),
  );
  return inserted !== undefined;
}

/** Everything that was written down about the willingness, the newest first. */
export async function bereidhedenOf({ db, user }: Context, werkgeverId: string): Promise<Bereidheid[]> {
  const rows = await db
    .selectFrom("werkgeverbereidheden")
    .select(["id", "vanaf", "bereidheid", "reden", "toelichting", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("werkgeverId", "=", werkgeverId)
    .orderBy("vanaf", "desc")
    .orderBy("vastgelegd", "desc")
    .orderBy("id")
    .limit(MOST)
    .execute();
  return rows as Bereidheid[];
}

export async function insertBereidheid(
  { db, user, newId, now }: Context,
  werkgeverId: string,
  input: Omit<Bereidheid, "id" | "doorNaam">,
): Promise<void> {
  await orFail(
    db
      .insertInto("werkgeverbereidheden")
      .values({
        ...input,
        regioId: user.regioId,
        id: newId(),
        werkgeverId,
        doorGebruikerId: user.id,
        doorNaam: user.naam,
        vastgelegd: now(),
      })
      .execute(),
    "werkgeverbereidheden_regio_id_werkgever_id_fkey",
    () => notFound("werkgever", werkgeverId),
  );
}

/** What the segments of one werkgever follow from. */
export async function feitenVan({ db, user, today }: Context, werkgeverId: string): Promise<Segmentfeiten> {
  const { rows } = await sql<Segmentfeiten>`
    select n.is_bekend as "isBekend", p.werkgever_id is not null as "isOoitGeplaatst",
           case when p.werkgever_id is null then 0 else p.lopend end as lopend,
           (select count(*)::integer from plekken k where k.regio_id = ${user.regioId} and k.werkgever_id = n.werkgever_id
             and k.status = 'open') as "openPlekken",
           a.begeleiding_mensen as "begeleidingMensen",
           (select b.bereidheid from werkgeverbereidheden b where b.regio_id = ${user.regioId}
             and b.werkgever_id = n.werkgever_id and b.vanaf <= ${today()}::date
             order by b.vanaf desc, b.vastgelegd desc, b.id limit 1) as bereidheid
      from werkgever_netwerk(${user.regioId}, ${today()}::date) n
      left join plaatsingen_per_werkgever() p on p.werkgever_id = n.werkgever_id
      left join werkgeveraccounts a on a.regio_id = ${user.regioId} and a.werkgever_id = n.werkgever_id
     where n.werkgever_id = ${werkgeverId}`.execute(db);
  const [feiten] = rows;
  if (!feiten) throw notFound("werkgever", werkgeverId);
  return feiten;
}

/** Of so many changes of mind everything shows. */
const MOST = 50;
const EMPTY: Account = {
  relatievorm: null,
  begeleidingUren: null,
  begeleidingMensen: null,
  begeleidingKennis: null,
  regelingen: [],
  versie: 1,
};
