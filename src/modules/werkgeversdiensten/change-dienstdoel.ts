import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkDoel, Dienstdoel, doelFields } from "./dienstdoel.ts";
import { doelById, updateDoel } from "./dienstdoel-store.ts";

/** Changes what was agreed for a year. */
export const changeDienstdoel = defineAction({
  name: "dienstdoel.change",
  summary: "Een doel voor een jaar wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "rapport",
  input: request({ id, ...doelFields }),
  output: Dienstdoel,
  subject: async (_, { id }) => ({ object: `dienstdoel/${id}` }),
  async run(context, { id, ...input }) {
    checkDoel(input);
    await updateDoel(context, id, input);
    return doelById(context, id);
  },
  betrokkenen: () => [],
});
