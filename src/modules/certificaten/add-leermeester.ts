import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkLeermeester, Leerbedrijf, leermeesterFields } from "./leerbedrijf.ts";
import { insertLeermeester } from "./leerbedrijf-store.ts";

export const addLeermeester = defineAction({
  name: "leermeester.create",
  summary: "Een leermeester toevoegen aan een leerbedrijf",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...leermeesterFields }),
  output: Leerbedrijf,
  subject: async (_, { id }) => ({ object: `leerbedrijf/${id}` }),
  async run(context, { id, ...input }) {
    checkLeermeester(input);
    return insertLeermeester(context, id, input);
  },
  betrokkenen: () => [],
});
