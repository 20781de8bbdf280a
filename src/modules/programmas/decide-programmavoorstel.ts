import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Inbreng, inbrengVan } from "./inbreng.ts";
import { decideVoorstel } from "./inbreng-store.ts";
import { kloptNiet } from "./programma.ts";

/** Whether a proposal was chosen, on which day and why; that stays. */
export const decideProgrammavoorstel = defineAction({
  name: "programma.voorstel-besluit",
  summary: "Vastleggen of een voorstel is gekozen, en waarom",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    status: oneOf(["gekozen", "niet gekozen"]),
    clusterId: orNull(id),
    reden: text(400),
    beslotenOp: date,
  }),
  output: Inbreng,
  subject: async (_, { id }) => ({ object: `programmavoorstel/${id}` }),
  async run(context, { id, ...besluit }) {
    if (besluit.status === "gekozen" && besluit.clusterId === null)
      throw kloptNiet(["clusterId"], "Kies bij welk cluster het voorstel hoort.");
    if (besluit.beslotenOp > context.today())
      throw kloptNiet(["beslotenOp"], "De dag ligt in de toekomst. Kies vandaag of een eerdere dag.");
    return inbrengVan(context, await decideVoorstel(context, id, besluit));
  },
  betrokkenen: () => [],
});
