import { defineQuery } from "../door.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { answerWatVerandert } from "./answer-wat-verandert.ts";
import { Pdf, writePdf } from "./pdf.ts";
import { watVerandertStuk } from "./wat-verandert-pdf.ts";
import { Vraag } from "./wat-verandert-vraag.ts";

/** The same answer as `wat-verandert.calculate`, to print or to take along. */
export const writeWatVerandert = defineQuery({
  name: "wat-verandert.pdf",
  summary: "Wat er verandert als iemand gaat werken, als PDF met alle stappen en bronnen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: Vraag,
  output: Pdf,
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, input) =>
    writePdf(watVerandertStuk(await answerWatVerandert(context, input), context.today())),
  betrokkenen: (_, { id }) => [id],
});
