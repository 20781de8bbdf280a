import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { insertSessie } from "./visie-store.ts";

/** Opens a meeting in which council members answer the five questions. */
export const createRaadssessie = defineAction({
  name: "raadssessie.create",
  summary: "Een bijeenkomst openen waarin raadsleden de vijf vragen over de visie beantwoorden",
  verwerkingsactiviteit: sturen,
  dataklasse: "raadsantwoord",
  input: request({ naam: text(120), datum: date }),
  output: Type.Object({ id }),
  subject: async () => ({ object: "raadssessies" }),
  run: async (context, sessie) => ({ id: await insertSessie(context, sessie) }),
  betrokkenen: () => [],
});
