import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { maandstandOf } from "./maandstand.ts";
import { maandField, Maandstand } from "./srg.ts";

/** What is new, changed, ended and corrected in a month, in numbers: as it was delivered, or as it would be now. */
export const getMaandstand = defineQuery({
  name: "statistiek.maandstand",
  summary: "Wat er in een maand nieuw, gewijzigd, afgelopen en verbeterd is voor de SRG, in aantallen",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiek",
  input: request({ gemeente, maand: Type.Optional(maandField) }),
  output: Maandstand,
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  run: (context, { gemeente, maand }) => maandstandOf(context, gemeente, maand),
  betrokkenen: () => [],
});
