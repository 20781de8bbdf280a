import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Taak } from "./taak.ts";
import { taakById } from "./taak-store.ts";

/** How far long work is. */
export const getTaak = defineQuery({
  name: "taak.get",
  summary: "Hoe ver uw langlopende werk is",
  verwerkingsactiviteit: beheren,
  dataklasse: "taak",
  isPolled: true,
  input: request({ id }),
  output: Taak,
  subject: async (_context, { id }) => ({ object: `taak/${id}` }),
  run: (context, { id }) => taakById(context, id),
  betrokkenen: () => [],
});
