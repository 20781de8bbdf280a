import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import { plaatsingSubject } from "../plaatsingen/plaatsing-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkStand, REGELINGEN, REGELINGSTANDEN, Regelingstand, WACHT_OP } from "./regeling.ts";
import { keepRegelingstand, regelingstanden } from "./regeling-store.ts";

/** Where an arrangement stands now and who has to do something: the werkgever sees it with his employee. */
export const setRegelingstand = defineAction({
  name: "regelingstand.set",
  summary: "Vastleggen waar een regeling staat, en op wie zij wacht",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({
    id,
    soort: oneOf(REGELINGEN),
    stand: oneOf(REGELINGSTANDEN),
    wachtOp: orNull(oneOf(WACHT_OP)),
    uiterlijk: orNull(date),
    geldtVanaf: orNull(date),
    geldtTot: orNull(date),
  }),
  output: Type.Object({ rijen: Type.Array(Regelingstand) }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id: plaatsingId, ...stand }, { inwonerId = "", gemeente = "" }) {
    checkStand({ ...stand, gevraagdOp: null });
    await keepRegelingstand(context, { plaatsingId, inwonerId, gemeente, ...stand });
    return { rijen: await regelingstanden(context, plaatsingId) };
  },
  betrokkenen: (_, __, { inwonerId }) => (inwonerId ? [inwonerId] : []),
});
