import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, page, pageOf, paging, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { FUNCTIECODES, FUNCTIELETTERS } from "./functionaliteiten.ts";
import { BESCHIKBAARHEDEN, DOELGROEPEN, FASEN, Instrument, INSTRUMENTSOORTEN } from "./instrument.ts";
import { instrumentPage } from "./instrument-store.ts";
import { VERSHEDEN } from "./versheid.ts";

/** What can be done for someone, by name. */
export const listInstrumenten = defineQuery({
  name: "instrumenten.list",
  summary: "De instrumenten van de regio, op naam; wat een andere regio doet staat achteraan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({
    zoek: Type.Optional(text(100, "Deel van naam, doel, aanbieder of werksoort")),
    soort: Type.Optional(oneOf(INSTRUMENTSOORTEN)),
    doelgroep: Type.Optional(oneOf(DOELGROEPEN)),
    fase: Type.Optional(oneOf(FASEN)),
    gemeente: Type.Optional(gemeente),
    functionaliteit: Type.Optional(oneOf([...FUNCTIECODES, ...FUNCTIELETTERS])),
    prijs: Type.Optional(oneOf(["gratis", "bekend", "onbekend"])),
    beschikbaarheid: Type.Optional(oneOf(BESCHIKBAARHEDEN)),
    versheid: Type.Optional(oneOf(VERSHEDEN)),
    ...paging,
  }),
  output: page(Instrument),
  subject: async () => ({ object: "instrumenten" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await instrumentPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
