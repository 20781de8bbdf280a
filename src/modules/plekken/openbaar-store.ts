import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Database } from "#db/database";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { geenVacature, type Openbaarheid, type OpenbaarInvoer, type OpenbareVacature } from "./openbaar.ts";

/** Null: it is not public. */
export async function openbaarheidOf({ db, user }: Context, plekId: string): Promise<Openbaarheid | null> {
  const row = await db
    .selectFrom("openbareVacatures")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("plekId", "=", plekId)
    .executeTakeFirst();
  if (!row) return null;
  const { vanaf, tot, tekst, urenVan, urenTot, loonVanInCenten, loonTotInCenten, loonPer } = row;
  const loon =
    loonVanInCenten === null || loonTotInCenten === null || loonPer === null
      ? null
      : { vanInCenten: loonVanInCenten, totInCenten: loonTotInCenten, per: loonPer };
  const { akkoordVan, akkoordOp, versie } = row;
  return {
    vanaf,
    tot,
    tekst,
    urenVan,
    urenTot,
    loon: loon as Openbaarheid["loon"],
    akkoordVan,
    akkoordOp,
    versie,
  };
}

/** The first time, or what this user saw of it. */
export async function writeOpenbaarheid(
  context: Context,
  plekId: string,
  { loon, ...fields }: OpenbaarInvoer,
): Promise<void> {
  const { db, user, today, now, expectedVersion = 0 } = context;
  const werkgeverId = await werkgeverOf(context, plekId);
  const row = {
    ...fields,
    loonVanInCenten: loon?.vanInCenten ?? null,
    loonTotInCenten: loon?.totInCenten ?? null,
    loonPer: loon?.per ?? null,
    akkoordOp: today(),
    geplaatst: now(),
    versie: expectedVersion + 1,
  };
  const written = await db
    .insertInto("openbareVacatures")
    .values({ regioId: user.regioId, plekId, werkgeverId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(["regioId", "plekId"])
        .doUpdateSet(row)
        .where("openbareVacatures.versie", "=", expectedVersion),
    )
    .returning("plekId")
    .executeTakeFirst();
  if (!written)
    throw changedMeanwhile("openbaarheid", plekId, (await openbaarheidOf(context, plekId)) ?? undefined);
}

/** What this user saw of it. */
export async function endOpenbaarheid(context: Context, plekId: string): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const gone = await db
    .deleteFrom("openbareVacatures")
    .where("regioId", "=", user.regioId)
    .where("plekId", "=", plekId)
    .where("versie", "=", expectedVersion)
    .returning("plekId")
    .executeTakeFirst();
  if (!gone)
    throw changedMeanwhile("openbaarheid", plekId, (await openbaarheidOf(context, plekId)) ?? undefined);
}

async function werkgeverOf({ db, user }: Context, plekId: string): Promise<string> {
  const plek = await db
    .selectFrom("plekken")
    .select(["werkgeverId", "soort", "status"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", plekId)
    .executeTakeFirst();
  if (!plek) throw notFound("plek", plekId);
  if (plek.werkgeverId === null || plek.soort !== "vacature" || plek.status !== "open") throw geenVacature();
  return plek.werkgeverId;
}

/** For everyone, without a session: one function answers. */
export async function openbareVacatures(
  { db, regioId }: { readonly db: Database; readonly regioId: string },
  dag: IsoDate,
): Promise<readonly OpenbareVacature[]> {
  const { rows } = await sql<OpenbareVacature>`
    select * from toon_openbare_vacatures(${regioId}, ${dag}::date)`.execute(db);
  return rows;
}
