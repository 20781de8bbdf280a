import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Leerbedrijf } from "./leerbedrijf.ts";
import { leerbedrijfById } from "./leerbedrijf-store.ts";

export const getLeerbedrijf = defineQuery({
  name: "leerbedrijf.get",
  summary: "Een leerbedrijf met de erkenning en de leermeesters",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Leerbedrijf,
  subject: async (_, { id }) => ({ object: `leerbedrijf/${id}` }),
  run: (context, { id }) => leerbedrijfById(context, id),
  betrokkenen: () => [],
});
