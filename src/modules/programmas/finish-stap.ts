import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { kloptNiet, Programma } from "./programma.ts";
import { programmaById } from "./programma-store.ts";
import { finishStapOf } from "./programma-wijzigen.ts";

/** A step that was done, or that will not be done any more and why. */
export const finishStap = defineAction({
  name: "programma.stap-afronden",
  summary: "Een stap van een programma afronden: gedaan, of vervallen met de reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id, status: oneOf(["gedaan", "vervallen"]), resultaat: orNull(text(400)) }),
  output: Programma,
  subject: async (_, { id }) => ({ object: `programmastap/${id}` }),
  async run(context, { id, ...afronding }) {
    if (afronding.status === "vervallen" && afronding.resultaat === null)
      throw kloptNiet(["resultaat"], "Schrijf waarom deze stap vervalt.");
    return programmaById(context, await finishStapOf(context, id, afronding));
  },
  betrokkenen: () => [],
});
