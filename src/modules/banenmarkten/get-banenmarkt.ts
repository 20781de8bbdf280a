import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { BanenmarktInFull } from "./banenmarkt.ts";
import { marktById } from "./banenmarkt-store.ts";

/** One market: when, where, who stands there with what, and what came of it. */
export const getBanenmarkt = defineQuery({
  name: "banenmarkt.get",
  summary: "Eén banenmarkt met de werkgevers die er staan en wat de markt opleverde",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "banenmarkt",
  input: request({ id }),
  output: BanenmarktInFull,
  subject: async (_, { id }) => ({ object: `banenmarkt/${id}` }),
  run: (context, { id }) => marktById(context, id),
  betrokkenen: () => [],
});
