import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { BESLUITSTATUSSEN, Besluitkalender } from "./besluit.ts";
import { kalender } from "./besluit-store.ts";

/** Which college, council or board decides what and when, with the reference of what was decided. */
export const listBesluiten = defineQuery({
  name: "besluit.list",
  summary: "De besluitkalender: wie wanneer waarover besluit, en wat eruit kwam",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    jaar: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
    status: Type.Optional(oneOf(BESLUITSTATUSSEN)),
  }),
  output: Besluitkalender,
  subject: async () => ({ object: "besluiten" }),
  run: (context, filter) => kalender(context, filter),
  betrokkenen: () => [],
});
