import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { checkRechten, checkVierOgen, GebruikerInFull, nietVanHier, rechtenFields } from "./gebruiker.ts";
import { gebruikerById, updateGebruiker } from "./gebruiker-store.ts";
import { recordBesluit } from "./rechtenbesluit-store.ts";

/** Changes what a colleague may do, from the next request on. It counts as a review. */
export const changeGebruiker = defineAction({
  name: "gebruiker.change",
  summary: "De rechten van een medewerker wijzigen",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({ id, ...rechtenFields }),
  output: GebruikerInFull,
  subject: async (_, { id }) => ({ object: `gebruiker/${id}` }),
  async run(context, { id, ...rechten }) {
    checkVierOgen(context, id);
    checkRechten(rechten, context.today());
    const { rollen } = await gebruikerById(context, id);
    if (rollen.includes("werkgever")) throw nietVanHier();
    await updateGebruiker(context, id, rechten);
    return recordBesluit(context, id, "gewijzigd");
  },
  betrokkenen: () => [],
});
