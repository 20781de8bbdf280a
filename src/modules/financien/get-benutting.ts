import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Benuttingen, benuttingenVan } from "./benutting.ts";

/** Which budgets are not used as was expected: money that is not used helps nobody. */
export const getBenutting = defineQuery({
  name: "benutting.get",
  summary: "Welke budgetten achterblijven bij wat nu te verwachten was, en hoeveel dat scheelt",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({}),
  output: Benuttingen,
  subject: async () => ({ object: "budgetten" }),
  run: (context) => benuttingenVan(context),
  betrokkenen: () => [],
});
