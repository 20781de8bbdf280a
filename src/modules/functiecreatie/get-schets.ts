import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { schetsById } from "./schets-store.ts";
import { SchetsInFull } from "./schets.ts";

/** A sketch as it was kept. */
export const getSchets = defineQuery({
  name: "functieschets.get",
  summary: "Een bewaarde schets van nieuwe banen, met de vraag en de uitkomst van toen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: SchetsInFull,
  subject: async (_, { id }) => ({ object: `functieschets/${id}` }),
  run: (context, { id }) => schetsById(context, id),
  betrokkenen: () => [],
});
