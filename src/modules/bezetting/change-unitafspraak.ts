import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { afspraakFields } from "./capaciteit.ts";
import { keepAfspraak } from "./capaciteit-store.ts";

/** Writes down what a unit reckons with. */
export const changeUnitafspraak = defineAction({
  name: "unitafspraak.change",
  summary:
    "Vastleggen waarmee een unit rekent: inzetbare uren en mensen per begeleider; versie 0 voor de eerste keer",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...afspraakFields }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id, ...input }) {
    await keepAfspraak(context, id, input);
    return { id };
  },
  betrokkenen: () => [],
});
