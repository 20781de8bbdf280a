import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { DoelInFull, doelInFull } from "./doel-in-full.ts";
import { insertDoel } from "./doel-store.ts";
import { checkDoel, doelFields } from "./doelstelling.ts";

/** A target with its owner, its source and how it is counted. */
export const createDoelstelling = defineAction({
  name: "doelstelling.create",
  summary: "Een doel vastleggen: hoeveel, voor wie, hoe het telt en wie ervoor zorgt",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request(doelFields),
  output: DoelInFull,
  subject: async () => ({ object: "doelstellingen" }),
  async run(context, input) {
    checkDoel(input);
    return doelInFull(context, await insertDoel(context, input));
  },
  betrokkenen: () => [],
});
