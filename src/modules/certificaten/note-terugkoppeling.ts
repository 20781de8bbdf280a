import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional } from "../voorstellen/voorstel.ts";
import { Leerroute } from "./leerroute.ts";
import { leerrouteById, updateTerugkoppeling } from "./leerroute-store.ts";
import { leerrouteSubject } from "./leerroute-subject.ts";

/** What the inwoner himself says of learning there. */
export const noteTerugkoppeling = defineAction({
  name: "leerroute.note-terugkoppeling",
  summary: "Vastleggen wat de inwoner zelf van het leren vindt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request({ id, tekst: text(500, "In de woorden van de inwoner") }),
  output: Leerroute,
  subject: (context, { id }) => leerrouteSubject(context, id),
  async run(context, { id, tekst }) {
    checkFunctional(tekst, "tekst");
    await updateTerugkoppeling(context, id, tekst);
    return leerrouteById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
