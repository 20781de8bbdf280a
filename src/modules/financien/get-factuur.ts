import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { FactuurInFull } from "./factuur.ts";
import { factuurById } from "./factuur-store.ts";

/** One invoice with its lines and the decision that it follows from. */
export const getFactuur = defineQuery({
  name: "facturen.get",
  summary: "Eén factuur met de regels, het besluit en wat de gemeente over het jaar betaalt",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ id }),
  output: FactuurInFull,
  subject: async (_, { id }) => ({ object: `factuur/${id}` }),
  run: (context, { id }) => factuurById(context, id),
  betrokkenen: () => [],
});
