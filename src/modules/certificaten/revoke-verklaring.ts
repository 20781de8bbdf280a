import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional, reden } from "../voorstellen/voorstel.ts";
import { verklaringSubject } from "./leerroute-subject.ts";
import { Praktijkverklaring } from "./verklaring.ts";
import { insertIntrekking, verklaringById } from "./verklaring-store.ts";

/** From now on its QR and its file say that it was withdrawn. It stays in the dossier, with why. */
export const revokeVerklaring = defineAction({
  name: "praktijkverklaring.revoke",
  summary: "Een praktijkverklaring intrekken, met een reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "certificaat",
  input: request({ id, reden: reden(5, "Waarom de verklaring niet meer geldt") }),
  output: Praktijkverklaring,
  subject: (context, { id }) => verklaringSubject(context, id),
  async run(context, { id, reden }, { gemeente, inwonerId }) {
    checkFunctional(reden, "reden");
    const about = { praktijkverklaringId: id, inwonerId: inwonerId!, gemeente: gemeente! };
    await insertIntrekking(context, about, reden);
    return verklaringById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
