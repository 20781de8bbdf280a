import { sql } from "kysely";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { DEFINITIEF, type Rapportstand } from "./plaatsingenrapport.ts";
import type { Celregel } from "./rapportcel.ts";
import { correctiesOf } from "./rapport-store.ts";

type Cel = { readonly jaar: number; readonly gemeente?: string; readonly groep?: string };

/** The plaatsingen behind a number that this role may see, the earliest start first. */
export async function celPage(
  context: Context,
  { jaar, gemeente, groep }: Cel,
  geregistreerdTot: IsoDate,
  { limit, offset }: { limit: number; offset: number },
) {
  const { db, user } = context;
  const behind = db
    .selectFrom("plaatsingen")
    .where("plaatsingen.regioId", "=", user.regioId)
    .where(inScope(context, "read", "plaatsing", "plaatsingen"))
    .where("plaatsingen.via", "=", "WSP")
    .where(sql<boolean>`is_betaald(plaatsingen.werkvorm)`)
    .where("plaatsingen.startdatum", ">=", isoDate(`${jaar}-01-01`))
    .where("plaatsingen.startdatum", "<=", isoDate(`${jaar}-12-31`))
    .where("plaatsingen.geregistreerdOp", "<=", geregistreerdTot)
    .$if(gemeente !== undefined, (query) => query.where("plaatsingen.gemeente", "=", gemeente ?? ""))
    .$if(groep !== undefined, (query) =>
      query.where("plaatsingen.rapportgroep", "in", groep === "Overig" ? ["Overig", "Wsw"] : [groep ?? ""]),
    );
  const { totaal } = await behind
    .select(({ fn }) => fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await behind
    .leftJoin(
      "inwoners",
      (join) =>
        join
          .onRef("inwoners.regioId", "=", "plaatsingen.regioId")
          .onRef("inwoners.id", "=", "plaatsingen.inwonerId")
          .on(inScope(context, "read", "persoon", "inwoners", "id"))
          .on(inScope(context, "read", "situatie", "plaatsingen")), // the group of the cell tells the benefit
    )
    .select([
      sql<string>`to_char(plaatsingen.startdatum, 'YYYY-MM')`.as("maand"),
      "plaatsingen.werkvorm",
      "plaatsingen.functie",
      "plaatsingen.id as plaatsingId",
      "inwoners.id as inwonerId",
      sql<string>`inwoners.voornaam || ' ' || inwoners.achternaam`.as("naam"),
    ])
    .orderBy("plaatsingen.startdatum")
    .orderBy("plaatsingen.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const rijen = rows.map(
    ({ maand, werkvorm, functie, plaatsingId, inwonerId, naam }): Celregel => ({
      maand,
      werkvorm: werkvorm as Celregel["werkvorm"],
      functie,
      plaatsingId: inwonerId === null ? null : plaatsingId,
      inwoner: inwonerId === null ? null : { id: inwonerId, naam },
    }),
  );
  return { totaal, rijen };
}

/**
 * Up to which day of registration the plaatsingen behind a stand go. A published table counted on until its first
 * correction was written down; our own stand up to its peildatum.
 */
export async function registeredUntil(
  context: Context,
  jaar: number,
  shown: Pick<Rapportstand, "stand" | "gedrukt" | "peildatum">,
): Promise<IsoDate> {
  if (shown.stand === DEFINITIEF || !shown.gedrukt) return shown.peildatum;
  const later = (await correctiesOf(context, jaar)).find(({ vastgelegd }) => vastgelegd > shown.peildatum);
  return later ? addDays(later.vastgelegd, -1) : shown.peildatum;
}
