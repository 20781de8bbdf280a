import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { capaciteitFields, checkCapaciteit } from "./capaciteit.ts";
import { insertCapaciteit } from "./capaciteit-store.ts";

/** Writes down what a unit can hold for one more kind or form of work, or from another day. */
export const addUnitcapaciteit = defineAction({
  name: "unitcapaciteit.add",
  summary: "Toevoegen wat een unit aankan voor een werksoort en werkvorm, met begin en eind",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...capaciteitFields }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id: unitId, ...input }) {
    checkCapaciteit(input);
    return { id: await insertCapaciteit(context, unitId, input) };
  },
  betrokkenen: () => [],
});
