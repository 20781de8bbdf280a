import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { stapvelden, Vastgelegd } from "./plan.ts";
import { volgendeVolgorde } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";
import { stapRow } from "./stap-row.ts";

/** Adds a step: what, who does it, and when. */
export const addStap = defineAction({
  name: "planstap.add",
  summary: "Een stap toevoegen aan het plan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...stapvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...velden }, { gemeente }) {
    const { db, user, newId } = context;
    const stap = await stapRow(context, inwonerId, velden);
    const id = newId();
    const volgorde = await volgendeVolgorde(context, "planstappen", inwonerId);
    await db
      .insertInto("planstappen")
      .values({ ...stap, regioId: user.regioId, id, gemeente: gemeente!, inwonerId, volgorde })
      .execute();
    await keepWijziging(context, {
      inwonerId,
      gemeente: gemeente!,
      soort: "stap",
      onderwerpId: id,
      wat: `Stap toegevoegd: ${stap.naam}`,
    });
    return { id, inwonerId, versie: 1 };
  },

  betrokkenen: (_, { id }) => [id],
});
