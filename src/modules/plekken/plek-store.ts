import { type Expression, type SqlBool, sql, type Updateable } from "kysely";
import type { Static, TObject } from "typebox";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Database } from "#db/database";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { geenMatchKolommen, type GeenMatchInvoer, plekGeenMatch } from "../geen-match/geen-match.ts";
import { kenmerkenFromRow, kenmerkenToRow } from "./kenmerken.ts";
import {
  alGesloten,
  kleinerDanBezetting,
  nogOpen,
  onbekendeGemeente,
  onbekendeWerkgever,
  type Plek,
  type PlekInFull,
  type plekFields,
  type Sluitreden,
} from "./plek.ts";

export type PlekInput = Static<TObject<typeof plekFields>>;

/** What may be filtered on. */
export type PlekFilter = {
  readonly zoek?: string;
  readonly soort?: string;
  readonly werkvorm?: string;
  readonly werksoort?: string;
  readonly gemeente?: string;
  /** Only plekken where someone can start today. */
  readonly vrij?: boolean;
  readonly werkgeverId?: string;
  readonly unitId?: string;
  readonly status?: string;
};

export async function plekPage(
  context: Context,
  filter: PlekFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const found = filtered(context, filter);
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await withColumns(found)
    .orderBy("plekken.titel")
    .orderBy("plekken.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map(plekFromRow) };
}

export async function plekById(context: Context, id: string): Promise<PlekInFull> {
  const row = await withColumns(plekken(context))
    .select([
      "omschrijving",
      "plekken.postcode",
      "begindatum",
      "sluitingsdatum",
      "kenmerken",
      "plekken.bron",
      "sluitreden",
      "plekken.geenMatchReden",
      "plekken.geenMatchWoorden",
      "plekken.geenMatchOp",
    ])
    .where("plekken.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("plek", id);
  const { omschrijving, postcode, begindatum, sluitingsdatum, bron } = row;
  return {
    ...plekFromRow(row),
    omschrijving,
    postcode,
    begindatum,
    sluitingsdatum,
    bron,
    sluitreden: row.status === "gesloten" ? (row.sluitreden as Sluitreden | null) : null,
    geenMatch: row.status === "gesloten" ? plekGeenMatch(row) : null,
    kenmerken: kenmerkenFromRow(row.kenmerken),
  };
}

export async function insertPlek(
  { db, user, newId, now, today }: Context,
  werkgeverId: string,
  { kenmerken, ...fields }: PlekInput,
): Promise<string> {
  const { regioId } = user;
  await checkGemeente(db, regioId, fields.gemeente);
  const id = newId();
  const row = {
    regioId,
    id,
    werkgeverId,
    ...fields,
    kenmerken: kenmerkenToRow(kenmerken, today()),
    gewijzigd: now(),
  };
  await orFail(db.insertInto("plekken").values(row).execute(), "plekken_regio_id_werkgever_id_fkey", () =>
    onbekendeWerkgever(werkgeverId),
  );
  return id;
}

export async function updatePlek(
  context: Context,
  id: string,
  { kenmerken, ...fields }: PlekInput,
): Promise<void> {
  const { db, user, expectedVersion = 0, now, today } = context;
  await checkGemeente(db, user.regioId, fields.gemeente);
  const update = db
    .updateTable("plekken")
    .set({
      ...fields,
      kenmerken: kenmerkenToRow(kenmerken, today()),
      gewijzigd: now(),
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(update, "plekken_niet_kleiner_dan_bezetting", kleinerDanBezetting);
  if (!updated) throw changedMeanwhile("plek", id, await stateOf(context, id));
}

export async function closePlek(
  context: Context,
  id: string,
  sluitreden: Sluitreden,
  geenMatch?: GeenMatchInvoer,
): Promise<void> {
  const waarom = geenMatch ? geenMatchKolommen(geenMatch, context.today()) : ONGEZEGD;
  if (await turn(context, id, { status: "gesloten", sluitreden, ...waarom })) return;
  throw (await stateOf(context, id)) ? alGesloten() : notFound("plek", id);
}

export async function reopenPlek(context: Context, id: string): Promise<void> {
  if (await turn(context, id, { status: "open", sluitreden: null, ...ONGEZEGD })) return;
  throw (await stateOf(context, id)) ? nogOpen() : notFound("plek", id);
}

const ONGEZEGD = { geenMatchReden: null, geenMatchWoorden: null, geenMatchOp: null };

type Stand = Pick<
  Updateable<Tables["plekken"]>,
  "sluitreden" | "geenMatchReden" | "geenMatchWoorden" | "geenMatchOp"
> & { readonly status: "open" | "gesloten" };

/** From open to closed or back: whether there was something to do. */
const turn = ({ db, user, now }: Context, id: string, stand: Stand) =>
  db
    .updateTable("plekken")
    .set((eb) => ({ ...stand, gewijzigd: now(), versie: eb("versie", "+", 1) }))
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("status", "!=", stand.status)
    .returning("id")
    .executeTakeFirst();

const stateOf = ({ db, user }: Context, id: string) =>
  db
    .selectFrom("plekken")
    .select(["status", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();

/** The plekken of the region, each with how many people work there today. */
const plekken = ({ db, user, today }: Context) =>
  db
    .selectFrom("plekken")
    .leftJoin(
      sql<{ plekId: string; bezet: number }>`bezetting(${user.regioId}, ${today()}::date)`.as<"bezetting">(
        sql`bezetting`,
      ),
      (join) => join.onRef("bezetting.plekId", "=", "plekken.id"),
    )
    .where("plekken.regioId", "=", user.regioId);

const filtered = (
  context: Context,
  { zoek, soort, werkvorm, werksoort, gemeente, vrij, werkgeverId, unitId, status = "open" }: PlekFilter,
) =>
  plekken(context)
    .where("plekken.status", "=", status)
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (zoek !== undefined) conditions.push(eb("titel", "ilike", `%${zoek.replace(/[\\%_]/g, "\\$&")}%`));
      if (soort !== undefined) conditions.push(eb("soort", "=", soort));
      if (werkvorm !== undefined) conditions.push(sql<boolean>`${werkvorm} = any (plekken.werkvormen)`);
      if (werksoort !== undefined) conditions.push(eb("werksoort", "=", werksoort));
      if (gemeente !== undefined) conditions.push(eb("plekken.gemeente", "=", gemeente));
      if (werkgeverId !== undefined) conditions.push(eb("werkgeverId", "=", werkgeverId));
      if (unitId !== undefined) conditions.push(eb("unitId", "=", unitId));
      if (vrij) conditions.push(sql<boolean>`plekken.capaciteit > coalesce(bezetting.bezet, 0)`);
      return eb.and(conditions);
    });

const withColumns = (query: ReturnType<typeof plekken>) =>
  query
    .leftJoin("gemeenten", (join) =>
      join
        .onRef("gemeenten.regioId", "=", "plekken.regioId")
        .onRef("gemeenten.code", "=", "plekken.gemeente"),
    )
    .leftJoin("werkgevers", (join) =>
      join
        .onRef("werkgevers.regioId", "=", "plekken.regioId")
        .onRef("werkgevers.id", "=", "plekken.werkgeverId"),
    )
    .leftJoin("units", (join) =>
      join.onRef("units.regioId", "=", "plekken.regioId").onRef("units.id", "=", "plekken.unitId"),
    )
    .select([
      "plekken.id",
      "plekken.soort",
      "plekken.titel",
      "plekken.werkgeverId",
      "werkgevers.naam as werkgevernaam",
      "plekken.unitId",
      "units.naam as unitnaam",
      "plekken.werkvormen",
      "plekken.werksoort",
      "plekken.gemeente",
      "gemeenten.naam as gemeentenaam",
      "plekken.plaats",
      "plekken.capaciteit",
      sql<number>`coalesce(bezetting.bezet, 0)`.as("bezet"),
      "plekken.regeling",
      "plekken.status",
      "plekken.versie",
    ]);

function plekFromRow(row: Awaited<ReturnType<ReturnType<typeof withColumns>["execute"]>>[number]): Plek {
  const { id, titel, werksoort, gemeente, gemeentenaam, plaats, capaciteit, bezet, versie } = row;
  const named = (id: string | null, naam: string | null) =>
    id !== null && naam !== null ? { id, naam } : null;
  return {
    id,
    soort: row.soort as Plek["soort"],
    titel,
    werkgever: named(row.werkgeverId, row.werkgevernaam),
    unit: named(row.unitId, row.unitnaam),
    werkvormen: [...row.werkvormen] as Plek["werkvormen"],
    werksoort,
    gemeente,
    gemeentenaam,
    plaats,
    capaciteit,
    bezet,
    vrij: Math.max(0, capaciteit - bezet),
    regeling: row.regeling as Plek["regeling"],
    status: row.status as Plek["status"],
    versie,
  };
}

async function checkGemeente(db: Database, regioId: string, code: string): Promise<void> {
  const found = await db
    .selectFrom("gemeenten")
    .select("code")
    .where("regioId", "=", regioId)
    .where("code", "=", code)
    .executeTakeFirst();
  if (!found) throw onbekendeGemeente();
}
