import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Inbreng, inbrengVan } from "./inbreng.ts";
import { insertSwot } from "./inbreng-store.ts";
import { KWADRANTEN, kloptNiet } from "./programma.ts";

/** A line of the SWOT, and with which organisations it was checked on which day. */
export const addSwotregel = defineAction({
  name: "programma.swot",
  summary: "Een sterkte, zwakte, kans of bedreiging vastleggen, met wie het is getoetst",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    kwadrant: oneOf(KWADRANTEN),
    tekst: text(300),
    getoetstBij: Type.Array(text(120), { uniqueItems: true, maxItems: 40, description: "Organisaties" }),
    getoetstOp: orNull(date),
    bron: text(300),
  }),
  output: Inbreng,
  subject: async (_, { id }) => ({ object: `programma/${id}` }),
  async run(context, { id, ...regel }) {
    if ((regel.getoetstOp === null) !== (regel.getoetstBij.length === 0))
      throw kloptNiet(
        ["getoetstBij", "getoetstOp"],
        "Vul in met wie en op welke dag het is getoetst, of laat beide leeg.",
      );
    await insertSwot(context, id, regel);
    return inbrengVan(context, id);
  },
  betrokkenen: () => [],
});
