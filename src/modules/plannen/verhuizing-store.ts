import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { MOST_PEOPLE } from "../fields.ts";
import {
  alBeantwoord,
  teVroeg,
  type Verhuizing,
  type VerhuizingNaarMij,
  type VerhuizingVanMij,
  verouderd,
} from "./verhuizing.ts";

export async function verhuizingenNaarMij({ db }: Context): Promise<VerhuizingNaarMij[]> {
  const { rows } =
    await sql<VerhuizingNaarMij>`select * from verhuizingen_naar_mij() limit ${MOST_PEOPLE}`.execute(db);
  return rows;
}

export async function verhuizingenVanMij({ db }: Context): Promise<VerhuizingVanMij[]> {
  const { rows } =
    await sql<VerhuizingVanMij>`select * from verhuizingen_van_mij() limit ${MOST_PEOPLE}`.execute(db);
  return rows;
}

/** Of one inwoner, the latest first. */
export async function verhuizingenVan({ db, user }: Context, inwonerId: string): Promise<Verhuizing[]> {
  const { rows } = await sql<Verhuizing>`
    select v.id, m.naam as van_gemeente, n.naam as naar_gemeente, v.dag, v.status, v.van_naam, v.door_naam, v.antwoord,
        v.voorgesteld_op, v.antwoord_op
      from verhuizingen v
      join gemeenten m on m.regio_id = v.regio_id and m.code = v.gemeente
      join gemeenten n on n.regio_id = v.regio_id and n.code = v.naar_gemeente
     where v.regio_id = ${user.regioId} and v.inwoner_id = ${inwonerId}
     order by v.voorgesteld_op desc, v.id`.execute(db);
  return rows;
}

/** The answer of the other gemeente. A yes moves the dossier in the same statement. */
export async function answerVerhuizing(
  { db, newId, now }: Context,
  id: string,
  isJa: boolean,
  antwoord: string | null,
): Promise<string> {
  const answered = sql<{ uitkomst: string; inwonerId: string | null }>`
    select * from beantwoord_verhuizing(${id}::uuid, ${isJa}, ${antwoord}, ${newId()}::uuid, ${newId()}::uuid, ${now()})`;
  const { rows } = await orFail(answered.execute(db), "verhuizingen_verouderd", verouderd);
  const [{ uitkomst, inwonerId } = { uitkomst: "onbekend", inwonerId: null }] = rows;
  if (uitkomst === "onbekend") throw notFound("verhuizing", id);
  if (uitkomst === "te vroeg") throw teVroeg();
  if (inwonerId === null) throw alBeantwoord(uitkomst);
  return inwonerId;
}
