import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, orNull, request, text } from "../fields.ts";
import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { doelById, doelSubject } from "./plan-store.ts";

/** How far a goal is, as the inwoner himself says: a number of his, beside his earlier ones. Nobody calculates it. */
export const recordDoelmeting = defineAction({
  name: "plandoel.meet",
  summary: "Vastleggen hoe ver een doel is volgens de inwoner zelf",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    id,
    datum: date,
    cijfer: Type.Integer({ minimum: 1, maximum: 10, description: "Dat de inwoner zelf geeft" }),
    woorden: Type.Optional(orNull(text(300, "Wat de inwoner erbij zegt"))),
  }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => doelSubject(context, id),

  async run(context, { id: doelId, datum, cijfer, woorden = null }) {
    checkWoorden({ woorden });
    const { db, user, today, now, newId } = context;
    if (datum > today()) throw inTheFuture("datum");
    const { inwonerId, gemeente } = await doelById(context, doelId);
    const id = newId();
    const door = { doorGebruikerId: user.id, doorNaam: user.naam, tijdstip: now() };
    await db
      .insertInto("doelmetingen")
      .values({ regioId: user.regioId, id, gemeente, inwonerId, doelId, datum, cijfer, woorden, ...door })
      .execute();
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
