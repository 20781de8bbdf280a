import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkLocatie, locatieFields } from "./capaciteit.ts";
import { insertLocatie } from "./capaciteit-store.ts";

/** Writes down one more place where a unit works. */
export const addUnitlocatie = defineAction({
  name: "unitlocatie.add",
  summary: "Een locatie van een unit toevoegen: hal, keuken, depot, buiten of bij opdrachtgevers",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, ...locatieFields }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id: unitId, ...input }) {
    checkLocatie(input);
    return { id: await insertLocatie(context, unitId, input) };
  },
  betrokkenen: () => [],
});
