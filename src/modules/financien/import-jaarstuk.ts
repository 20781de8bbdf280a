import { Type } from "typebox";
import { controles } from "#financien/stromen";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { jaar } from "./geld.ts";
import { inhoud, jaarstukFields, leesJaarstuk } from "./jaarstuk.ts";
import { insertJaarstukken } from "./jaarstuk-store.ts";
import { jaarstukAnders, vergelijkJaarstuk } from "./vergelijk-jaarstuk.ts";

/** Reads in a year, or years, as a table; refused whole where a printed total is not what its rows add up to. */
export const importJaarstuk = defineAction({
  name: "jaarstuk.import",
  summary: "Een begroting, tussenrapportage of jaarrekening inlezen uit een csv-bestand dat optelt",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    ...jaarstukFields,
    inhoud,
    kenmerk: Type.Optional(text(64, "Van de vergelijking die u zag")),
  }),
  output: Type.Object({
    ids: Type.Array(id),
    jaren: Type.Array(jaar),
    regels: Type.Integer(),
    gecontroleerd: Type.Integer({
      description: "Resultaten en totalen die gelijk zijn aan wat er gedrukt staat",
    }),
  }),
  subject: async () => ({ object: "jaarstukken" }),
  async run(context, { inhoud, kenmerk, ...input }) {
    const regels = leesJaarstuk(inhoud);
    if (kenmerk !== undefined && kenmerk !== (await vergelijkJaarstuk(context, input, inhoud)).kenmerk)
      throw jaarstukAnders();
    const ids = await insertJaarstukken(context, input, regels);
    return {
      ids,
      jaren: [...new Set(regels.map(({ jaar }) => jaar))].toSorted((a, b) => a - b),
      regels: regels.length,
      gecontroleerd: controles(regels).length,
    };
  },
  betrokkenen: () => [],
});
