import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkOpenbaar, Openbaarheid, openbaarFields } from "./openbaar.ts";
import { openbaarheidOf, writeOpenbaarheid } from "./openbaar-store.ts";

/** Makes a vacature public in the days to which its werkgever agreed, in words for everyone. */
export const publishVacature = defineAction({
  name: "plek.publish",
  summary: "Een vacature openbaar maken, met het akkoord van de werkgever",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, ...openbaarFields }),
  output: Openbaarheid,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id, ...input }) {
    checkOpenbaar(input);
    await writeOpenbaarheid(context, id, input);
    return (await openbaarheidOf(context, id))!;
  },
  betrokkenen: () => [],
});
