import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { checkVierOgen, GebruikerInFull } from "./gebruiker.ts";
import { write } from "./gebruiker-store.ts";
import { recordBesluit } from "./rechtenbesluit-store.ts";

/** Says that someone still needs the rights that he has. @source BIO2 5.18.02 and 8.02.01 */
export const reviewGebruiker = defineAction({
  name: "gebruiker.review",
  summary: "Vastleggen dat de rechten van een gebruiker nog kloppen",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({ id }),
  output: GebruikerInFull,
  subject: async (_, { id }) => ({ object: `gebruiker/${id}` }),
  async run(context, { id }) {
    checkVierOgen(context, id);
    await write(context, id, { rechtenBeoordeeldOp: context.today() });
    return recordBesluit(context, id, "beoordeeld");
  },
  betrokkenen: () => [],
});
