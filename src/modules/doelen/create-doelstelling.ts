import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { DoelInFull, doelInFull } from "./doel-in-full.ts";
import { insertDoel } from "./doel-store.ts";
import { checkDelen, insertDelen, insertPlaats, plaatsFields } from "./doelplaats.ts";
import { checkDoel, doelFields } from "./doelstelling.ts";

/** A target with its owner, its source and how it is counted; divided, and with its place in a programme, where it has one. */
export const createDoelstelling = defineAction({
  name: "doelstelling.create",
  summary: "Een doel vastleggen: hoeveel, voor wie, hoe het telt en wie ervoor zorgt",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ ...doelFields, ...plaatsFields }),
  output: DoelInFull,
  subject: async () => ({ object: "doelstellingen" }),
  async run(context, { delen = [], resultaatVan = null, ...doel }) {
    checkDoel(doel);
    checkDelen(doel, delen);
    const id = await insertDoel(context, doel);
    await insertDelen(context, id, doel, delen);
    if (resultaatVan) await insertPlaats(context, id, resultaatVan);
    return doelInFull(context, id);
  },
  betrokkenen: () => [],
});
