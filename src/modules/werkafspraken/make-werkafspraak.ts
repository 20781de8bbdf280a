import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkWerkafspraak, Werkafspraak, werkafspraakFields } from "./werkafspraak.ts";
import { insertWerkafspraak, werkafspraakById } from "./werkafspraak-store.ts";

/** Writes down what is agreed about a form of work at a plek; it holds when both sides said yes. */
export const makeWerkafspraak = defineAction({
  name: "werkafspraak.make",
  summary: "Een afspraak maken over werk, prijs en begeleiding; zij geldt als beide kanten ja zeggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkafspraak",
  input: request({ id, ...werkafspraakFields }),
  output: Werkafspraak,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id: plekId, ...input }) {
    checkWerkafspraak(input);
    return werkafspraakById(context, await insertWerkafspraak(context, plekId, input));
  },
  betrokkenen: () => [],
});
