import type { Context } from "../context.ts";
import { mogelijkhedenOf } from "../inwoners/mogelijkheid-store.ts";
import type { Deel } from "./correctie.ts";

/** What we know now of this fact, in words; null where nothing is known. */
export async function feitInWoorden(
  context: Context,
  { inwonerId, deel, veld }: { readonly inwonerId: string; readonly deel: Deel; readonly veld: string },
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
