import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkDienst, dienstFields, Werkgeversdienst } from "./dienst.ts";
import { dienstById, updateDienst } from "./dienst-store.ts";

/** Goes on with a service: more tasks, an advice, what was learned, what follows. */
export const changeWerkgeversdienst = defineAction({
  name: "werkgeversdienst.change",
  summary: "Een dienst aan een werkgever bijwerken of afronden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...dienstFields }),
  output: Werkgeversdienst,
  subject: async (_, { id }) => ({ object: `werkgeversdienst/${id}` }),
  async run(context, { id, ...input }) {
    checkDienst(input, context.today());
    await updateDienst(context, id, input);
    return dienstById(context, id);
  },
  betrokkenen: () => [],
});
