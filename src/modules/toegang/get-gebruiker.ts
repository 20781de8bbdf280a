import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { GebruikerInFull } from "./gebruiker.ts";
import { gebruikerWithBesluiten } from "./rechtenbesluit-store.ts";

/** One user, with who decided what about the rights. */
export const getGebruiker = defineQuery({
  name: "gebruiker.get",
  summary: "Eén gebruiker, met de besluiten over de rechten",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({ id }),
  output: GebruikerInFull,
  subject: async (_, { id }) => ({ object: `gebruiker/${id}` }),
  run: (context, { id }) => gebruikerWithBesluiten(context, id),
  betrokkenen: () => [],
});
