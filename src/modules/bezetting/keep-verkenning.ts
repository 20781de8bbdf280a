import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkVerkenning, Verkenning, verkenningFields } from "./verkenning.ts";
import { keepVerkenning as keep, verkenningenOf } from "./verkenning-store.ts";

/** Writes down whether a kind of work fits a unit. */
export const keepVerkenning = defineAction({
  name: "verkenning.keep",
  summary: "Vastleggen of een werksoort bij een unit past; versie 0 voor de eerste keer",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...verkenningFields }),
  output: Type.Object({ verkenningen: Type.Array(Verkenning) }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id, ...input }) {
    checkVerkenning(input);
    await keep(context, id, input);
    return { verkenningen: await verkenningenOf(context, id) };
  },
  betrokkenen: () => [],
});
