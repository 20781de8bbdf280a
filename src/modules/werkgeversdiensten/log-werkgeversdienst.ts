import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkDienst, dienstFields, Werkgeversdienst } from "./dienst.ts";
import { dienstById, insertDienst } from "./dienst-store.ts";

/** Writes down what is done for a werkgever, so that it is counted. */
export const logWerkgeversdienst = defineAction({
  name: "werkgeversdienst.log",
  summary: "Een dienst aan een werkgever vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...dienstFields }),
  output: Werkgeversdienst,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id: werkgeverId, ...input }) {
    checkDienst(input, context.today());
    return dienstById(context, await insertDienst(context, werkgeverId, input));
  },
  betrokkenen: () => [],
});
