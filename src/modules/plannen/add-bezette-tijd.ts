import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { bezettijdvelden, checkBezetteTijd } from "./bezette-tijd.ts";
import { inWoorden } from "./bezette-tijd-woorden.ts";
import { Vastgelegd } from "./plan.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Records times in the week at which someone is taken. */
export const addBezetteTijd = defineAction({
  name: "bezette-tijd.add",
  summary: "Vaste tijden in de week vastleggen waarop een inwoner niet kan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...bezettijdvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...velden }, { gemeente }) {
    checkBezetteTijd(velden);
    const { db, user, newId } = context;
    const id = newId();
    await db
      .insertInto("bezetteTijden")
      .values({ ...velden, regioId: user.regioId, id, gemeente: gemeente!, inwonerId })
      .execute();
    const wat = `Vaste tijd toegevoegd: ${inWoorden(velden)}`;
    await keepWijziging(context, { inwonerId, gemeente: gemeente!, soort: "tijd", onderwerpId: id, wat });
    return { id, inwonerId, versie: 1 };
  },

  betrokkenen: (_, { id }) => [id],
});
