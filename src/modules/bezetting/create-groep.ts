import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { groepFields } from "./groep.ts";
import { insertGroep } from "./groep-store.ts";
import { Opdracht } from "./opdracht.ts";
import { opdrachtById } from "./opdracht-store.ts";

/** Begins a group for an order: for which place, how large, and how many must know the work. */
export const createGroep = defineAction({
  name: "groep.create",
  summary: "Een groep beginnen voor een opdracht; er zit nog niemand in",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({ id, ...groepFields }),
  output: Opdracht,
  subject: async (_, { id }) => ({ object: `opdracht/${id}` }),
  async run(context, { id, ...input }) {
    await insertGroep(context, id, input);
    return opdrachtById(context, id);
  },
  betrokkenen: () => [],
});
