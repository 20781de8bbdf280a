import type { Selectable } from "kysely";
import type { IsoDate } from "#core/dates";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { codeBestaat, type Leertaak, type LeertaakInput } from "./leertaak.ts";

/** By sector, then by code. */
export async function leertakenOf(context: Context, sector?: string): Promise<Leertaak[]> {
  const all = leertaken(context).selectAll().orderBy("sector").orderBy("code");
  const rows = await (sector === undefined ? all : all.where("sector", "=", sector)).execute();
  return rows.map(fromRow);
}

export async function insertLeertaak(context: Context, input: LeertaakInput): Promise<Leertaak> {
  const { db, user, newId } = context;
  const insert = db
    .insertInto("leertaken")
    .values({ ...input, regioId: user.regioId, id: newId() })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(await orFail(insert, "leertaken_code_uniek", codeBestaat));
}

export async function updateLeertaak(
  context: Context,
  id: string,
  input: LeertaakInput | { readonly vervallenOp: IsoDate | null },
): Promise<Leertaak> {
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("leertaken")
    .set({ ...input, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returningAll()
    .executeTakeFirst();
  const row = await orFail(update, "leertaken_code_uniek", codeBestaat);
  if (row) return fromRow(row);
  const current = await leertaken(context).select("versie").where("id", "=", id).executeTakeFirst();
  throw changedMeanwhile("leertaak", id, current);
}

const leertaken = ({ db, user }: Context) => db.selectFrom("leertaken").where("regioId", "=", user.regioId);

const fromRow = ({ regioId: _regio, ...row }: Selectable<Tables["leertaken"]>): Leertaak => ({
  ...row,
  soort: row.soort as Leertaak["soort"],
  eerstVoor: row.eerstVoor as Leertaak["eerstVoor"],
});
