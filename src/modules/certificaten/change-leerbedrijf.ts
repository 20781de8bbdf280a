import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { erkenningFields, Leerbedrijf } from "./leerbedrijf.ts";
import { updateErkenning } from "./leerbedrijf-store.ts";

export const changeLeerbedrijf = defineAction({
  name: "leerbedrijf.change",
  summary: "De erkenning van een leerbedrijf wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...erkenningFields }),
  output: Leerbedrijf,
  subject: async (_, { id }) => ({ object: `leerbedrijf/${id}` }),
  run: (context, { id, ...erkenning }) => updateErkenning(context, id, erkenning),
  betrokkenen: () => [],
});
