import { defineQuery } from "../../door.ts";
import { request } from "../../fields.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { maakToekomstplanrapport } from "./maak-toekomstplanrapport.ts";
import { OBJECT, rapportvraag, Toekomstplanrapport } from "./toekomstplanrapport.ts";

/** What a council decides about the company, what it costs and what is uncertain. */
export const getToekomstplanrapport = defineQuery({
  name: "toekomstplanrapport.get",
  summary: "Het rapport Toekomstplan: de keuzes, wat zij inwoners en een gemeente brengen, wat onzeker is",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request(rapportvraag),
  output: Toekomstplanrapport,
  subject: async () => ({ object: OBJECT }),
  run: maakToekomstplanrapport,
  betrokkenen: () => [],
});
