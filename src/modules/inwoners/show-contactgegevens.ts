import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Telephone, mail and address: on request, so that the log tells who asked for them. */
export const showContactgegevens = defineQuery({
  name: "inwoner.toon-contactgegevens",
  summary: "Telefoon, e-mail en adres tonen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactgegevens",
  input: request({ id }),
  output: Type.Object({
    telefoon: orNull(Type.String()),
    email: orNull(Type.String()),
    adres: orNull(Type.String()),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, user }, { id }) {
    const row = await db
      .selectFrom("contactgegevens")
      .select(["telefoon", "email", "adres"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .executeTakeFirst();
    return row ?? { telefoon: null, email: null, adres: null };
  },

  betrokkenen: (_, { id }) => [id],
});
