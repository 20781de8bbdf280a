import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { DoelInFull, doelInFull } from "./doel-in-full.ts";

/** One target: how it is counted, each stand, its parts, and what was changed about it and why. */
export const getDoelstelling = defineQuery({
  name: "doelstelling.get",
  summary: "Eén doel met hoe het telt, alle standen en waarom het wijzigde",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id }),
  output: DoelInFull,
  subject: async (_, { id }) => ({ object: `doelstelling/${id}` }),
  run: (context, { id }) => doelInFull(context, id),
  betrokkenen: () => [],
});
