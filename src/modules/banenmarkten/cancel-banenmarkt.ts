import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { BanenmarktInFull } from "./banenmarkt.ts";
import { marktById, updateMarkt } from "./banenmarkt-store.ts";

/** A market that does not take place stays on the list, with the reason. */
export const cancelBanenmarkt = defineAction({
  name: "banenmarkt.cancel",
  summary: "Vastleggen dat een banenmarkt niet doorgaat, en waarom",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "banenmarkt",
  input: request({ id, toelichting: text(300) }),
  output: BanenmarktInFull,
  subject: async (_, { id }) => ({ object: `banenmarkt/${id}` }),
  async run(context, { id, toelichting }) {
    await updateMarkt(context, id, { status: "gaat niet door", toelichting });
    return marktById(context, id);
  },
  betrokkenen: () => [],
});
