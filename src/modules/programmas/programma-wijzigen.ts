import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  alAfgerond,
  boven,
  dubbelKenmerk,
  onbekendCluster,
  onderNul,
  type UitgaveInput,
} from "./programma.ts";

/** The database refuses what does not fit in the budget of the cluster. */
export async function insertUitgave(
  { db, user, newId }: Context,
  programmaId: string,
  uitgave: UitgaveInput,
): Promise<void> {
  const insert = db
    .insertInto("programmauitgaven")
    .values({ regioId: user.regioId, id: newId(), programmaId, ...uitgave, doorNaam: user.naam })
    .execute();
  const within = orFail(insert, "programmauitgaven_binnen_budget", boven);
  const above = orFail(within, "programmauitgaven_niet_onder_nul", onderNul);
  const once = orFail(above, "programmauitgaven_een_keer", dubbelKenmerk);
  await orFail(once, "programmauitgaven_regio_id_programma_id_cluster_id_fkey", onbekendCluster);
}

type Afronding = {
  readonly status: "gedaan" | "vervallen";
  readonly resultaat: string | null;
};

/** One change of the version that was seen. Answers of which programme the step is. */
export async function finishStapOf(
  { db, user, today, expectedVersion = 0 }: Context,
  id: string,
  { status, resultaat }: Afronding,
): Promise<string> {
  const current = await db
    .selectFrom("programmastappen")
    .select(["programmaId", "status", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!current) throw notFound("programmastap", id);
  if (current.status !== "open") throw alAfgerond();
  const updated = await db
    .updateTable("programmastappen")
    .set({ status, resultaat, afgerondOp: today(), doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("status", "=", "open")
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("programmastap", id, current);
  return current.programmaId;
}
