import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { schetsPage } from "./schets-store.ts";
import { Schets } from "./schets.ts";

/** How often, with whom and by whom tasks were made into jobs. */
export const listSchetsen = defineQuery({
  name: "functieschetsen.list",
  summary: "De bewaarde schetsen van nieuwe banen, de laatste eerst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ werkgeverId: Type.Optional(id), ...paging }),
  output: page(Schets),
  subject: async () => ({ object: "functieschets" }),
  async run(context, { werkgeverId, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await schetsPage(context, werkgeverId, { limit, offset })) };
  },
  betrokkenen: () => [],
});
