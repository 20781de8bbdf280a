import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { closeSessieRow, sessieById } from "./sessie-store.ts";
import { Sessiestand, sessiestand } from "./sessie.ts";

/** Nobody sends any more; the result stays. */
export const closeSessie = defineAction({
  name: "weegsessie.sluiten",
  summary: "Een sessie sluiten: telefoons sturen niets meer in, de uitslag blijft",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id }),
  output: Sessiestand,
  subject: async (_, { id }) => ({ object: `weegsessie/${id}` }),
  async run(context, { id }) {
    await sessieById(context, id);
    await closeSessieRow(context, id);
    return sessiestand(context, id);
  },
  betrokkenen: () => [],
});
