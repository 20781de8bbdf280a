import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { plaatsingSubject } from "../plaatsingen/plaatsing-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Regelingaanvraag, Regelingstand } from "./regeling.ts";
import { laatsteAanvraag, regelingstanden } from "./regeling-store.ts";

/** The arrangements that the werkgever asked for, for who decides on them or follows them. */
export const listRegelingstanden = defineQuery({
  name: "regelingstanden.list",
  summary: "De regelingen die de werkgever vroeg, en waar zij staan",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Regelingstand), aanvraag: orNull(Regelingaanvraag) }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: async (context, { id }) => ({
    rijen: await regelingstanden(context, id),
    aanvraag: await laatsteAanvraag(context, id),
  }),
  betrokkenen: (_, __, { inwonerId }) => (inwonerId ? [inwonerId] : []),
});
