import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Contactmoment } from "./contactmoment.ts";
import { contactmomentById } from "./contactmoment-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

export const getContactmoment = defineQuery({
  name: "contactmoment.get",
  summary: "Een contactmoment lezen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id }),
  output: Contactmoment,
  subject: async (context, { id }) =>
    inwonerSubject(context, (await contactmomentById(context, id)).inwonerId),
  run: (context, { id }) => contactmomentById(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
