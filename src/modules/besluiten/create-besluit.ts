import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Besluit, besluitFields } from "./besluit.ts";
import { besluitById, insertBesluit } from "./besluit-store.ts";

/** Puts on the calendar who will decide what and when. */
export const createBesluit = defineAction({
  name: "besluit.create",
  summary: "Op de kalender zetten wie wanneer waarover besluit",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request(besluitFields),
  output: Besluit,
  subject: async () => ({ object: "besluiten" }),
  run: async (context, input) => besluitById(context, await insertBesluit(context, input)),
  betrokkenen: () => [],
});
