import { sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Inwonermatch, Plekmatch } from "./match.ts";
import { earlierVoorstellen, namesOf } from "./match-store.ts";
import { bezetting, type Plekkaart } from "./plekprofielen.ts";

/** What a list says of itself while matching is off. */
export const volgordeOpDatum = (wat: string): string =>
  `Matching staat uit. ${wat} Meedoen kijkt nu niet of iets past: u beoordeelt dat zelf.`;

/** The rest of an answer, which the engine would have filled. */
export const ZONDER_GROEPEN = { nu: 0, nuMetOnbekend: 0, naAanpassing: 0, niet: 0, vol: 0 };

type Deel = { readonly limit: number; readonly offset: number };
type OpDatum<Rij> = { totaal: number; rijen: Rij[] };

/** What is known of a pair when nobody compared them. */
const ONVERGELEKEN = { groep: null, onbekend: 0, reistijdInMinuten: null, redenen: [], bezet: [] };

/** The open plekken with room, the newest first. */
export async function plekkenOpDatum(
  context: Context,
  inwonerId: string,
  kaarten: ReadonlyMap<string, Plekkaart>,
  { limit, offset }: Deel,
): Promise<OpDatum<Plekmatch>> {
  const bezet = await bezetting(context);
  const rows = await context.db
    .selectFrom("plekken")
    .select("id")
    .where("regioId", "=", context.user.regioId)
    .where("status", "=", "open")
    .orderBy("gewijzigd", "desc")
    .orderBy("id")
    .execute();
  const vrij = ({ profiel: { id }, capaciteit }: Plekkaart) => Math.max(0, capaciteit - (bezet.get(id) ?? 0));
  const alle = rows.flatMap(({ id }) => kaarten.get(id) ?? []).filter((kaart) => vrij(kaart) > 0);
  const shown = alle.slice(offset, offset + limit);
  const earlier = await earlierVoorstellen(
    context,
    [inwonerId],
    shown.map(({ profiel }) => profiel.id),
  );
  const rijen = shown.map((kaart) => ({
    plek: plekOf(kaart, vrij(kaart)),
    wens: null,
    ...ONVERGELEKEN,
    voorstel: earlier.get(`${inwonerId}/${kaart.profiel.id}`) ?? null,
  }));
  return { totaal: alle.length, rijen };
}

/** A plek as a match shows it. */
export const plekOf = (
  { profiel, titel, werkgever, plaats, werkvormen, capaciteit }: Plekkaart,
  vrij: number,
): Plekmatch["plek"] => ({
  id: profiel.id,
  titel,
  werkgever,
  plaats,
  werkvormen: [...werkvormen],
  urenMinstens: profiel.feiten.uren_per_week_min?.waarde ?? null,
  urenHoogstens: profiel.feiten.uren_per_week_max?.waarde ?? null,
  capaciteit,
  vrij,
});

/** The inwoners in the work of this user: who has waited longest first. */
export async function inwonersOpDatum(
  context: Context,
  plekId: string,
  { limit, offset }: Deel,
): Promise<OpDatum<Inwonermatch>> {
  const found = context.db
    .selectFrom("inwoners")
    .where("regioId", "=", context.user.regioId)
    .where("status", "=", "actief")
    .where(inScope(context, "read", "mogelijkheden", "inwoners", "id"));
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(["id", "voornaam", "achternaam"])
    .select(sql<boolean>`${inScope(context, "read", "persoon", "inwoners", "id")}`.as("seesName"))
    .orderBy("aangemeldOp")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  const earlier = await earlierVoorstellen(
    context,
    rows.map(({ id }) => id),
    [plekId],
  );
  const rijen = rows.map(({ id, seesName, ...naam }) => ({
    inwonerId: id,
    ...namesOf(seesName ? naam : null),
    ...ONVERGELEKEN,
    voorstel: earlier.get(`${id}/${plekId}`) ?? null,
  }));
  return { totaal, rijen };
}
