import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { Pdf, writePdf } from "../rekenhulp/pdf.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { overstapById } from "./overstap-store.ts";
import { overstapStuk } from "./overstap-pdf.ts";
import { overstapSubject } from "./overstap-subject.ts";

/** What the inwoner takes home, in simple words. */
export const writeOverstap = defineQuery({
  name: "overstap.pdf",
  summary: "De overstap op papier voor de inwoner, in eenvoudige woorden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({ id }),
  output: Pdf,
  subject: (context, { id }) => overstapSubject(context, id),
  run: async (context, { id }) => writePdf(overstapStuk(await overstapById(context, id), context.today())),
  betrokkenen: (_output, _input, { inwonerId }) => (inwonerId ? [inwonerId] : []),
});
