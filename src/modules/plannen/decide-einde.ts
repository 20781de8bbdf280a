import { sql } from "kysely";
import { type Context, defineAction } from "../door.ts";
import { date, id, oneOf, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Einde, EINDEBESLUITEN, type Eindesoort, EINDESOORTEN, geenEinde } from "./einde.ts";
import { eindesOf } from "./einde-store.ts";
import { checkWoorden } from "./plan.ts";

/** How the table names what ends: a contract and a trial are both a plaatsing. */
const IN_TABEL = {
  contract: "plaatsing",
  proefplaats: "plaatsing",
  indicatie: "indicatie",
  stage: "stage",
  stap: "stap",
} as const satisfies Readonly<Record<Eindesoort, string>>;

/** Records what is done about an end that comes in sight. It leaves the day list, until the end gets another date. */
export const decideEinde = defineAction({
  name: "einde.decide",
  summary: "Vastleggen wat er gebeurt met iets dat afloopt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    id,
    soort: oneOf(EINDESOORTEN),
    onderwerpId: id,
    einddatum: date,
    besluit: oneOf(EINDEBESLUITEN),
    toelichting: text(300, "Wat u doet, of waarom het zo goed is"),
  }),
  output: Einde,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, soort, onderwerpId, einddatum, besluit, toelichting }, { gemeente }) {
    checkWoorden({ toelichting });
    const find = async () => (await all(context, inwonerId)).find((one) => one.onderwerpId === onderwerpId);
    if ((await find())?.einddatum !== einddatum) throw geenEinde();
    const { db, user, newId, now } = context;
    const door = { doorGebruikerId: user.id, doorNaam: user.naam, tijdstip: now() };
    await db
      .insertInto("eindebesluiten")
      .values({
        regioId: user.regioId,
        id: newId(),
        gemeente: gemeente!,
        inwonerId,
        soort: IN_TABEL[soort],
        onderwerpId,
        einddatum,
        besluit,
        toelichting,
        ...door,
      })
      .execute();
    const decided = await find();
    if (!decided) throw geenEinde();
    return decided;
  },

  betrokkenen: (_, { id }) => [id],
});

const all = (context: Context, inwonerId: string) =>
  eindesOf(context, sql`select ${inwonerId}::uuid as inwoner_id`, { zonderBesluit: false, limit: 50 });
