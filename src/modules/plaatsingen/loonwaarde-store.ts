import type { IsoDate } from "#core/dates";
import type { Rate } from "#core/money";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { loonwaardeBestaat } from "./subsidie-failures.ts";
import type { Plaatsinggegevens } from "./subsidie-store.ts";

/** A measured loonwaarde, from its first day. */
export type Meting = {
  readonly vanaf: IsoDate;
  readonly loonwaarde: Rate;
  readonly vastgesteldOp: IsoDate;
  readonly herbepalenOp: IsoDate | null;
};

/** What counts, in order. Of a plaatsing without a line the loonwaarde of its start stands with the plaatsing. */
export function metingenOf({ db, user }: Context, plaatsingId: string): Promise<Meting[]> {
  return db
    .selectFrom("loonwaarden")
    .select(["vanaf", "loonwaarde", "vastgesteldOp", "herbepalenOp"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .where("vervallenDoorId", "is", null)
    .orderBy("vanaf")
    .execute();
}

export async function insertMeting(
  { db, user, newId }: Context,
  { id: plaatsingId, inwonerId, gemeente }: Plaatsinggegevens,
  meting: Meting,
  doorWijzigingId: string | null,
): Promise<void> {
  const row = { ...meting, regioId: user.regioId, id: newId(), gemeente, inwonerId, plaatsingId };
  await orFail(
    db
      .insertInto("loonwaarden")
      .values({ ...row, doorWijzigingId })
      .execute(),
    "loonwaarden_een_per_dag",
    () => loonwaardeBestaat(meting.vanaf),
  );
}

/** The line of one first day no longer counts, and stays. */
export async function endMeting(
  { db, user }: Context,
  plaatsingId: string,
  vanaf: IsoDate,
  vervallenDoorId: string,
): Promise<void> {
  await db
    .updateTable("loonwaarden")
    .set({ vervallenDoorId })
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .where("vanaf", "=", vanaf)
    .where("vervallenDoorId", "is", null)
    .execute();
}
