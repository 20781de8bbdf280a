import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { cents, percent, times, WHOLE } from "#core/money";
import { orFail } from "#db/constraints";
import { registerOf } from "../bedragen/register-of.ts";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";
import { bijdragenOf } from "./bijdrage-store.ts";
import {
  kenmerkBestaat,
  onbekend,
  type SroiBijdrage,
  type SroiVerplichting,
  type SroiVerplichtingInFull,
  type VerplichtingInput,
} from "./sroi.ts";
import { voortgangVan } from "./voortgang.ts";

type Row = Omit<SroiVerplichting, "voortgang" | "teBeoordelen">;
export type VerplichtingFilter = { readonly status?: string; readonly werkgeverId?: string };

/** Every contract that this user may see: a region has tens to hundreds of them. The first to end stands first. */
export async function alleVerplichtingen(
  context: Context,
  { status, werkgeverId }: VerplichtingFilter,
): Promise<SroiVerplichting[]> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (status !== undefined) conditions.push(sql`v.status = ${status}`);
  if (werkgeverId !== undefined) conditions.push(sql`v.werkgever_id = ${werkgeverId}::uuid`);
  const { rows } = await sql<Row>`
    ${verplichtingen(context)} and ${sql.join(conditions, sql` and `)}
     order by v.status desc, v.einddatum, v.id`.execute(context.db);
  const bijdragen = Map.groupBy(
    await bijdragenOf(context, await registerOf(context)),
    (een) => een.verplichtingId,
  );
  return rows.map((row) => withProgress(context, row, bijdragen.get(row.id) ?? []));
}

export async function verplichtingById(context: Context, id: string): Promise<SroiVerplichtingInFull> {
  const { rows } = await sql<Row>`${verplichtingen(context)} and v.id = ${id}::uuid`.execute(context.db);
  const [row] = rows;
  if (!row) throw notFound("sroi", id);
  const found = await bijdragenOf(context, await registerOf(context), id);
  const bijdragen = found.map(({ verplichtingId: _verplichtingId, ...bijdrage }) => bijdrage);
  return { ...withProgress(context, row, bijdragen), bijdragen };
}

/** What is owed is calculated once, to the cent, and kept. */
export async function insertVerplichting(context: Context, input: VerplichtingInput): Promise<string> {
  const { db, user, newId, today } = context;
  const id = newId();
  const { percentage, contractsomInCenten, ...rest } = input;
  const rate = percent(percentage);
  const bedragInCenten = times(contractsomInCenten, [rate, WHOLE]);
  const by = { doorNaam: user.naam, opgesteldOp: today() };
  const insert = db
    .insertInto("sroiVerplichtingen")
    .values({
      regioId: user.regioId,
      id,
      ...rest,
      contractsomInCenten,
      percentage: rate,
      bedragInCenten,
      ...by,
    })
    .execute();
  const known = orFail(insert, "sroi_verplichtingen_kenmerk", kenmerkBestaat);
  const company = orFail(known, "sroi_verplichtingen_regio_id_werkgever_id_fkey", () =>
    onbekend("werkgeverId"),
  );
  await orFail(company, "sroi_verplichtingen_regio_id_gemeente_fkey", () => onbekend("gemeente"));
  return id;
}

/** One change of the version that was seen. */
export async function closeVerplichting(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
): Promise<void> {
  const updated = await db
    .updateTable("sroiVerplichtingen")
    .set({ status: "afgesloten", versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const current = await db
    .selectFrom("sroiVerplichtingen")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("sroi", id, current);
}

/** The contract that a request is about, and whether it is of the company of this user. */
export async function sroiSubject({ db, user }: Context, id: string): Promise<Subject> {
  const object = `sroi/${id}`;
  if (user.werkgeverId === null) return { object };
  const own = await db
    .selectFrom("sroiVerplichtingen")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("werkgeverId", "=", user.werkgeverId)
    .executeTakeFirst();
  return { object, relaties: own ? ["eigen-werkgever"] : [] };
}

function withProgress(context: Context, row: Row, bijdragen: readonly SroiBijdrage[]): SroiVerplichting {
  const worth = (status: SroiBijdrage["status"]) =>
    bijdragen.filter((een) => een.status === status).map((een) => een.bedragInCenten ?? cents(0));
  const stand = { bedrag: row.bedragInCenten, goedgekeurd: worth("goedgekeurd"), wacht: worth("ingediend") };
  return {
    ...row,
    percentage: row.percentage / 10_000,
    teBeoordelen: bijdragen.filter(({ status }) => status === "ingediend").length,
    voortgang: voortgangVan(
      { ...stand, startdatum: row.startdatum, einddatum: row.einddatum },
      context.today(),
    ),
  };
}

const verplichtingen = ({ user }: Context): RawBuilder<unknown> => sql`
  select v.id, v.werkgever_id, json_build_object('id', v.werkgever_id, 'naam', w.naam) as werkgever, v.gemeente,
         g.naam as gemeentenaam, v.opdracht, v.kenmerk, v.contractsom_in_centen, v.percentage, v.bedrag_in_centen, v.tabel,
         v.startdatum, v.einddatum, v.doelen, v.status, v.door_naam, v.opgesteld_op, v.versie
    from sroi_verplichtingen v
    left join werkgevers w on w.regio_id = v.regio_id and w.id = v.werkgever_id
    left join gemeenten g on g.regio_id = v.regio_id and g.code = v.gemeente
   where v.regio_id = ${user.regioId}`;
