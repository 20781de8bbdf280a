import { registerOf } from "../bedragen/register-of.ts";
import { defineQuery } from "../door.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Kosteninvoer, medewerkerkosten } from "./medewerkerkosten.ts";
import { kostenStuk } from "./medewerkerkosten-pdf.ts";
import { Pdf, writePdf } from "./pdf.ts";

/** The same answer as `medewerkerkosten.calculate`, to print or to take along. */
export const writeMedewerkerkosten = defineQuery({
  name: "medewerkerkosten.pdf",
  summary: "Wat een medewerker een werkgever kost, als PDF met alle stappen en bronnen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrag",
  input: Kosteninvoer,
  output: Pdf,
  subject: async () => ({ object: "bedragen" }),
  run: async (context, invoer) =>
    writePdf(kostenStuk(medewerkerkosten(invoer, await registerOf(context)), invoer, context.today())),
  betrokkenen: () => [],
});
