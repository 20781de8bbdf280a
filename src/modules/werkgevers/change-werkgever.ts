import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { WerkgeverInFull, werkgeverFields } from "./werkgever.ts";
import { updateWerkgever, werkgeverById } from "./werkgever-store.ts";

/** Replaces what is written down about a werkgever. */
export const changeWerkgever = defineAction({
  name: "werkgever.change",
  summary: "Een werkgever wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...werkgeverFields }),
  output: WerkgeverInFull,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, ...input }) {
    await updateWerkgever(context, id, input);
    return werkgeverById(context, id);
  },
  betrokkenen: () => [],
});
