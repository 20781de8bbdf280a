import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Contactdeling } from "./contactdeling.ts";

/** Did this werkgever agree that other organisations may ask when we spoke with him? */
export const getContactdeling = defineQuery({
  name: "contactdeling.get",
  summary: "Of andere organisaties via VUM mogen weten dat er contact was met een werkgever",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Type.Object({ deling: orNull(Contactdeling) }),
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run({ db, user }, { id }) {
    const deling = await db
      .selectFrom("vumContactdelingen")
      .select(["akkoordVan", "akkoordOp", "contact", "doorNaam"])
      .where("regioId", "=", user.regioId)
      .where("werkgeverId", "=", id)
      .executeTakeFirst();
    return { deling: deling ?? null };
  },
  betrokkenen: () => [],
});
