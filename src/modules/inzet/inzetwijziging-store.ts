import { sql } from "kysely";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { geenBudget, nietZelf, vraagtAkkoord } from "./inzet.ts";
import { lockInstrument, stateOf } from "./inzet-store.ts";
import {
  bedragBlijftBekend,
  eindVoorWijziging,
  geenWijziging,
  looptNietMeer,
  nietsAnders,
  ruimteOp,
  wijzigingVoorBegin,
  wijzigingWacht,
} from "./inzetwijziging.ts";

type Wijziging = {
  readonly vanaf: string;
  readonly bedrag: number | null;
  readonly einde: string | null;
  readonly reden: string;
  readonly isGevraagd: boolean;
};

/** Asks for it, or where nobody has to say yes does it at once. What it was is read by the database. */
export async function insertWijziging(
  context: Context,
  inzetId: string,
  { isGevraagd, ...wijziging }: Wijziging,
): Promise<void> {
  const { db, user, newId, now, today } = context;
  const z = await inzetAsSeen(context, inzetId);
  const insert = sql`
    insert into inzetwijzigingen (regio_id, id, gemeente, inwoner_id, inzet_id, status, vanaf, bedrag, einde, reden, gevraagd,
        aanvrager_id, aanvrager_naam, besloten_op, beslisser_naam)
    select regio_id, ${newId()}::uuid, gemeente, inwoner_id, id, ${isGevraagd ? "gevraagd" : "toegekend"}, ${wijziging.vanaf}::date,
        ${wijziging.bedrag}::bigint, ${wijziging.einde}::date, ${wijziging.reden}, ${now()}, ${user.id}::uuid, ${user.naam},
        ${isGevraagd ? null : today()}::date, ${isGevraagd ? null : user.naam}
      from inzetten where regio_id = ${user.regioId} and id = ${z.id}::uuid`.execute(db);
  await explained(insert);
}

/** The answer of who may give it, about the version that he saw. */
export async function decideWijziging(
  context: Context,
  inzetId: string,
  { isJa, reden }: { isJa: boolean; reden: string | null },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const z = await inzetAsSeen(context, inzetId);
  const open = await db
    .selectFrom("inzetwijzigingen")
    .select("aanvragerId")
    .where("regioId", "=", user.regioId)
    .where("inzetId", "=", inzetId)
    .where("status", "=", "gevraagd")
    .executeTakeFirst();
  if (!open) throw geenWijziging();
  if (open.aanvragerId === user.id) throw nietZelf();
  const { rows } = await explained(
    sql<{ gedaan: boolean }>`
      select beslis_inzetwijziging(${z.id}::uuid, ${expectedVersion}::integer, ${isJa}::boolean, ${reden}, ${user.naam}) as gedaan`.execute(
      db,
    ),
  );
  if (!rows[0]?.gedaan) throw changedMeanwhile("inzet", inzetId, await stateOf(context, inzetId));
}

/** Under the lock that every change of an inzet takes, so that it stays as it was seen. */
async function inzetAsSeen(context: Context, id: string) {
  const { expectedVersion = 0 } = context;
  const before = await stateOf(context, id);
  if (before) await lockInstrument(context, before.instrumentId);
  const current = await stateOf(context, id);
  if (current?.versie !== expectedVersion) throw changedMeanwhile("inzet", id, current);
  return { ...current, id };
}

const REFUSALS = {
  inzetwijzigingen_loopt: looptNietMeer,
  inzetwijzigingen_een_open: wijzigingWacht,
  inzetwijzigingen_na_begin: wijzigingVoorBegin,
  inzetwijzigingen_anders: nietsAnders,
  inzetwijzigingen_bedrag_blijft_bekend: bedragBlijftBekend,
  inzetwijzigingen_eind_na_begin: eindVoorWijziging,
  inzetten_akkoord: vraagtAkkoord,
  inzetten_met_budget: geenBudget,
  instrumentbudgetten_nooit_boven: ruimteOp,
} as const;

const explained = <T>(statement: Promise<T>): Promise<T> =>
  Object.entries(REFUSALS).reduce(
    (tried, [constraint, failure]) => orFail(tried, constraint, failure),
    statement,
  );
