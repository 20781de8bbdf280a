import { sql } from "kysely";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";
import { buitenDeDag, type Dagregel, onbekendeStand, type Uitkomst } from "./banenmarkt.ts";

type Row = Dagregel & { readonly inwonerId: string };

/** The list at the door; empty when it is not around the day of the market. */
export async function dagOf({ db }: Context, marktId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select inwoner_id, volgnummer, voornaam, status, gesprekken from marktdag(${marktId}::uuid)`.execute(db);
  return rows;
}

/** The market, and for the log whose numbers stand on the list. */
export async function marktdagSubject(context: Context, marktId: string, nummer?: number): Promise<Subject> {
  const rows = await dagOf(context, marktId);
  const seen = rows.filter(({ volgnummer }) => nummer === undefined || volgnummer === nummer);
  return { object: `banenmarkt/${marktId}`, geraakt: seen.map(({ inwonerId }) => inwonerId) };
}

export async function noteKomst(
  { db }: Context,
  marktId: string,
  nummer: number,
  status: Dagregel["status"],
): Promise<void> {
  const { rows } = await sql<{ gelukt: boolean }>`
    select noteer_marktkomst(${marktId}::uuid, ${nummer}::integer, ${status}) as gelukt`.execute(db);
  if (!rows[0]?.gelukt) throw buitenDeDag();
}

type Gesprek = { readonly werkgeverId: string; readonly uitkomst: Uitkomst };

export async function noteGesprek(
  { db, newId }: Context,
  marktId: string,
  nummer: number,
  { werkgeverId, uitkomst }: Gesprek,
): Promise<void> {
  const noted = sql<{ gelukt: boolean }>`
    select noteer_marktgesprek(${marktId}::uuid, ${nummer}::integer, ${werkgeverId}::uuid, ${newId()}::uuid, ${uitkomst})
        as gelukt`.execute(db);
  const { rows } = await orFail(noted, "marktgesprekken_regio_id_markt_id_werkgever_id_fkey", onbekendeStand);
  if (!rows[0]?.gelukt) throw buitenDeDag();
}
