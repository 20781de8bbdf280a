import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { visieFields } from "./visie.ts";
import { insertVisie } from "./visie-store.ts";

/** One answer of a council member to one of the five questions. */
export const giveVisie = defineAction({
  name: "raadsvisie.give",
  summary: "Als raadslid een van de vijf vragen over de visie beantwoorden",
  verwerkingsactiviteit: sturen,
  dataklasse: "raadsvraag",
  input: request({ id, ...visieFields }),
  output: Type.Object({ vraag: Type.String() }),
  subject: async (_, { id }) => ({ object: `raadssessie/${id}` }),
  async run(context, { id, ...visie }) {
    await insertVisie(context, id, visie);
    return { vraag: visie.vraag };
  },
  betrokkenen: () => [],
});
