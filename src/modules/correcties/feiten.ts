import type { Context } from "../context.ts";
import { mogelijkhedenOf } from "../inwoners/mogelijkheid-store.ts";
import type { Deel } from "./correctie.ts";

export type Feit = { readonly inwonerId: string; readonly deel: Deel; readonly veld: string };

/** What we know now of this fact, in words; null where nothing is known. */
export async function feitInWoorden(
  context: Context,
  { inwonerId, deel, veld }: Feit,
): Promise<string | null> {
  if (deel === "anders") return null;
  if (deel === "mogelijkheid") {
    const known = await mogelijkhedenOf(context, inwonerId);
    return known.find(({ onderwerp }) => onderwerp === veld)?.inWoorden ?? null;
  }
  const row = await rowOf(context, deel, inwonerId);
  const waarde: unknown = Object.entries(row ?? {}).find(([naam]) => naam === veld)?.[1];
  return typeof waarde === "string" ? waarde : null;
}

/** The same, and it stays so until the end of the transaction. */
export async function heldFeit(context: Context, feit: Feit): Promise<string | null> {
  await lock(context, feit);
  return feitInWoorden(context, feit);
}

/** Where nothing is known there is no row to hold: who adds one after all finds that out himself. */
function lock({ db, user }: Context, { inwonerId, deel, veld }: Feit): Promise<unknown> | undefined {
  const own = { regioId: user.regioId, inwonerId };
  if (deel === "persoon")
    return db
      .selectFrom("inwoners")
      .select("versie")
      .where((eb) => eb.and({ regioId: user.regioId, id: inwonerId }))
      .forUpdate()
      .execute();
  if (deel === "contact")
    return db
      .selectFrom("contactgegevens")
      .select("inwonerId")
      .where((eb) => eb.and(own))
      .forUpdate()
      .execute();
  if (deel === "situatie")
    return db
      .selectFrom("situaties")
      .select("versie")
      .where((eb) => eb.and(own))
      .forUpdate()
      .execute();
  if (deel === "anders") return undefined;
  return db
    .selectFrom("mogelijkheden")
    .select("versie")
    .where((eb) => eb.and({ ...own, onderwerp: veld }))
    .forUpdate()
    .execute();
}

const rowOf = ({ db, user }: Context, deel: "persoon" | "contact" | "situatie", inwonerId: string) => {
  if (deel === "persoon")
    return db
      .selectFrom("inwoners")
      .select(["voornaam", "achternaam", "geboortedatum", "postcode", "woonplaats", "wijk"])
      .where("regioId", "=", user.regioId)
      .where("id", "=", inwonerId)
      .executeTakeFirst();
  if (deel === "contact")
    return db
      .selectFrom("contactgegevens")
      .select(["telefoon", "email", "adres"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", inwonerId)
      .executeTakeFirst();
  return db
    .selectFrom("situaties")
    .select("uitkering")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
};
