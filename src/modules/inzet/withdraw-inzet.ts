import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional, Inzet, waaromveld } from "./inzet.ts";
import { inzetById, moveInzet } from "./inzet-store.ts";
import { inzetSubject } from "./inzet-subject.ts";

/** Does not go on, before it began: what was promised is free again, and the place goes to who waits. */
export const withdrawInzet = defineAction({
  name: "inzet.withdraw",
  summary: "Een aanvraag of toekenning intrekken voordat het begint",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({ id, reden: waaromveld(5) }),
  output: Inzet,
  subject: (context, { id }) => inzetSubject(context, id),
  async run(context, { id, reden }) {
    checkFunctional(reden, "reden");
    await moveInzet(context, id, ["gevraagd", "toegekend"], {
      status: "ingetrokken",
      resultaatWoorden: reden,
    });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
