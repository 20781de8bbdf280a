import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkLeermeester, Leerbedrijf, leermeesterFields } from "./leerbedrijf.ts";
import { updateLeermeester } from "./leerbedrijf-store.ts";

/** What he assessed before keeps his name as it was. */
export const changeLeermeester = defineAction({
  name: "leermeester.change",
  summary: "Naam, functie of laatste dag van een leermeester wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...leermeesterFields }),
  output: Leerbedrijf,
  subject: async (_, { id }) => ({ object: `leermeester/${id}` }),
  async run(context, { id, ...input }) {
    checkLeermeester(input);
    return updateLeermeester(context, id, input);
  },
  betrokkenen: () => [],
});
