import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Leerbedrijf } from "./leerbedrijf.ts";
import { leerbedrijfPage } from "./leerbedrijf-store.ts";

export const listLeerbedrijven = defineQuery({
  name: "leerbedrijven.list",
  summary: "Erkende leerbedrijven en hun leermeesters, op naam",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ zoek: Type.Optional(text(100)), sector: Type.Optional(text(60)), ...paging }),
  output: page(Leerbedrijf),
  subject: async () => ({ object: "leerbedrijven" }),
  async run(context, { zoek, sector, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    const filter = { ...(zoek !== undefined && { zoek }), ...(sector !== undefined && { sector }) };
    return { ...at, ...(await leerbedrijfPage(context, { ...filter, limit, offset })) };
  },
  betrokkenen: () => [],
});
