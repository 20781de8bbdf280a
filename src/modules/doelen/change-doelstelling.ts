import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { DoelInFull, doelInFull } from "./doel-in-full.ts";
import { doelById, updateAfspraak } from "./doel-store.ts";
import { afspraakFields, checkAfspraak } from "./doelstelling.ts";

/** Another number or another owner, with the reason; what it was before stays to be read. */
export const changeDoelstelling = defineAction({
  name: "doelstelling.wijzigen",
  summary: "Een doel of wie ervoor zorgt wijzigen, met de reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id, ...afspraakFields, reden: text(400) }),
  output: DoelInFull,
  subject: async (_, { id }) => ({ object: `doelstelling/${id}` }),
  async run(context, { id, ...afspraak }) {
    checkAfspraak(afspraak);
    await updateAfspraak(context, await doelById(context, id), afspraak);
    return doelInFull(context, id);
  },
  betrokkenen: () => [],
});
