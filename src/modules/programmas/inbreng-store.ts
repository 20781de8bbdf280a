import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  alBesloten,
  onbekendCluster,
  type Programmavoorstel,
  staatEral,
  type Swotregel,
} from "./programma.ts";

export async function swotOf({ db, user }: Context, programmaId: string): Promise<Swotregel[]> {
  const rows = await db
    .selectFrom("swotregels")
    .select(["id", "kwadrant", "tekst", "getoetstBij", "getoetstOp", "bron", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("programmaId", "=", programmaId)
    .orderBy("volgorde")
    .orderBy("id")
    .execute();
  return rows as Swotregel[];
}

type Filter = { readonly status?: string; readonly clusterId?: string };
type Deel = { readonly limit: number; readonly offset: number };

/** A page of what was proposed, by number. */
export async function voorstellenOf(
  { db, user }: Context,
  programmaId: string,
  { status, clusterId }: Filter,
  { limit, offset }: Deel,
): Promise<{ readonly totaal: number; readonly rijen: readonly Programmavoorstel[] }> {
  const where = sql`v.regio_id = ${user.regioId} and v.programma_id = ${programmaId}::uuid
     and (${status ?? null}::text is null or v.status = ${status ?? null}::text)
     and (${clusterId ?? null}::uuid is null or v.cluster_id = ${clusterId ?? null}::uuid)`;
  const { rows } = await sql<Programmavoorstel>`
    select v.id, v.nummer, v.indiener, v.titel, v.status, v.reden, v.besloten_op, v.bron, v.door_naam, v.versie,
           case when c.id is not null then json_build_object('id', c.id, 'naam', c.naam) end as cluster
      from programmavoorstellen v
      left join programmaclusters c on c.regio_id = v.regio_id and c.programma_id = v.programma_id and c.id = v.cluster_id
     where ${where} order by v.nummer limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ totaal: number }>`
    select count(*)::integer as totaal from programmavoorstellen v where ${where}`.execute(db);
  return { totaal: counted[0]?.totaal ?? 0, rijen: rows };
}

/** How many were handed in, chosen and not, whatever is shown. */
export async function voorstelaantallen({ db, user }: Context, programmaId: string) {
  const { rows } = await sql<{ ingediend: number; gekozen: number; nietGekozen: number; indieners: number }>`
    select count(*)::integer as ingediend, count(*) filter (where status = 'gekozen')::integer as gekozen,
           count(*) filter (where status = 'niet gekozen')::integer as niet_gekozen, count(distinct indiener)::integer as indieners
      from programmavoorstellen where regio_id = ${user.regioId} and programma_id = ${programmaId}::uuid`.execute(
    db,
  );
  return rows[0]!;
}

type NieuweSwot = Omit<Swotregel, "id" | "doorNaam">;

export async function insertSwot(
  { db, user, newId }: Context,
  programmaId: string,
  regel: NieuweSwot,
): Promise<void> {
  const insert = db
    .insertInto("swotregels")
    .values({
      regioId: user.regioId,
      id: newId(),
      programmaId,
      ...regel,
      getoetstBij: [...regel.getoetstBij],
      volgorde: sql<number>`(select coalesce(max(volgorde), 0) + 1 from swotregels where regio_id = ${user.regioId} and programma_id = ${programmaId}::uuid)`,
      doorNaam: user.naam,
    })
    .execute();
  const known = orFail(insert, "swotregels_regio_id_programma_id_fkey", () =>
    notFound("programma", programmaId),
  );
  await orFail(known, "swotregels_een_keer", () => staatEral(["tekst"]));
}

type NieuwVoorstel = {
  readonly indiener: string;
  readonly titel: string;
  readonly clusterId: string | null;
  readonly bron: string;
};

/** Gets the next number of the programme. */
export async function insertVoorstel(
  { db, user, newId }: Context,
  programmaId: string,
  voorstel: NieuwVoorstel,
): Promise<void> {
  const insert = db
    .insertInto("programmavoorstellen")
    .values({
      regioId: user.regioId,
      id: newId(),
      programmaId,
      ...voorstel,
      nummer: sql<number>`(select coalesce(max(nummer), 0) + 1 from programmavoorstellen where regio_id = ${user.regioId} and programma_id = ${programmaId}::uuid)`,
      doorNaam: user.naam,
    })
    .execute();
  const known = orFail(insert, "programmavoorstellen_regio_id_programma_id_fkey", () =>
    notFound("programma", programmaId),
  );
  const within = orFail(known, "programmavoorstellen_regio_id_programma_id_cluster_id_fkey", onbekendCluster);
  await orFail(within, "programmavoorstellen_nummer", () => staatEral(["titel"]));
}

type Voorstelbesluit = {
  readonly status: "gekozen" | "niet gekozen";
  readonly clusterId: string | null;
  readonly reden: string;
  readonly beslotenOp: IsoDate;
};

/** One change of the version that was seen. Answers of which programme it is. */
export async function decideVoorstel(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  besluit: Voorstelbesluit,
): Promise<string> {
  const current = await db
    .selectFrom("programmavoorstellen")
    .select(["programmaId", "status", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!current) throw notFound("programmavoorstel", id);
  if (current.status !== "ingediend") throw alBesloten();
  const update = db
    .updateTable("programmavoorstellen")
    .set({ ...besluit, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(
    update,
    "programmavoorstellen_regio_id_programma_id_cluster_id_fkey",
    onbekendCluster,
  );
  if (!updated) throw changedMeanwhile("programmavoorstel", id, current);
  return current.programmaId;
}
