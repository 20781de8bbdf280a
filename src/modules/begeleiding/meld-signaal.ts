import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { eigenMedewerkers } from "./medewerker-store.ts";
import { antwoordUiterlijk, geenMedewerker, ONDERWERPEN, type Signaal } from "./signaal.ts";
import { insertSignaal } from "./signaal-store.ts";

/** Someone says that it does not go well. Everyone around a job may, in two clicks and his own words. */
export const meldSignaal = defineAction({
  name: "signaal.meld",
  summary: "Melden dat het niet goed gaat op het werk",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "melding",
  input: request({
    id,
    onderwerp: oneOf(ONDERWERPEN),
    woorden: text(600),
    bel: Type.Optional(orNull(text(60, "Waar u te bereiken bent"))),
  }),
  output: Type.Object({ id, inwonerId: id, antwoordUiterlijk: date }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, onderwerp, woorden, bel = null }, { gemeente = "" }) {
    const van = vanOf(context.user.rollen);
    const plaatsingId = await plaatsingNow(context, inwonerId, van);
    const id = await insertSignaal(context, {
      inwonerId,
      gemeente,
      plaatsingId,
      van,
      onderwerp,
      woorden,
      bel,
    });
    return { id, inwonerId, antwoordUiterlijk: antwoordUiterlijk(context.today()) };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

type Context = Parameters<typeof insertSignaal>[0];

const vanOf = (rollen: readonly string[]): Signaal["van"] =>
  rollen.includes("inwoner") ? "inwoner" : rollen.includes("werkgever") ? "werkgever" : "begeleider";

/** The job that runs now; an employer tells of his own people only. */
async function plaatsingNow(
  context: Context,
  inwonerId: string,
  van: Signaal["van"],
): Promise<string | null> {
  if (van === "werkgever") {
    const own = (await eigenMedewerkers(context)).find((medewerker) => medewerker.inwonerId === inwonerId);
    if (!own) throw geenMedewerker();
    return own.plaatsingId;
  }
  const { db, user, today } = context;
  const found = await db
    .selectFrom("plaatsingen")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("startdatum", "<=", today())
    .where((eb) => eb.or([eb("einddatum", "is", null), eb("einddatum", ">=", today())]))
    .orderBy("startdatum", "desc")
    .executeTakeFirst();
  return found?.id ?? null;
}
