import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkFunctional } from "../voorstellen/voorstel.ts";
import { Actie } from "./actie.ts";
import { actieById } from "./actie-store.ts";
import { actieSubject } from "./bezoek-subject.ts";

/** What was agreed is done, with what came of it. */
export const finishActie = defineAction({
  name: "actie.finish",
  summary: "Een afgesproken actie afronden",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ id, resultaat: text(200, "Wat het opleverde") }),
  output: Actie,
  subject: (context, { id }) => actieSubject(context, id),
  async run(context, { id, resultaat }) {
    const { db, user, today, expectedVersion = 0 } = context;
    checkFunctional(resultaat, "resultaat");
    const { numUpdatedRows } = await db
      .updateTable("acties")
      .set({ klaarOp: today(), resultaat, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .where("klaarOp", "is", null)
      .executeTakeFirst();
    const actie = await actieById(context, id);
    if (numUpdatedRows === 0n) throw changedMeanwhile("actie", id, actie);
    return actie;
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
