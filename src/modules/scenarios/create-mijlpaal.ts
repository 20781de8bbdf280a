import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Mijlpaal, nieuwFields } from "./mijlpaal.ts";
import { insertMijlpaal, mijlpaalById } from "./mijlpaal-store.ts";

/** What must be there, by whom and when, and what must be done first. */
export const createMijlpaal = defineAction({
  name: "mijlpaal.create",
  summary: "Een mijlpaal in het overgangsplan zetten: wat, wie, wanneer en waar het op wacht",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request(nieuwFields),
  output: Mijlpaal,
  subject: async () => ({ object: "toekomstplan" }),
  run: async (context, input) => mijlpaalById(context, await insertMijlpaal(context, input)),
  betrokkenen: () => [],
});
