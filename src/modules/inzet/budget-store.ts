import type { Cents } from "#core/money";
import { cents } from "#core/money";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { alMeerVastgelegd, andereGemeente, type Budget, budgetBestaat } from "./budget.ts";

/** Of one instrument, the latest year first. */
export const budgettenOf = async (context: Context, instrumentId: string): Promise<Budget[]> =>
  (
    await budgetRows(context)
      .where("instrumentbudgetten.instrumentId", "=", instrumentId)
      .orderBy("jaar", "desc")
      .orderBy("gemeenten.naam")
      .execute()
  ).map(fromRow);

export async function budgetById(context: Context, id: string): Promise<Budget> {
  const row = await budgetRows(context).where("instrumentbudgetten.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("instrumentbudget", id);
  return fromRow(row);
}

export async function insertBudget(
  { db, user, newId, now }: Context,
  budget: {
    readonly instrumentId: string;
    readonly gemeente: string;
    readonly jaar: number;
    readonly bedrag: Cents;
    readonly bron: string;
  },
): Promise<string> {
  if (!user.gemeenten.includes(budget.gemeente)) throw andereGemeente();
  const id = newId();
  const insert = db
    .insertInto("instrumentbudgetten")
    .values({ regioId: user.regioId, id, ...budget, doorNaam: user.naam, gewijzigd: now() })
    .execute();
  const once = orFail(insert, "instrumentbudgetten_een_per_jaar", budgetBestaat);
  await orFail(once, "instrumentbudgetten_regio_id_instrument_id_fkey", () =>
    notFound("instrument", budget.instrumentId),
  );
  return id;
}

/** Never less than what is promised of it. */
export async function updateBudget(
  context: Context,
  id: string,
  { bedrag, bron }: { readonly bedrag: Cents; readonly bron: string },
): Promise<void> {
  const { db, user, now, expectedVersion = 0 } = context;
  const { gemeente } = await budgetById(context, id);
  if (!user.gemeenten.includes(gemeente)) throw andereGemeente();
  const update = db
    .updateTable("instrumentbudgetten")
    .set({ bedrag, bron, doorNaam: user.naam, gewijzigd: now(), versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orFail(update, "instrumentbudgetten_nooit_boven", alMeerVastgelegd)) return;
  throw changedMeanwhile("instrumentbudget", id, await budgetById(context, id));
}

const budgetRows = ({ db, user }: Context) =>
  db
    .selectFrom("instrumentbudgetten")
    .innerJoin("gemeenten", (join) =>
      join
        .onRef("gemeenten.regioId", "=", "instrumentbudgetten.regioId")
        .onRef("gemeenten.code", "=", "instrumentbudgetten.gemeente"),
    )
    .where("instrumentbudgetten.regioId", "=", user.regioId)
    .selectAll("instrumentbudgetten")
    .select("gemeenten.naam as gemeentenaam");

function fromRow(row: Awaited<ReturnType<ReturnType<typeof budgetRows>["execute"]>>[number]): Budget {
  const { regioId: _, bedrag, vastgelegd, gewijzigd, ...fields } = row;
  return { ...fields, bedrag: cents(bedrag), vastgelegd, gewijzigd: gewijzigd.toISOString() };
}
