import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { laatsteSleutel, MAX_SLEUTELS, sleutelBestaat, teVeelSleutels } from "./koppeling.ts";
import type { OpenbareSleutel } from "./sleutel.ts";

/** Adds keys where there is still room for them. */
export async function insertSleutels(
  { db, user, now }: Context,
  koppelingId: string,
  sleutels: readonly OpenbareSleutel[],
): Promise<void> {
  const taken = await db
    .selectFrom("koppelingsleutels")
    .select("plaats")
    .where("regioId", "=", user.regioId)
    .where("koppelingId", "=", koppelingId)
    .execute();
  const free = Array.from({ length: MAX_SLEUTELS }, (_, at) => at + 1).filter(
    (plaats) => !taken.some((row) => row.plaats === plaats),
  );
  if (sleutels.length > free.length) throw teVeelSleutels();
  const rows = sleutels.map(({ kid, soort, jwk }, at) => ({
    regioId: user.regioId,
    koppelingId,
    plaats: free[at]!,
    kid,
    soort,
    jwk: JSON.stringify(jwk),
    toegevoegd: now(),
  }));
  const insert = db.insertInto("koppelingsleutels").values(rows).execute();
  await orFail(
    orFail(insert, "koppelingsleutels_uniek", sleutelBestaat),
    "koppelingsleutels_pkey",
    teVeelSleutels,
  );
}

/** Takes a key away, with every token that is still open; the last key stays. */
export async function deleteSleutel({ db, user }: Context, koppelingId: string, kid: string): Promise<void> {
  const rows = await db
    .selectFrom("koppelingsleutels")
    .select("kid")
    .where("regioId", "=", user.regioId)
    .where("koppelingId", "=", koppelingId)
    .execute();
  if (!rows.some((row) => row.kid === kid)) throw notFound("sleutel", kid);
  if (rows.length === 1) throw laatsteSleutel();
  await db
    .deleteFrom("koppelingsleutels")
    .where("regioId", "=", user.regioId)
    .where("koppelingId", "=", koppelingId)
    .where("kid", "=", kid)
    .execute();
  await sql`select trek_sessies_in(${koppelingId}::uuid)`.execute(db);
}
