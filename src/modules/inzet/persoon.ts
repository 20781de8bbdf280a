import { ageOn } from "#core/dates";
import type { Context } from "../context.ts";
import type { Persoon } from "./voorwaarden.ts";

/** What the conditions of instruments may ask about an inwoner; less of it where the user may not see his situation. */
export async function persoonVan(
  { db, user, today }: Context,
  id: string,
  seesSituatie: boolean,
): Promise<Persoon> {
  const inwoner = await db
    .selectFrom("inwoners")
    .innerJoin("gemeenten", (join) =>
      join
        .onRef("gemeenten.regioId", "=", "inwoners.regioId")
        .onRef("gemeenten.code", "=", "inwoners.gemeente"),
    )
    .select(["inwoners.gemeente", "gemeenten.naam as gemeentenaam", "inwoners.geboortedatum"])
    .where("inwoners.regioId", "=", user.regioId)
    .where("inwoners.id", "=", id)
    .executeTakeFirstOrThrow();
  const leeftijd = inwoner.geboortedatum && ageOn(inwoner.geboortedatum, today());
  const bekend = { gemeente: inwoner.gemeente, gemeentenaam: inwoner.gemeentenaam, leeftijd };
  if (!seesSituatie) return { ...bekend, uitkering: null, doelgroepen: null, indicaties: null };
  const situatie = await db
    .selectFrom("situaties")
    .select(["uitkering", "doelgroepen"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", id)
    .executeTakeFirst();
  const indicaties = await db
    .selectFrom("indicaties")
    .select("soort")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", id)
    .where("vanaf", "<=", today())
    .where((eb) => eb.or([eb("tot", "is", null), eb("tot", ">=", today())]))
    .execute();
  return {
    ...bekend,
    uitkering: situatie?.uitkering ?? null,
    doelgroepen: situatie?.doelgroepen ?? null,
    indicaties: indicaties.map(({ soort }) => soort),
  };
}
