import { Type } from "typebox";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { bezetteTijdById, bezetteTijdSubject } from "./bezette-tijd-store.ts";
import type { BezetteTijd } from "./bezette-tijd.ts";
import { inWoorden } from "./bezette-tijd-woorden.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Takes weekly times away. That they stood there is kept. */
export const deleteBezetteTijd = defineAction({
  name: "bezette-tijd.delete",
  summary: "Vaste tijden in de week weghalen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => bezetteTijdSubject(context, id),

  async run(context, { id }) {
    const { db, user, expectedVersion = 0 } = context;
    const { regioId: _, inwonerId, gemeente, ...was } = await bezetteTijdById(context, id);
    const { numDeletedRows } = await db
      .deleteFrom("bezetteTijden")
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw changedMeanwhile("bezette-tijd", id, await bezetteTijdById(context, id));
    const wat = `Vaste tijd weggehaald: ${inWoorden(was as BezetteTijd)}`;
    await keepWijziging(context, { inwonerId, gemeente, soort: "tijd", onderwerpId: id, wat, was });
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
