import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Raadssessie } from "./visie.ts";
import { raadssessies } from "./visie-store.ts";

/** Five questions about what the council wants, with the answers of all members together. */
export const listRaadssessies = defineQuery({
  name: "raadssessie.list",
  summary:
    "Bijeenkomsten waarin raadsleden vijf vragen over de visie beantwoorden, met alle antwoorden samen",
  verwerkingsactiviteit: sturen,
  dataklasse: "raadsantwoord",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Raadssessie) }),
  subject: async () => ({ object: "raadssessies" }),
  run: async (context) => ({ rijen: await raadssessies(context) }),
  betrokkenen: () => [],
});
