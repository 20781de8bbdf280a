import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Sessiestand, sessiestand } from "./sessie.ts";

/** Asked again with every answer that comes in. */
export const getSessie = defineQuery({
  name: "weegsessie.get",
  summary: "Een sessie: de code, hoeveel telefoons antwoordden, en wat daar samen uit komt",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id }),
  output: Sessiestand,
  subject: async (_, { id }) => ({ object: `weegsessie/${id}` }),
  run: (context, { id }) => sessiestand(context, id),
  betrokkenen: () => [],
});
