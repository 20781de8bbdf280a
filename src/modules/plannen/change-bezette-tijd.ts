import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { bezettijdvelden, checkBezetteTijd } from "./bezette-tijd.ts";
import { bezetteTijdById, bezetteTijdSubject } from "./bezette-tijd-store.ts";
import { inWoorden } from "./bezette-tijd-woorden.ts";
import { Vastgelegd } from "./plan.ts";
import { keepWijziging } from "./planwijziging-store.ts";

export const changeBezetteTijd = defineAction({
  name: "bezette-tijd.change",
  summary: "Vaste tijden in de week wijzigen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...bezettijdvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => bezetteTijdSubject(context, id),

  async run(context, { id, ...velden }) {
    checkBezetteTijd(velden);
    const { db, user, expectedVersion = 0 } = context;
    const { regioId: _, inwonerId, gemeente, ...was } = await bezetteTijdById(context, id);
    const { numUpdatedRows } = await db
      .updateTable("bezetteTijden")
      .set({ ...velden, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("bezette-tijd", id, await bezetteTijdById(context, id));
    const wat = `Vaste tijd gewijzigd: ${inWoorden(velden)}`;
    await keepWijziging(context, { inwonerId, gemeente, soort: "tijd", onderwerpId: id, wat, was });
    return { id, inwonerId, versie: expectedVersion + 1 };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
