import { type Expression, type SqlBool, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import type { Insertable, Selectable } from "kysely";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import {
  binnenkort,
  overlap,
  type Plaatsing,
  type PlaatsingInFull,
  plekVol,
  type Stand,
  standOn,
  teVeelUren,
  type WegTerug,
} from "./plaatsing.ts";

/** The plaatsingen that this user may see, of one inwoner or of all, the latest start first. */
export async function plaatsingPage(
  context: Context,
  { stand, inwonerId }: { stand?: Stand; inwonerId?: string },
  { limit, offset }: { limit: number; offset: number },
) {
  const found = context.db
    .selectFrom("plaatsingen")
    .where("plaatsingen.regioId", "=", context.user.regioId)
    .where(inScope(context, "read", "plaatsing", "plaatsingen"))
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (inwonerId !== undefined) conditions.push(eb("plaatsingen.inwonerId", "=", inwonerId));
      if (stand !== undefined) conditions.push(inStand(stand, context.today()));
      return eb.and(conditions);
    });
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const ids = await found
    .select("plaatsingen.id")
    .orderBy("plaatsingen.startdatum", "desc")
    .orderBy("plaatsingen.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const rows = await plaatsingRows(context)
    .where("plaatsingen.id", "in", [...ids.map(({ id }) => id), NOBODY])
    .orderBy("plaatsingen.startdatum", "desc")
    .orderBy("plaatsingen.id")
    .execute();
  return { totaal, rijen: rows.map((row) => plaatsingFromRow(row, context.today())) };
}

/** One plaatsing, without what the role may not know of the person: the benefit behind the group, the loonwaarde. */
export async function plaatsingById(
  context: Context,
  id: string,
  subject: Subject,
): Promise<PlaatsingInFull> {
  const row = await plaatsingRows(context)
    .select(["voltijdUren", "loonwaarde", "rapportgroep", "via", "wegTerug", "voorstelId", "geregistreerdOp"])
    .select(TERUG)
    .where("plaatsingen.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("plaatsing", id);
  const seesSubsidie = may(context.user, "read", "subsidie", subject);
  const { wegTerug, voorstelId, geregistreerdOp } = row;
  return {
    ...plaatsingFromRow(row, context.today()),
    voltijdUren: row.voltijdUren / 100,
    loonwaarde: seesSubsidie && row.loonwaarde !== null ? row.loonwaarde / 10_000 : null,
    rapportgroep: may(context.user, "read", "situatie", subject) ? row.rapportgroep : null,
    via: row.via as PlaatsingInFull["via"],
    wegTerug,
    terug: terugFromRow(row),
    voorstelId,
    geregistreerdOp,
  };
}

/** The columns of the way back, and what they say. */
export const TERUG = [
  "terugGrondslag",
  "terugWaar",
  "terugTot",
  "terugWieBeslist",
  "terugMet",
  "terugAfgesprokenOp",
] as const;
type Terugrij = Pick<Selectable<Tables["plaatsingen"]>, (typeof TERUG)[number]>;

export function terugFromRow(row: Terugrij): WegTerug | null {
  const { terugGrondslag, terugWaar, terugTot, terugWieBeslist, terugMet, terugAfgesprokenOp } = row;
  if (!terugGrondslag || !terugWaar || !terugWieBeslist || !terugMet || !terugAfgesprokenOp) return null;
  return {
    grondslag: terugGrondslag as WegTerug["grondslag"],
    waar: terugWaar,
    tot: terugTot,
    wieBeslist: terugWieBeslist as WegTerug["wieBeslist"],
    met: terugMet,
    afgesprokenOp: terugAfgesprokenOp,
  };
}

export const terugToRow = (terug: WegTerug | null): Terugrij => ({
  terugGrondslag: terug?.grondslag ?? null,
  terugWaar: terug?.waar ?? null,
  terugTot: terug?.tot ?? null,
  terugWieBeslist: terug?.wieBeslist ?? null,
  terugMet: terug?.met ?? null,
  terugAfgesprokenOp: terug?.afgesprokenOp ?? null,
});

/** Adds a plaatsing; the database refuses a full plek, a second one with the werkgever, and too many hours. */
export async function insertPlaatsing(
  { db }: Context,
  plaatsing: Insertable<Tables["plaatsingen"]>,
): Promise<void> {
  const insert = db.insertInto("plaatsingen").values(plaatsing).execute();
  await orFail(
    orFail(orFail(insert, "plekken_capaciteit", plekVol), "plaatsingen_een_per_werkgever", overlap),
    "plaatsingen_uren_samen",
    teVeelUren,
  );
}

export async function endPlaatsing(
  context: Context,
  id: string,
  { einddatum, reden }: { einddatum: IsoDate; reden: string },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("plaatsingen")
    .set({ einddatum, redenEinde: reden, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("plaatsing", id, await termsOf(context, id));
}

/** What a change of a plaatsing starts from. */
export const termsOf = ({ db, user }: Context, id: string) =>
  db
    .selectFrom("plaatsingen")
    .select(["versie", "inwonerId", "gemeente", "startdatum", "einddatum", "geregistreerdOp"])
    .select(["loonwaarde", "urenPerWeek", "voltijdUren"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();

/** Hundredths of an hour a week, over all plaatsingen that run today. */
export async function urenSamen({ db, user, today }: Context, inwonerId: string): Promise<number> {
  const { uren } = await db
    .selectFrom("plaatsingen")
    .select(sql<number>`coalesce(sum(uren_per_week), 0)`.as("uren"))
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where(sql<boolean>`daterange(startdatum, einddatum, '[]') @> ${today()}::date`)
    .executeTakeFirstOrThrow();
  return uren;
}

const NOBODY = "00000000-0000-0000-0000-000000000000"; // keeps an empty `in` valid

const plaatsingRows = (context: Context) =>
  context.db
    .selectFrom("plaatsingen")
    .leftJoin("inwoners", (join) =>
      join
        .onRef("inwoners.regioId", "=", "plaatsingen.regioId")
        .onRef("inwoners.id", "=", "plaatsingen.inwonerId")
        .on(inScope(context, "read", "persoon", "inwoners", "id")),
    )
    .leftJoin("werkgevers", (join) =>
      join
        .onRef("werkgevers.regioId", "=", "plaatsingen.regioId")
        .onRef("werkgevers.id", "=", "plaatsingen.werkgeverId"),
    )
    .leftJoin("units", (join) =>
      join.onRef("units.regioId", "=", "plaatsingen.regioId").onRef("units.id", "=", "plaatsingen.unitId"),
    )
    .where("plaatsingen.regioId", "=", context.user.regioId)
    .select([
      "plaatsingen.id",
      "plaatsingen.inwonerId",
      sql<string | null>`inwoners.voornaam || ' ' || inwoners.achternaam`.as("inwonernaam"),
      "plaatsingen.gemeente",
      "plaatsingen.werkgeverId",
      "werkgevers.naam as werkgevernaam",
      "plaatsingen.unitId",
      "units.naam as unitnaam",
      "plaatsingen.organisatie",
      "plaatsingen.plekId",
      "plaatsingen.functie",
      "plaatsingen.werkvorm",
      "plaatsingen.urenPerWeek",
      "plaatsingen.startdatum",
      "plaatsingen.einddatum",
      "plaatsingen.redenEinde",
      "plaatsingen.versie",
    ]);

function plaatsingFromRow(
  row: Awaited<ReturnType<ReturnType<typeof plaatsingRows>["execute"]>>[number],
  today: IsoDate,
): Plaatsing {
  const { werkgeverId, werkgevernaam, unitId, unitnaam, urenPerWeek, werkvorm, ...rest } = row;
  const { id, inwonerId, inwonernaam, gemeente, plekId, functie, startdatum, einddatum, redenEinde, versie } =
    rest;
  const named = (id: string | null, naam: string | null) =>
    id !== null && naam !== null ? { id, naam } : null;
  return {
    id,
    inwonerId,
    inwonernaam,
    gemeente,
    werkgever: named(werkgeverId, werkgevernaam),
    unit: named(unitId, unitnaam),
    organisatie: rest.organisatie,
    plekId,
    functie,
    werkvorm: werkvorm as Plaatsing["werkvorm"],
    urenPerWeek: urenPerWeek / 100,
    startdatum,
    einddatum,
    redenEinde,
    stand: standOn({ startdatum, einddatum }, today),
    versie,
  };
}

/** `standOn` as a condition. */
function inStand(stand: Stand, day: IsoDate): Expression<SqlBool> {
  const near = binnenkort(day);
  const begun = sql<boolean>`plaatsingen.startdatum <= ${day}::date`;
  if (stand === "begint nog") return sql<boolean>`plaatsingen.startdatum > ${day}::date`;
  if (stand === "beëindigd") return sql<boolean>`${begun} and plaatsingen.einddatum < ${day}::date`;
  return stand === "eindigt binnenkort"
    ? sql<boolean>`${begun} and plaatsingen.einddatum between ${near.vanaf}::date and ${near.tot}::date`
    : sql<boolean>`${begun} and (plaatsingen.einddatum is null or plaatsingen.einddatum > ${near.tot}::date)`;
}
