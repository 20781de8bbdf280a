import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, page, pageOf, paging, request, text } from "../fields.ts";
import { DOELGROEPEN, FASEN } from "../instrumentengids/instrument.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Traject } from "./traject.ts";
import { trajectPage } from "./traject-store.ts";

/** What there is to take part in, by name, with the places that are free and how many wait. */
export const listTrajecten = defineQuery({
  name: "trajecten.list",
  summary: "De trajecten van de regio, met vrije plaatsen en hoeveel mensen wachten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({
    zoek: Type.Optional(text(100, "Deel van de naam")),
    gemeente: Type.Optional(gemeente),
    doelgroep: Type.Optional(oneOf(DOELGROEPEN)),
    fase: Type.Optional(oneOf(FASEN)),
    vrij: Type.Optional(oneOf(["ja"])),
    ...paging,
  }),
  output: page(Traject),
  subject: async () => ({ object: "trajecten" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await trajectPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
