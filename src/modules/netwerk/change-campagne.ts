import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Campagne, campagneFields, verkeerdePeriode } from "./campagne.ts";
import { campagneById, updateCampagne } from "./campagne-store.ts";

/** Replaces what is known about a campagne; its leads stay. */
export const changeCampagne = defineAction({
  name: "campagne.change",
  summary: "Een campagne wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...campagneFields }),
  output: Campagne,
  subject: async (_, { id }) => ({ object: `campagne/${id}` }),
  async run(context, { id, ...input }) {
    if (input.tot < input.vanaf) throw verkeerdePeriode();
    await updateCampagne(context, id, input);
    return campagneById(context, id);
  },
  betrokkenen: () => [],
});
