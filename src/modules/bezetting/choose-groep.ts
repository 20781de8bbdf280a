import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { groepSubject } from "./groep-subject.ts";
import { nietVanUnit } from "./groep.ts";
import { groepById, replaceLeden } from "./groep-store.ts";
import { opdrachtById } from "./opdracht-store.ts";
import { kandidatenOf } from "./samenstelling.ts";

/** The people that the leader chooses; whether each knows the work follows from what he does now. */
export const chooseGroep = defineAction({
  name: "groep.choose",
  summary: "Kiezen wie er in een groep zit; wat er stond, vervalt",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id, leden: Type.Array(id, { maxItems: 50, uniqueItems: true }) }),
  output: Type.Object({ leden: Type.Integer(), ervaren: Type.Integer() }),
  subject: async (context, { id }) => groepSubject(context, "change", id),
  async run(context, { id, leden }) {
    const groep = await groepById(context, id);
    const { werksoort } = await opdrachtById(context, groep.opdrachtId);
    const byId = new Map((await kandidatenOf(context, groep, werksoort)).map((een) => [een.inwonerId, een]));
    const chosen = leden.map((inwonerId) => {
      const found = byId.get(inwonerId);
      if (!found) throw nietVanUnit();
      return { inwonerId, rol: found.rol };
    });
    await replaceLeden(context, groep, chosen);
    return { leden: chosen.length, ervaren: chosen.filter(({ rol }) => rol === "ervaren").length };
  },
  betrokkenen: (_, { leden }) => leden,
});
