import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Inbreng, inbrengVan } from "./inbreng.ts";
import { insertVoorstel } from "./inbreng-store.ts";

/** What an organisation proposes; a session decides on it. */
export const addProgrammavoorstel = defineAction({
  name: "programma.voorstel",
  summary: "Een voorstel voor een programma vastleggen, met wie het indiende",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    indiener: text(120, "Een organisatie, geen persoon"),
    titel: text(200),
    clusterId: orNull(id),
    bron: text(300),
  }),
  output: Inbreng,
  subject: async (_, { id }) => ({ object: `programma/${id}` }),
  async run(context, { id, ...voorstel }) {
    await insertVoorstel(context, id, voorstel);
    return inbrengVan(context, id);
  },
  betrokkenen: () => [],
});
