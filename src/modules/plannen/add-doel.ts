import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden, doelvelden, Vastgelegd } from "./plan.ts";
import { volgendeVolgorde } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Adds a goal, with the need that it answers and the question that leads. */
export const addDoel = defineAction({
  name: "plandoel.add",
  summary: "Een doel toevoegen aan het plan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...doelvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...doel }, { gemeente }) {
    checkWoorden({ behoefte: doel.behoefte, naam: doel.naam });
    const { db, user, newId } = context;
    const id = newId();
    const volgorde = await volgendeVolgorde(context, "plandoelen", inwonerId);
    await db
      .insertInto("plandoelen")
      .values({ ...doel, regioId: user.regioId, id, gemeente: gemeente!, inwonerId, volgorde })
      .execute();
    await keepWijziging(context, {
      inwonerId,
      gemeente: gemeente!,
      soort: "doel",
      onderwerpId: id,
      wat: `Doel toegevoegd: ${doel.naam}`,
    });
    return { id, inwonerId, versie: 1 };
  },

  betrokkenen: (_, { id }) => [id],
});
