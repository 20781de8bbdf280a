import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { Plaats } from "./bezoek-store.ts";
import { alGezegd, nietNamens, nogGeenTweeJaar, type Terugblik } from "./terugblik.ts";

type Gezegd = Pick<Terugblik, "van" | "tevreden" | "blijft" | "woorden">;

/** Without `returning`: who says it may not read what the other said. */
export async function insertTerugblik(context: Context, plaats: Plaats, gezegd: Gezegd): Promise<void> {
  const { db, user, today, now } = context;
  const insert = db
    .insertInto("terugblikken")
    .values({
      regioId: user.regioId,
      ...plaats,
      ...gezegd,
      gezegdOp: today(),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      vastgelegd: now(),
    })
    .execute();
  const once = orFail(insert, "terugblikken_pkey", () => alGezegd(gezegd.van));
  const inTime = orFail(once, "terugblikken_na_twee_jaar", nogGeenTweeJaar);
  const own = orFail(inTime, "terugblikken_eigen", nietNamens);
  await orFail(own, "terugblikken_van_inwoner", () => notFound("plaatsing", plaats.plaatsingId));
}

/** For who guides. */
export async function terugblikkenVan({ db, user }: Context, plaatsingId: string): Promise<Terugblik[]> {
  const rows = await db
    .selectFrom("terugblikken")
    .select(["plaatsingId", "inwonerId", "van", "tevreden", "blijft", "woorden", "gezegdOp", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .orderBy("van")
    .execute();
  return rows as Terugblik[];
}

export type EigenTerugblik = { readonly vanaf: IsoDate; readonly gezegdOp: IsoDate | null };

/** Of an inwoner his own work, of a werkgever his own people: which is two years old, and what is said already. */
export async function eigenTerugblikken({ db }: Context): Promise<ReadonlyMap<string, EigenTerugblik>> {
  const { rows } = await sql<EigenTerugblik & { plaatsingId: string }>`
    select * from eigen_terugblikken()`.execute(db);
  return new Map(rows.map(({ plaatsingId, vanaf, gezegdOp }) => [plaatsingId, { vanaf, gezegdOp }]));
}
