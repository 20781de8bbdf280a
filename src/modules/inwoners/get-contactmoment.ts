import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Contactmoment } from "./contactmoment.ts";
import { contactmomentById } from "./contactmoment-store.ts";
import { contactmomentSubject } from "./contactmoment-subject.ts";

export const getContactmoment = defineQuery({
  name: "contactmoment.get",
  summary: "Een contactmoment lezen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id }),
  output: Contactmoment,
  subject: (context, { id }) => contactmomentSubject(context, id),
  run: (context, { id }) => contactmomentById(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
