import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { contactmomentById } from "./contactmoment-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** What had to happen next has happened: it leaves the day list. Doing it twice changes nothing. */
export const finishVervolg = defineAction({
  name: "contactmoment.vervolg-klaar",
  summary: "Vervolg van een contact afvinken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id, isVervolgKlaar: Type.Boolean(), versie }),
  subject: async (context, { id }) =>
    inwonerSubject(context, (await contactmomentById(context, id)).inwonerId),

  async run(context, { id }) {
    await context.db
      .updateTable("contactmomenten")
      .set(({ eb }) => ({ isVervolgKlaar: true, versie: eb("versie", "+", 1) }))
      .where("regioId", "=", context.user.regioId)
      .where("id", "=", id)
      .where("isVervolgKlaar", "=", false)
      .execute();
    const { inwonerId, isVervolgKlaar, versie } = await contactmomentById(context, id);
    return { id, inwonerId, isVervolgKlaar, versie };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
