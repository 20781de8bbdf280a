import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { akkoordInToekomst, Contactdeling, zonderKvk } from "./contactdeling.ts";

const { akkoordVan, akkoordOp } = Contactdeling.properties;

/** Writes down that a werkgever agreed: from now on other organisations hear on which days we spoke with him, and how. */
export const shareContacten = defineAction({
  name: "contactdeling.vastleggen",
  summary: "Vastleggen dat een werkgever akkoord is met het delen van contacten met hem (VUM 3.1)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "werkgever",
  input: request({
    id,
    akkoordVan,
    akkoordOp,
    magMijBellen: Type.Boolean({ description: "Uw naam gaat mee als wie gebeld wil worden" }),
  }),
  output: Contactdeling,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run({ db, user, today }, { id, akkoordVan, akkoordOp, magMijBellen }) {
    if (akkoordOp > today()) throw akkoordInToekomst();
    const werkgever = await db
      .selectFrom("werkgevers")
      .select("kvk")
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!werkgever) throw notFound("werkgever", id);
    if (werkgever.kvk === null) throw zonderKvk();
    const deling = { akkoordVan, akkoordOp, contact: magMijBellen ? user.naam : null, doorNaam: user.naam };
    await db
      .insertInto("vumContactdelingen")
      .values({ regioId: user.regioId, werkgeverId: id, ...deling })
      .onConflict((conflict) => conflict.columns(["regioId", "werkgeverId"]).doUpdateSet(deling))
      .execute();
    return deling;
  },
  betrokkenen: () => [],
});
