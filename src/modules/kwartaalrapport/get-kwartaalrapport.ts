import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { kwartaal, Kwartaalrapport, OBJECT } from "./kwartaalrapport.ts";

import { maakKwartaalrapport } from "./maak-kwartaalrapport.ts";

/** What a quarter brought, in words and in protected tables. */
export const getKwartaalrapport = defineQuery({
  name: "kwartaalrapport.get",
  summary: "Het rapport van een kwartaal: conclusies, plaatsingen per gemeente, doelen en geld",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ kwartaal }),
  output: Kwartaalrapport,
  subject: async () => ({ object: OBJECT }),
  run: (context, { kwartaal }) => maakKwartaalrapport(context, kwartaal),
  betrokkenen: () => [],
});
