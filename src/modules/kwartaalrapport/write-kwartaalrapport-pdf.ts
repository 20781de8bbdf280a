import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { Pdf, writePdf } from "../rekenhulp/pdf.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { kwartaal, OBJECT } from "./kwartaalrapport.ts";
import { kwartaalstuk } from "./kwartaalstuk.ts";
import { maakKwartaalrapport } from "./maak-kwartaalrapport.ts";

/** The report to print: a tagged PDF. */
export const writeKwartaalrapportPdf = defineQuery({
  name: "kwartaalrapport.pdf",
  summary: "Het rapport van een kwartaal als PDF met structuur, om te bewaren of te printen",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ kwartaal }),
  output: Pdf,
  subject: async () => ({ object: OBJECT }),
  run: async (context, { kwartaal }) => writePdf(kwartaalstuk(await maakKwartaalrapport(context, kwartaal))),
  betrokkenen: () => [],
});
