import { defineAction } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkDoel, Dienstdoel, doelFields, jaar, MAATSTAVEN } from "./dienstdoel.ts";
import { doelById, insertDoel } from "./dienstdoel-store.ts";

/** What the region wants to do for werkgevers in a year, and who sees to it. */
export const setDienstdoel = defineAction({
  name: "dienstdoel.set",
  summary: "Een doel voor een jaar vastleggen, met wie ervoor zorgt",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "rapport",
  input: request({ jaar, maatstaf: oneOf(MAATSTAVEN), ...doelFields }),
  output: Dienstdoel,
  subject: async () => ({ object: "dienstdoelen" }),
  async run(context, input) {
    checkDoel(input);
    return doelById(context, await insertDoel(context, input));
  },
  betrokkenen: () => [],
});
