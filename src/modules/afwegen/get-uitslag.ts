import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingInFull } from "./afweging-store.ts";
import { Uitslag, uitslagVan } from "./uitslag.ts";

/** How often each option comes first over all weights and futures, and what each gemeente and fractie comes to. */
export const getUitslag = defineQuery({
  name: "afweging.uitslag",
  summary:
    "Hoe vaak elke keuze bovenaan staat over alle gewichten en toekomsten, en waar elke gemeente en fractie op uitkomt",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id }),
  output: Uitslag,
  subject: async (_, { id }) => ({ object: `afweging/${id}` }),
  async run(context, { id }) {
    const { gewichtensets, ...afweging } = await afwegingInFull(context, id);
    return uitslagVan(afweging, gewichtensets);
  },
  betrokkenen: () => [],
});
