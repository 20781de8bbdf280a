import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alKlaar, checkWoorden, doelvelden, Vastgelegd } from "./plan.ts";
import { doelById, doelSubject } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Changes a goal that is not reached yet. What stood there is kept. */
export const changeDoel = defineAction({
  name: "plandoel.change",
  summary: "Een doel in het plan wijzigen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...doelvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => doelSubject(context, id),

  async run(context, { id, ...doel }) {
    checkWoorden({ behoefte: doel.behoefte, naam: doel.naam });
    const { db, user, expectedVersion = 0 } = context;
    const was = await doelById(context, id);
    if (was.status !== "loopt") throw alKlaar("doel");
    const { numUpdatedRows } = await db
      .updateTable("plandoelen")
      .set({ ...doel, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("plandoel", id, await doelById(context, id));
    const { inwonerId, gemeente, behoefte, naam, soort, leidend, streefdatum } = was;
    await keepWijziging(context, {
      inwonerId,
      gemeente,
      soort: "doel",
      onderwerpId: id,
      wat: `Doel gewijzigd: ${doel.naam}`,
      was: { behoefte, naam, soort, leidend, streefdatum },
    });
    return { id, inwonerId, versie: expectedVersion + 1 };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
