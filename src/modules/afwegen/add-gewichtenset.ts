import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingById, afwegingInFull } from "./afweging-store.ts";
import { AfwegingInFull, alGewijzigd, isGesloten, kloptNiet, punten, SOORTEN } from "./afweging.ts";

/** How a gemeente, fractie or group weighs. What it said before is replaced, and stays to be read. */
export const addGewichtenset = defineAction({
  name: "afweging.gewichten",
  summary: "Vastleggen hoe een gemeente, fractie of groep weegt; wat zij eerder zei blijft te lezen",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id, soort: oneOf(SOORTEN), wie: text(80), punten, toelichting: orNull(text(400)) }),
  output: AfwegingInFull,
  subject: async (_, { id }) => ({ object: `afweging/${id}` }),
  async run(context, { id, soort, wie, punten, toelichting }) {
    const { db, user, newId, now } = context;
    const { criteria } = await afwegingById(context, id);
    if (punten.length !== criteria.length)
      throw kloptNiet(["punten"], `Geef ${criteria.length} getallen: één voor elk criterium.`);
    if (punten.every((each) => each === 0))
      throw kloptNiet(["punten"], "Geef ten minste één criterium punten.");
    const own = { soort, wie: wie.trim(), punten, toelichting, doorNaam: user.naam, tijdstip: now() };
    const insert = db
      .insertInto("gewichtensets")
      .values({ regioId: user.regioId, id: newId(), afwegingId: id, ...own })
      .execute();
    const open = orFail(insert, "gewichtensets_open", isGesloten);
    await orFail(open, "gewichtensets_compleet", alGewijzigd);
    return afwegingInFull(context, id);
  },
  betrokkenen: () => [],
});
