import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Matchronde } from "./matchronde.ts";
import { rondePage } from "./ronde-store.ts";

/** The runs of the region, the latest first. */
export const listMatchrondes = defineQuery({
  name: "matchrondes.list",
  summary: "De matchrondes van de regio, de nieuwste eerst",
  verwerkingsactiviteit: matchen,
  dataklasse: "matchronde",
  input: request(paging),
  output: page(Matchronde),
  subject: async () => ({ object: "matchrondes" }),
  async run(context, input) {
    const { limit, offset, ...at } = pageOf(input);
    return { ...at, ...(await rondePage(context, { limit, offset })) };
  },
  betrokkenen: () => [],
});
