import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { oneOf, orNull, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Bedrijfsvraag, checkWoorden, VRAAGONDERWERPEN } from "./bedrijfsvraag.ts";
import { insertVraag, vraagById } from "./bedrijfsvraag-store.ts";
import { ownCompany } from "./own-company.ts";

/** An employer asks his contact something; both see it, with the day before which the answer is there. */
export const askVraag = defineAction({
  name: "bedrijfsvraag.ask",
  summary: "Een vraag stellen aan de contactpersoon van uw bedrijf",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrijf",
  input: request({
    onderwerp: oneOf(VRAAGONDERWERPEN),
    woorden: text(600),
    bel: Type.Optional(orNull(text(60, "Waar u te bereiken bent"))),
  }),
  output: Bedrijfsvraag,
  subject: async (context) => ownCompany(context),
  async run(context, { onderwerp, woorden, bel = null }) {
    checkWoorden(woorden, "woorden");
    return vraagById(context, await insertVraag(context, { onderwerp, woorden: woorden.trim(), bel }));
  },
  betrokkenen: () => [],
});
