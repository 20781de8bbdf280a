import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkOpdracht, Opdracht, opdrachtFields } from "./opdracht.ts";
import { opdrachtById, updateOpdracht } from "./opdracht-store.ts";

/** Replaces what is known about an order. */
export const changeOpdracht = defineAction({
  name: "opdracht.change",
  summary: "Een opdracht wijzigen, aannemen, afwijzen of afronden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({ id, ...opdrachtFields }),
  output: Opdracht,
  subject: async (_, { id }) => ({ object: `opdracht/${id}` }),
  async run(context, { id, ...input }) {
    checkOpdracht(input);
    await updateOpdracht(context, id, input);
    return opdrachtById(context, id);
  },
  betrokkenen: () => [],
});
