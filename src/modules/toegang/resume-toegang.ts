import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { checkVierOgen, GebruikerInFull, nietBeeindigd } from "./gebruiker.ts";
import { gebruikerById, write } from "./gebruiker-store.ts";
import { recordBesluit } from "./rechtenbesluit-store.ts";

/** Gives someone who came back the rights that he had. */
export const resumeToegang = defineAction({
  name: "gebruiker.resume",
  summary: "Een gebruiker weer toegang geven, met de rechten van eerder",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({ id }),
  output: GebruikerInFull,
  subject: async (_, { id }) => ({ object: `gebruiker/${id}` }),
  async run(context, { id }) {
    checkVierOgen(context, id);
    const { stand } = await gebruikerById(context, id);
    if (stand !== "beëindigd" && stand !== "afgelopen") throw nietBeeindigd();
    await write(context, id, { isActief: true, geldigTot: null, rechtenBeoordeeldOp: context.today() });
    return recordBesluit(context, id, "hervat");
  },
  betrokkenen: () => [],
});
