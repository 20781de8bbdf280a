import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";

/** Other organisations hear nothing any more of contacts with this werkgever. */
export const stopContacten = defineAction({
  name: "contactdeling.stop",
  summary: "Contacten met een werkgever niet meer delen met andere organisaties (VUM 3.1)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Type.Object({ werkgeverId: id }),
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run({ db, user }, { id }) {
    await db
      .deleteFrom("vumContactdelingen")
      .where("regioId", "=", user.regioId)
      .where("werkgeverId", "=", id)
      .execute();
    return { werkgeverId: id };
  },
  betrokkenen: () => [],
});
