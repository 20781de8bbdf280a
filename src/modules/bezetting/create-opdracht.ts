import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkOpdracht, Opdracht, opdrachtFields } from "./opdracht.ts";
import { insertOpdracht, opdrachtById } from "./opdracht-store.ts";

/** Writes down what a customer asks of a unit. */
export const createOpdracht = defineAction({
  name: "opdracht.create",
  summary: "Een opdracht vastleggen bij een unit",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({ id, ...opdrachtFields }),
  output: Opdracht,
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id: unitId, ...input }) {
    checkOpdracht(input);
    return opdrachtById(context, await insertOpdracht(context, unitId, input));
  },
  betrokkenen: () => [],
});
