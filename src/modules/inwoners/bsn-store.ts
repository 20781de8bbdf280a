import type { Context } from "../context.ts";
import { decryptBsn } from "./bsn.ts";

/** The BSN of an inwoner, or null where none is recorded. */
export async function bsnOf({ db, user, sleutels }: Context, inwonerId: string): Promise<string | null> {
  const row = await db
    .selectFrom("inwonerBsn")
    .select(["sleutelId", "versleuteld"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  return (
    (row && decryptBsn(row.versleuteld, row.sleutelId, { regioId: user.regioId, inwonerId }, sleutels)) ??
    null
  );
}
