import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Type } from "typebox";
import { keepLksland, lksjaar, lksjaarFields } from "./loonkosten.ts";

/** What the country paid in a year and what the state divides, with where that stands; version 0 for a new year. */
export const keepLksjaar = defineAction({
  name: "lksjaar.keep",
  summary: "Vastleggen wat het land aan loonkostensubsidie betaalt en wat het Rijk verdeelt, met de bron",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ jaar: lksjaar, ...lksjaarFields }),
  output: Type.Object({ jaar: lksjaar }),
  subject: async (_, { jaar }) => ({ object: `lksjaar/${jaar}` }),
  async run(context, { jaar, ...input }) {
    await keepLksland(context, jaar, input);
    return { jaar };
  },
  betrokkenen: () => [],
});
