import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { SroiVerplichtingInFull } from "./sroi.ts";
import { closeVerplichting, verplichtingById } from "./sroi-store.ts";

/** Closes a contract: nothing can be handed in any more, and what was done stays to be read. */
export const endVerplichting = defineAction({
  name: "sroi.close",
  summary: "Een SROI-verplichting afsluiten",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request({ id }),
  output: SroiVerplichtingInFull,
  subject: async (_, { id }) => ({ object: `sroi/${id}` }),
  async run(context, { id }) {
    await closeVerplichting(context, id);
    return verplichtingById(context, id);
  },
  betrokkenen: () => [],
});
