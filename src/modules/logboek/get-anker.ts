import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { Anker } from "./anker.ts";
import { anchorKetens } from "./keten-store.ts";

/** The signed heads of the chains, to keep with another organisation or on paper. */
export const getAnker = defineQuery({
  name: "logboek.anker",
  summary: "Het anker van het logboek, om buiten deze database te bewaren",
  verwerkingsactiviteit: toezien,
  dataklasse: "logboek",
  input: request({}),
  output: Anker,
  subject: async () => ({ object: "logboek" }),
  run: (context) => anchorKetens(context),
  betrokkenen: () => [],
});
