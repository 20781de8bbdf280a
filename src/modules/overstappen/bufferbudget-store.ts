import { type Cents, cents } from "#core/money";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { type Bufferbudget, bufferbudgetOp } from "./bufferbudget.ts";

/** What was granted, the latest month first. */
export const bufferbudgettenVan = ({ db, user }: Context, inwonerId: string): Promise<Bufferbudget[]> =>
  db
    .selectFrom("bufferbudgetten")
    .select(["id", "maand", "bedragInCenten", "reden", "overstapId", "doorNaam", "beslotenOp"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("maand", "desc")
    .orderBy("id")
    .execute();

/** The sum of each calendar year. */
export async function toegekendVan(context: Context, inwonerId: string): Promise<Record<string, Cents>> {
  const som: Record<string, Cents> = {};
  for (const { maand, bedragInCenten } of await bufferbudgettenVan(context, inwonerId)) {
    const jaar = maand.slice(0, 4);
    som[jaar] = cents((som[jaar] ?? 0) + bedragInCenten);
  }
  return som;
}

type Nieuw = Omit<Bufferbudget, "id" | "doorNaam" | "beslotenOp"> & {
  readonly inwonerId: string;
  readonly gemeente: string;
};

export async function insertBufferbudget(
  { db, user, newId, today }: Context,
  toekenning: Nieuw,
  over: number,
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, beslotenOp: today() };
  await orFail(
    db
      .insertInto("bufferbudgetten")
      .values({ ...toekenning, ...door, regioId: user.regioId, id: newId() })
      .execute(),
    "bufferbudgetten_per_jaar",
    () => bufferbudgetOp(over),
  );
}
