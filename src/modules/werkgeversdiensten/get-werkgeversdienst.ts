import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Werkgeversdienst } from "./dienst.ts";
import { dienstById } from "./dienst-store.ts";

/** One service, with what was spoken about, advised and learned. */
export const getWerkgeversdienst = defineQuery({
  name: "werkgeversdienst.get",
  summary: "Eén dienst aan een werkgever, met taken, advies en vervolg",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Werkgeversdienst,
  subject: async (_, { id }) => ({ object: `werkgeversdienst/${id}` }),
  run: (context, { id }) => dienstById(context, id),
  betrokkenen: () => [],
});
