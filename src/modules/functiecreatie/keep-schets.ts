import { defineAction } from "../door.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { insertSchets, schetsById } from "./schets-store.ts";
import { SchetsInFull, schetsInvoer } from "./schets.ts";
import { maakVoorstel } from "./voorstel.ts";

/** Calculated once more, so that what is kept is what the service found. */
export const keepSchets = defineAction({
  name: "functieschets.keep",
  summary: "Een schets van nieuwe banen bij werkgevers bewaren",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: schetsInvoer,
  output: SchetsInFull,
  subject: async () => ({ object: "functieschets" }),
  async run(context, { naam, ...vraag }) {
    const id = await insertSchets(context, naam, vraag, await maakVoorstel(context, vraag));
    return schetsById(context, id);
  },
  betrokkenen: () => [],
});
