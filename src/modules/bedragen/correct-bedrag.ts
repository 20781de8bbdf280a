import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { correctie, totVoorVanaf } from "./bedrag.ts";
import { bedragById, replaceBedrag } from "./bedrag-store.ts";

/** Puts another value in the place of one that was added, or withdraws it. Both stay to be seen. */
export const correctBedrag = defineAction({
  name: "bedragen.correct",
  summary: "Een toegevoegd bedrag verbeteren of intrekken; de oude waarde blijft te zien",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrag",
  input: request({ id, ...correctie }),
  output: Type.Object({ id, sleutel: Type.String(), vanaf: date }),
  subject: async (_context, { id }) => ({ object: `bedrag/${id}` }),
  async run(context, { id, ...given }) {
    const { sleutel, vanaf } = await bedragById(context, id);
    if (given.tot && given.tot < vanaf) throw totVoorVanaf(sleutel);
    return replaceBedrag(context, id, given);
  },
  betrokkenen: () => [],
});
