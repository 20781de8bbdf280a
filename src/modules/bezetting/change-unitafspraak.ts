import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { afspraakFields } from "./capaciteit.ts";
import { updateAfspraak } from "./capaciteit-store.ts";

/** Replaces what a unit reckons with. */
export const changeUnitafspraak = defineAction({
  name: "unitafspraak.change",
  summary: "Wijzigen waarmee een unit rekent: inzetbare uren en mensen per begeleider",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...afspraakFields }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id, ...input }) {
    await updateAfspraak(context, id, input);
    return { id };
  },
  betrokkenen: () => [],
});
