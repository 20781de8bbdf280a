import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkCapaciteit, capaciteitFields } from "./capaciteit.ts";
import { updateCapaciteit } from "./capaciteit-store.ts";

/** Replaces what a unit can hold for one kind and form of work. */
export const changeUnitcapaciteit = defineAction({
  name: "unitcapaciteit.change",
  summary: "Wijzigen wat een unit aankan voor één werksoort en werkvorm",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...capaciteitFields }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `unitcapaciteit/${id}` }),
  async run(context, { id, ...input }) {
    checkCapaciteit(input);
    await updateCapaciteit(context, id, input);
    return { id };
  },
  betrokkenen: () => [],
});
