import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkLocatie, locatieFields } from "./capaciteit.ts";
import { updateLocatie } from "./capaciteit-store.ts";

/** Replaces what is known about a location. */
export const changeUnitlocatie = defineAction({
  name: "unitlocatie.change",
  summary: "Een locatie van een unit wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...locatieFields }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `unitlocatie/${id}` }),
  async run(context, { id, ...input }) {
    checkLocatie(input);
    await updateLocatie(context, id, input);
    return { id };
  },
  betrokkenen: () => [],
});
