import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { codeAsText, codeOf } from "./code.ts";
import { verklaringSubject } from "./leerroute-subject.ts";
import { envelop } from "./ondertekening.ts";
import { adresOf } from "./verklaring.ts";
import { bewijsOf } from "./verklaring-store.ts";

/** What an inwoner takes along: the address behind the QR, and the file for a wallet. */
export const getBadge = defineQuery({
  name: "praktijkverklaring.get-badge",
  summary: "Een praktijkverklaring als Open Badge, met het adres om hem te controleren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "certificaat",
  input: request({ id }),
  output: Type.Object({
    adres: Type.String({ description: "Wie dit adres heeft, ziet deze verklaring" }),
    jwt: Type.String({ description: "Open Badges 3.0, ondertekend" }),
    bestand: Type.Object({ "@context": Type.String(), id: Type.String(), type: Type.String() }),
    inwonerId: id,
  }),
  subject: (context, { id }) => verklaringSubject(context, id),
  async run(context, { id }, { inwonerId }) {
    const jwt = await bewijsOf(context, id);
    const code = codeOf(context.sleutels, { regioId: context.user.regioId, id });
    return {
      adres: `${adresOf(context)}/certificaat/${codeAsText(code)}`,
      jwt,
      bestand: envelop(jwt),
      inwonerId: inwonerId!,
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
