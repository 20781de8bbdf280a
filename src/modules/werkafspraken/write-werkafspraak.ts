import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { Pdf, writePdf } from "../rekenhulp/pdf.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { afspraakStuk } from "./werkafspraak-pdf.ts";
import { werkafspraakById } from "./werkafspraak-store.ts";
import { werkafspraakSubject } from "./werkafspraak-subject.ts";

/** The agreement as a document, with who said yes and when. */
export const writeWerkafspraak = defineQuery({
  name: "werkafspraak.pdf",
  summary: "Een afspraak over werk, prijs en begeleiding als PDF, met het ja van beide kanten",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkafspraak",
  input: request({ id }),
  output: Pdf,
  subject: (context, { id }) => werkafspraakSubject(context, id),
  run: async (context, { id }) =>
    writePdf(afspraakStuk(await werkafspraakById(context, id), context.today())),
  betrokkenen: () => [],
});
