import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alKlaar, OPEN_STAP, type Stapstatus, stapvelden, Vastgelegd } from "./plan.ts";
import { stapById, stapSubject } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";
import { stapRow } from "./stap-row.ts";

/** Changes a step that is not finished yet. What stood there is kept. */
export const changeStap = defineAction({
  name: "planstap.change",
  summary: "Een stap in het plan wijzigen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...stapvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => stapSubject(context, id),

  async run(context, { id, ...velden }) {
    const { db, user, expectedVersion = 0 } = context;
    const was = await stapById(context, id);
    if (!OPEN_STAP.includes(was.status as Stapstatus)) throw alKlaar("stap");
    const { inwonerId, gemeente } = was;
    const stap = await stapRow(context, inwonerId, velden);
    const { numUpdatedRows } = await db
      .updateTable("planstappen")
      .set({ ...stap, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("planstap", id, await stapById(context, id));
    const { regioId: _, volgorde: __, ...before } = was;
    const wat = `Stap gewijzigd: ${stap.naam}`;
    await keepWijziging(context, { inwonerId, gemeente, soort: "stap", onderwerpId: id, wat, was: before });
    return { id, inwonerId, versie: expectedVersion + 1 };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
