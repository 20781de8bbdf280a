import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { Pdf, writePdf } from "../rekenhulp/pdf.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { getoondOf } from "./badge.ts";
import { codeAsText, codeOf } from "./code.ts";
import { verklaringSubject } from "./leerroute-subject.ts";
import { lees } from "./ondertekening.ts";
import { adresOf } from "./verklaring.ts";
import { verklaringStuk } from "./verklaring-pdf.ts";
import { bewijsOf, verklaringById } from "./verklaring-store.ts";

/** From the signed words, so that paper and file say the same. */
export const writeVerklaring = defineQuery({
  name: "praktijkverklaring.pdf",
  summary: "Een praktijkverklaring als PDF, met een code om hem te controleren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "certificaat",
  input: request({ id }),
  output: Pdf,
  subject: (context, { id }) => verklaringSubject(context, id),
  async run(context, { id }) {
    const { intrekking } = await verklaringById(context, id);
    const badge = await lees(await bewijsOf(context, id), context.sleutels.certificaat);
    if (!badge) throw new Error(`praktijkverklaring ${id} does not verify`);
    const code = codeAsText(codeOf(context.sleutels, { regioId: context.user.regioId, id }));
    const adres = `${adresOf(context)}/certificaat/${code}`;
    return writePdf(verklaringStuk(getoondOf(badge), adres, intrekking !== null));
  },
  betrokkenen: (_output, _input, { inwonerId }) => (inwonerId ? [inwonerId] : []),
});
