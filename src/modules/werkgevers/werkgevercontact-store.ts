import type { Static } from "typebox";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { Werkgevercontact } from "./werkgever.ts";

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
    .select(["id", "datum", "soort", "tekst", "gesprokenMet", "volgendeStap", "volgendeStapOp", "doorNaam"])
    .orderBy("datum", "desc")
    .orderBy("vastgelegd", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows as Static<typeof Werkgevercontact>[] };
}

export async function insertWerkgevercontact(
  { db, user, newId, now }: Context,
  werkgeverId: string,
  contact: Pick<Werkgevercontact, "datum" | "soort" | "tekst"> & Partial<Werkgevercontact>,
): Promise<Werkgevercontact> {
  const row = {
    gesprokenMet: null,
    volgendeStap: null,
    volgendeStapOp: null,
    ...contact,
    id: newId(),
    doorNaam: user.naam,
  };
  await orFail(
    db
      .insertInto("werkgevercontacten")
      .values({ regioId: user.regioId, werkgeverId, doorGebruikerId: user.id, vastgelegd: now(), ...row })
      .execute(),
    "werkgevercontacten_regio_id_werkgever_id_fkey",
    () => notFound("werkgever", werkgeverId),
  );
  return row;
}
