import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { redenNodig } from "./decide-inzet.ts";
import { checkFunctional, Inzet, waaromveld } from "./inzet.ts";
import { inzetById } from "./inzet-store.ts";
import { inzetSubject } from "./inzet-subject.ts";
import { decideWijziging } from "./inzetwijziging-store.ts";

/** Says yes or no to a change of what runs, never to one's own. After a no it runs on as it was. */
export const decideInzetwijziging = defineAction({
  name: "inzetwijziging.decide",
  summary: "Een wijziging van een lopend instrument toekennen of afwijzen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzetbesluit",
  input: request({ id, isToegekend: Type.Boolean(), reden: orNull(waaromveld(5)) }),
  output: Inzet,
  subject: (context, { id }) => inzetSubject(context, id),
  async run(context, { id, isToegekend, reden }) {
    if (!isToegekend && reden === null) throw redenNodig();
    checkFunctional(reden, "reden");
    await decideWijziging(context, id, { isJa: isToegekend, reden });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
