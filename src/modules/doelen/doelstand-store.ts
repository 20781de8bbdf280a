import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { Standrij } from "./doel-store.ts";
import { standBestaat } from "./doelstelling.ts";

/** One of a kind on a day, for good. */
export async function insertStand(
  { db, user, newId }: Context,
  stand: Omit<Standrij, "id" | "doorNaam">,
): Promise<void> {
  const insert = db
    .insertInto("doelstanden")
    .values({ regioId: user.regioId, id: newId(), ...stand, doorNaam: user.naam })
    .execute();
  await orFail(insert, "doelstanden_een", standBestaat);
}
