import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Buiten } from "#statistiek/srg/register";
import type { Maandtelling } from "#statistiek/srg/tellingen";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";
import { type Aantallen, alGeleverd, type Levering } from "./srg.ts";

/** A delivery with what it counted. */
export type LeveringInFull = Levering & {
  readonly tellingen: readonly Maandtelling[];
  readonly buiten: readonly Buiten[];
};

const inFull = ({ db, user }: Context) =>
  db
    .selectFrom("srgLeveringen as l")
    .innerJoin("gemeenten as g", (join) =>
      join.onRef("g.regioId", "=", "l.regioId").onRef("g.code", "=", "l.gemeente"),
    )
    .select([
      "l.id",
      "l.gemeente",
      "g.naam as gemeentenaam",
      "l.maand",
      "l.layout",
      "l.bestandsnaam",
      "l.checksum",
    ])
    .select(["l.aantallen", "l.tellingen", "l.buiten", "l.doorNaam", "l.vastgelegd"])
    .where("l.regioId", "=", user.regioId);

/** The deliveries of one gemeente, the last month first. */
export async function leveringenOf(context: Context, gemeente: string): Promise<LeveringInFull[]> {
  const rows = await inFull(context).where("l.gemeente", "=", gemeente).orderBy("l.maand", "desc").execute();
  return rows.map(leveringIn);
}

export async function leveringById(context: Context, id: string): Promise<LeveringInFull> {
  const row = await inFull(context).where("l.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("statistiek", id);
  return leveringIn(row);
}

/** Of which gemeente a delivery is; who may not see it hears that it does not exist. */
export async function leveringSubject({ db, user }: Context, id: string): Promise<Subject> {
  const found = await db
    .selectFrom("srgLeveringen")
    .select("gemeente")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("statistiek", id);
  return { object: `statistiek/${id}`, gemeente: found.gemeente };
}

export type NieuweLevering = Pick<
  Levering,
  "id" | "gemeente" | "maand" | "layout" | "bestandsnaam" | "checksum"
> & {
  readonly aantallen: Aantallen;
  readonly tellingen: readonly Maandtelling[];
  readonly buiten: readonly Buiten[];
};

export async function insertLevering(
  { db, user, now }: Context,
  { aantallen, tellingen, buiten, ...rest }: NieuweLevering,
): Promise<void> {
  const insert = db
    .insertInto("srgLeveringen")
    .values({
      regioId: user.regioId,
      ...rest,
      aantallen: JSON.stringify(aantallen),
      tellingen: JSON.stringify(tellingen),
      buiten: JSON.stringify(buiten),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      vastgelegd: now(),
    })
    .execute();
  await orFail(insert, "srg_leveringen_een_per_maand", () => alGeleverd(rest.maand));
}

export async function gemeentenaam({ db, user }: Context, code: string): Promise<string> {
  const found = await db
    .selectFrom("gemeenten")
    .select("naam")
    .where("regioId", "=", user.regioId)
    .where("code", "=", code)
    .executeTakeFirst();
  if (!found) throw notFound("gemeente", code);
  return found.naam;
}

/** How many deliveries a user may see, and one page of them. */
export async function leveringenPage(
  context: Context,
  gemeenten: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Levering[] }> {
  if (gemeenten.length === 0) return { totaal: 0, rijen: [] };
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from srg_leveringen
     where regio_id = ${context.user.regioId} and gemeente = any (${[...gemeenten]}::text[])`.execute(
    context.db,
  );
  const found = await inFull(context)
    .where("l.gemeente", "in", gemeenten)
    .orderBy("l.maand", "desc")
    .orderBy("g.naam")
    .orderBy("l.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const rijen = found
    .map(leveringIn)
    .map(({ tellingen: _tellingen, buiten: _buiten, ...levering }) => levering);
  return { totaal: rows[0]?.aantal ?? 0, rijen };
}

type Row = Omit<Levering, "aantallen" | "vastgelegd"> & {
  readonly aantallen: unknown;
  readonly tellingen: unknown;
  readonly buiten: unknown;
  readonly vastgelegd: Date;
};

const leveringIn = (row: Row): LeveringInFull => ({
  ...row,
  aantallen: row.aantallen as Aantallen,
  tellingen: row.tellingen as readonly Maandtelling[],
  buiten: row.buiten as readonly Buiten[],
  vastgelegd: row.vastgelegd.toISOString(),
});
