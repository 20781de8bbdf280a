import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { checkAdres } from "./adres.ts";

/** Refuses a receiver that cannot be reached or may not be, and a gemeente that the region does not know. */
export async function checkOntvanger(
  { db, user, interneAdressen = false }: Context,
  { adres, gemeenten }: { readonly adres: string; readonly gemeenten: readonly string[] },
): Promise<void> {
  const { isDemo } = await db
    .selectFrom("regios")
    .select("isDemo")
    .where("regioId", "=", user.regioId)
    .executeTakeFirstOrThrow();
  await checkAdres(adres, { eigenComputer: isDemo, intern: interneAdressen });
  if (gemeenten.length === 0) return;
  const known = await db
    .selectFrom("gemeenten")
    .select("code")
    .where("regioId", "=", user.regioId)
    .where("code", "in", gemeenten)
    .execute();
  if (known.length < gemeenten.length) throw gemeenteOnbekend();
}

const gemeenteOnbekend = () =>
  new Failure(
    "invalid",
    "abonnement.gemeente-onbekend",
    "Een van de gemeenten hoort niet bij deze regio. Kies gemeenten uit de lijst.",
    { velden: ["gemeenten"] },
  );
