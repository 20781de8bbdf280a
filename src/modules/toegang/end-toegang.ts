import { sql } from "kysely";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { alBeeindigd, checkVierOgen, GebruikerInFull } from "./gebruiker.ts";
import { gebruikerById, write } from "./gebruiker-store.ts";
import { recordBesluit } from "./rechtenbesluit-store.ts";

/** Ends someone's access at once, wherever he is signed in. What he did stays, with his name. */
export const endToegang = defineAction({
  name: "gebruiker.end",
  summary: "De toegang van een gebruiker beëindigen, meteen",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({ id, toelichting: text(300, "Waarom, zoals: uit dienst") }),
  output: GebruikerInFull,
  subject: async (_, { id }) => ({ object: `gebruiker/${id}` }),
  async run(context, { id, toelichting }) {
    checkVierOgen(context, id);
    const { stand } = await gebruikerById(context, id);
    if (stand === "beëindigd") throw alBeeindigd();
    await write(context, id, { isActief: false });
    await sql`select trek_sessies_in(${id}::uuid)`.execute(context.db);
    return recordBesluit(context, id, "ingetrokken", toelichting.trim());
  },
  betrokkenen: () => [],
});
