import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Actie } from "./actie.ts";

const VELDEN = [
  "id",
  "inwonerId",
  "plaatsingId",
  "signaalId",
  "soort",
  "wat",
  "wieSoort",
  "wieNaam",
  "uiterlijk",
  "klaarOp",
  "resultaat",
  "versie",
] as const;

export async function actieById({ db, user }: Context, id: string): Promise<Actie> {
  const row = await db
    .selectFrom("acties")
    .select(VELDEN)
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("actie", id);
  return row as Actie;
}

/** What still has to be done first, by its day. */
export async function actiesVan({ db, user }: Context, plaatsingId: string): Promise<Actie[]> {
  const rows = await db
    .selectFrom("acties")
    .select(VELDEN)
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .orderBy((eb) => eb("klaarOp", "is not", null))
    .orderBy("uiterlijk")
    .limit(50)
    .execute();
  return rows as Actie[];
}
