import { defineQuery } from "../../door.ts";
import { request } from "../../fields.ts";
import { Pdf, writePdf } from "../../rekenhulp/pdf.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { maakToekomstplanrapport } from "./maak-toekomstplanrapport.ts";
import { rapportstuk } from "./rapportstuk.ts";
import { OBJECT, rapportvraag } from "./toekomstplanrapport.ts";

/** The report to print and to send to a council: a tagged PDF. */
export const writeToekomstplanrapportPdf = defineQuery({
  name: "toekomstplanrapport.pdf",
  summary: "Het rapport Toekomstplan als PDF met structuur, om te bewaren, te printen of in te dienen",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request(rapportvraag),
  output: Pdf,
  subject: async () => ({ object: OBJECT }),
  run: async (context, vraag) => writePdf(rapportstuk(await maakToekomstplanrapport(context, vraag))),
  betrokkenen: () => [],
});
