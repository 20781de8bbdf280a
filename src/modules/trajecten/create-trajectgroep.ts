import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkGroep, groepFields, TrajectgroepInFull } from "./groep.ts";
import { groepById, insertGroep } from "./groep-store.ts";

/** A group of a traject, in its newest version. */
export const createTrajectgroep = defineAction({
  name: "trajectgroep.create",
  summary: "Een groep beginnen in de nieuwste versie van een traject",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({ id, ...groepFields }),
  output: TrajectgroepInFull,
  subject: async (_, { id }) => ({ object: `traject/${id}` }),
  async run(context, { id, ...input }) {
    checkGroep(input);
    return groepById(context, await insertGroep(context, id, input));
  },
  betrokkenen: () => [],
});
