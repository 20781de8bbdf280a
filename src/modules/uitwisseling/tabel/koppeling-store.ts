import type { Context } from "../../context.ts";
import type { TabelSoort } from "../soort-import.ts";
import { type Koppeling, kopVan } from "./koppeling.ts";

/** How a file with this header was read the last time. */
export async function koppelingVan(
  { db, user }: Context,
  soort: TabelSoort,
  kolommen: readonly string[],
): Promise<Koppeling | null> {
  const row = await db
    .selectFrom("importkoppelingen")
    .select("koppeling")
    .where("regioId", "=", user.regioId)
    .where("soort", "=", soort)
    .where("kop", "=", kopVan(kolommen))
    .executeTakeFirst();
  return row ? (row.koppeling as Koppeling) : null;
}

export async function keepKoppeling(
  { db, user, now }: Context,
  soort: TabelSoort,
  kolommen: readonly string[],
  koppeling: Koppeling,
): Promise<void> {
  const values = {
    kolommen: [...kolommen],
    koppeling: JSON.stringify(koppeling),
    doorNaam: user.naam,
    tijdstip: now(),
  };
  await db
    .insertInto("importkoppelingen")
    .values({ regioId: user.regioId, soort, kop: kopVan(kolommen), ...values })
    .onConflict((conflict) => conflict.columns(["regioId", "soort", "kop"]).doUpdateSet(values))
    .execute();
}
