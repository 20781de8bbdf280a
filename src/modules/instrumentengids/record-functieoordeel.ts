import { defineAction } from "../door.ts";
import { gemeente, oneOf, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Dekkingskaart } from "./dekking.ts";
import { dekkingVan } from "./dekking-store.ts";
import { andereGemeente, insertFunctieoordeel, NIVEAUS } from "./functieoordeel.ts";
import { FUNCTIECODES } from "./functionaliteiten.ts";
import { gemeentenOf } from "./instrument-store.ts";

/** How far a functionaliteit is there, in the eyes of a gemeente or of the region, with the reason. */
export const recordFunctieoordeel = defineAction({
  name: "functieoordeel.record",
  summary: "Vastleggen hoe ver een functionaliteit er is, volgens een gemeente of de regio",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({
    functionaliteit: oneOf(FUNCTIECODES),
    gemeente: orNull(gemeente),
    niveau: oneOf(NIVEAUS),
    reden: text(600, "Waar u dat aan ziet"),
  }),
  output: Dekkingskaart,
  subject: async () => ({ object: "instrumenten" }),
  async run(context, input) {
    const codes = (await gemeentenOf(context)).map(({ code }) => code);
    if (input.gemeente !== null && !codes.includes(input.gemeente)) throw andereGemeente();
    await insertFunctieoordeel(context, input);
    return dekkingVan(context);
  },
  betrokkenen: () => [],
});
