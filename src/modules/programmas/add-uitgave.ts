import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { kloptNiet, Programma, uitgaveFields } from "./programma.ts";
import { programmaById } from "./programma-store.ts";
import { insertUitgave } from "./programma-wijzigen.ts";

/** What was spent for a cluster; never more than its budget. */
export const addUitgave = defineAction({
  name: "programma.uitgave",
  summary: "Een uitgave van een programma boeken, binnen het budget van het cluster",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id, ...uitgaveFields }),
  output: Programma,
  subject: async (_, { id }) => ({ object: `programma/${id}` }),
  async run(context, { id, ...uitgave }) {
    if (uitgave.bedragInCenten === 0)
      throw kloptNiet(["bedragInCenten"], "Vul een bedrag in dat niet nul is.");
    if (uitgave.datum > context.today())
      throw kloptNiet(["datum"], "De datum ligt in de toekomst. Kies vandaag of een eerdere dag.");
    await programmaById(context, id);
    await insertUitgave(context, id, uitgave);
    return programmaById(context, id);
  },
  betrokkenen: () => [],
});
