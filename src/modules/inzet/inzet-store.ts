import { type Expression, type Insertable, type SqlBool, sql, type Updateable } from "kysely";
import { cents } from "#core/money";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import {
  alBezig,
  budgetOp,
  geenBudget,
  geenPlek,
  type Inzet,
  type Inzetstatus,
  kanNietMeer,
  meerDanToegezegd,
  nietTeKrijgen,
  nietZelf,
  onbekendDoel,
  vraagtAkkoord,
} from "./inzet.ts";
import { wijzigingenVan, wijzigingFromRow } from "./inzetwijziging-rows.ts";

export type Inzetvraag = {
  readonly inwonerId?: string;
  readonly instrumentId?: string;
  readonly gemeente?: string;
  readonly wat?: "te beslissen" | "plek vrij" | "wacht" | "loopt" | "over tijd";
};

/** What the user may see: what asks for something first, then the latest request. */
export async function inzetPage(
  context: Context,
  vraag: Inzetvraag,
  { limit, offset }: { limit: number; offset: number },
) {
  const found = inzetRows(context)
    .where(inScope(context, "read", "inzet", "inzetten"))
    .where((eb) => eb.and(conditionsOf(vraag, context)));
  const { totaal } = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .orderBy(vraag.wat === undefined ? sql`inzetten.aangevraagd desc` : sql`inzetten.aangevraagd`)
    .orderBy("inzetten.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map((row) => inzetFromRow(row, context)) };
}

export async function inzetById(context: Context, id: string): Promise<Inzet> {
  const row = await inzetRows(context).where("inzetten.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("inzet", id);
  return inzetFromRow(row, context);
}

/** How many there are of each kind that asks for something, as far as this user sees them. */
export async function inzetTellingen(context: Context) {
  const { rows } = await sql<{ teBeslissen: number; plekVrij: number; wacht: number; overTijd: number }>`
    select (count(*) filter (where status = 'gevraagd' or ${WIJZIGING_WACHT}))::integer as "teBeslissen",
           (count(*) filter (where status = 'toegekend' and plek_op is not null))::integer as "plekVrij",
           (count(*) filter (where status = 'toegekend' and plek_op is null))::integer as wacht,
           (count(*) filter (where status = 'loopt' and gepland_einde < ${context.today()}::date))::integer as "overTijd"
      from inzetten where ${inScope(context, "read", "inzet", "inzetten")}
       and status in ('gevraagd', 'toegekend', 'loopt')`.execute(context.db);
  return rows[0]!;
}

export async function insertInzet(context: Context, inzet: Insertable<Tables["inzetten"]>): Promise<void> {
  await lockInstrument(context, inzet.instrumentId);
  await explained(context.db.insertInto("inzetten").values(inzet).execute());
}

type Change = Pick<
  Updateable<Tables["inzetten"]>,
  "status" | "startdatum" | "geplandEinde" | "einddatum" | "resultaat" | "resultaatWoorden" | "uitgegeven"
>;

/** One step further, from a status in which that can be. */
export async function moveInzet(
  context: Context,
  id: string,
  from: readonly Inzetstatus[],
  change: Change,
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const current = await stateOf(context, id);
  if (current?.versie !== expectedVersion) throw changedMeanwhile("inzet", id, current);
  if (!from.includes(current.status as Inzetstatus)) throw kanNietMeer(current.status);
  await lockInstrument(context, current.instrumentId);
  const update = db
    .updateTable("inzetten")
    .set({ ...change, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!(await explained(update))) throw changedMeanwhile("inzet", id, await stateOf(context, id));
}

/** The answer of who may give it. */
export async function decideInzet(
  context: Context,
  id: string,
  { isJa, reden, bedrag }: { isJa: boolean; reden: string | null; bedrag: number | null },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const current = await stateOf(context, id);
  if (current?.versie !== expectedVersion) throw changedMeanwhile("inzet", id, current);
  if (current.status !== "gevraagd") throw kanNietMeer(current.status);
  if (current.aanvragerId === user.id) throw nietZelf();
  await lockInstrument(context, current.instrumentId);
  const { rows } = await explained(
    sql<{
      gedaan: boolean;
    }>`select beslis_inzet(${id}::uuid, ${expectedVersion}::integer, ${isJa}::boolean, ${reden},
      ${bedrag}::bigint, ${user.naam}) as gedaan`.execute(db),
  );
  if (!rows[0]?.gedaan) throw changedMeanwhile("inzet", id, await stateOf(context, id));
}

/** Before any row, so that of two people who leave or come at once each waits for the other and none for ever. */
export const lockInstrument = ({ db }: Context, instrumentId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${instrumentId}, 32))`.execute(db);

export const stateOf = ({ db, user }: Context, id: string) =>
  db
    .selectFrom("inzetten")
    .select([
      "status",
      "versie",
      "instrumentId",
      "aanvragerId",
      "startdatum",
      "bedrag",
      "plekOp",
      "geplandEinde",
    ])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();

const REFUSALS = {
  inzetten_een_tegelijk: alBezig,
  inzetten_instrument_te_krijgen: nietTeKrijgen,
  inzetten_akkoord: vraagtAkkoord,
  inzetten_eigen_doel: onbekendDoel,
  inzetten_met_budget: geenBudget,
  instrumentbudgetten_nooit_boven: budgetOp,
  inzetten_nooit_meer_dan_toegezegd: meerDanToegezegd,
  inzetten_plek_voor_begin: geenPlek,
} as const;

/** What the database refuses, in words. */
const explained = <T>(statement: Promise<T>): Promise<T> =>
  Object.entries(REFUSALS).reduce(
    (tried, [constraint, failure]) => orFail(tried, constraint, failure),
    statement,
  );

/** Something is asked about what runs: it waits for the same answer as a new request. */
const WIJZIGING_WACHT = sql`(inzetten.status = 'loopt' and exists (select from inzetwijzigingen w
  where w.regio_id = inzetten.regio_id and w.inzet_id = inzetten.id and w.status = 'gevraagd'))`;

function conditionsOf({ inwonerId, instrumentId, gemeente, wat }: Inzetvraag, { today }: Context) {
  const conditions: Expression<SqlBool>[] = [];
  const add = (condition: Expression<SqlBool>) => conditions.push(condition);
  if (inwonerId !== undefined) add(sql<boolean>`inzetten.inwoner_id = ${inwonerId}`);
  if (instrumentId !== undefined) add(sql<boolean>`inzetten.instrument_id = ${instrumentId}`);
  if (gemeente !== undefined) add(sql<boolean>`inzetten.gemeente = ${gemeente}`);
  if (wat === "te beslissen") add(sql<boolean>`(inzetten.status = 'gevraagd' or ${WIJZIGING_WACHT})`);
  if (wat === "plek vrij") add(sql<boolean>`inzetten.status = 'toegekend' and inzetten.plek_op is not null`);
  if (wat === "wacht") add(sql<boolean>`inzetten.status = 'toegekend' and inzetten.plek_op is null`);
  if (wat === "loopt") add(sql<boolean>`inzetten.status = 'loopt'`);
  if (wat === "over tijd")
    add(sql<boolean>`inzetten.status = 'loopt' and inzetten.gepland_einde < ${today()}::date`);
  return conditions;
}

const inzetRows = (context: Context) =>
  context.db
    .selectFrom("inzetten")
    .leftJoin("inwoners", (join) =>
      join
        .onRef("inwoners.regioId", "=", "inzetten.regioId")
        .onRef("inwoners.id", "=", "inzetten.inwonerId")
        .on(inScope(context, "read", "persoon", "inwoners", "id")),
    )
    .leftJoin("plandoelen", (join) =>
      join
        .onRef("plandoelen.regioId", "=", "inzetten.regioId")
        .onRef("plandoelen.id", "=", "inzetten.doelId")
        .on(inScope(context, "read", "plan", "plandoelen")),
    )
    .where("inzetten.regioId", "=", context.user.regioId)
    .selectAll("inzetten")
    .select([
      "plandoelen.naam as doelnaam",
      sql<string | null>`inwoners.voornaam || ' ' || inwoners.achternaam`.as("inwonernaam"),
      sql<number | null>`case when inzetten.status = 'toegekend' and inzetten.plek_op is null
        then inzet_plaats_in_rij(inzetten.id) end`.as("plaatsInRij"),
      wijzigingenVan(context).as("wijzigingen"),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof inzetRows>["execute"]>>[number];

function inzetFromRow(row: Row, context: Context): Inzet {
  const { id, inwonerId, inwonernaam, gemeente, waarom, plaatsInRij, aanvragerNaam, versie } = row;
  return {
    id,
    inwonerId,
    inwonernaam,
    gemeente,
    instrument: { id: row.instrumentId, naam: row.instrumentNaam },
    doel: row.doelId !== null && row.doelnaam !== null ? { id: row.doelId, naam: row.doelnaam } : null,
    waarom,
    status: row.status as Inzetstatus,
    aangevraagd: row.aangevraagd.toISOString(),
    aanvragerNaam,
    isEigenAanvraag: row.aanvragerId === context.user.id,
    gewensteStart: row.gewensteStart,
    geplandEinde: row.geplandEinde,
    bedrag: row.bedrag,
    besluit:
      row.beslotenOp === null
        ? null
        : { op: row.beslotenOp, door: row.beslisserNaam, reden: row.besluitReden },
    plekOp: row.plekOp,
    plaatsInRij,
    startdatum: row.startdatum,
    einddatum: row.einddatum,
    resultaat: row.resultaat as Inzet["resultaat"],
    resultaatWoorden: row.resultaatWoorden,
    uitgegeven: row.uitgegeven === null ? null : cents(row.uitgegeven),
    wijzigingen: row.wijzigingen.map((een) => wijzigingFromRow(een, context)),
    versie,
  };
}
