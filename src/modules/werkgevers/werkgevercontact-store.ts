import type { Static } from "typebox";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { CONTACTSOORTEN, Werkgevercontact } from "./werkgever.ts";

/** What was said with a werkgever, the latest first. */
export async function werkgevercontactPage(
  { db, user }: Context,
  werkgeverId: string,
  { limit, offset }: { limit: number; offset: number },
) {
  const found = db
    .selectFrom("werkgevercontacten")
    .where("regioId", "=", user.regioId)
    .where("werkgeverId", "=", werkgeverId);
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(["id", "datum", "soort", "tekst", "doorNaam"])
    .orderBy("datum", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows as Static<typeof Werkgevercontact>[] };
}

export async function insertWerkgevercontact(
  { db, user, newId }: Context,
  werkgeverId: string,
  contact: { datum: IsoDate; soort: (typeof CONTACTSOORTEN)[number]; tekst: string },
): Promise<Werkgevercontact> {
  const row = { id: newId(), ...contact, doorNaam: user.naam };
  await orFail(
    db
      .insertInto("werkgevercontacten")
      .values({ regioId: user.regioId, werkgeverId, doorGebruikerId: user.id, ...row })
      .execute(),
    "werkgevercontacten_regio_id_werkgever_id_fkey",
    () => notFound("werkgever", werkgeverId),
  );
  return row;
}
