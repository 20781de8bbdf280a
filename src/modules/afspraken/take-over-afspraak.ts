import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afspraakSubject, takeOver } from "./afspraak-store.ts";

/** Puts an appointment that was left behind, such as after a handover, in the own diary. */
export const takeOverAfspraak = defineAction({
  name: "afspraak.take-over",
  summary: "Een afspraak overnemen van wie de inwoner niet meer begeleidt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id, versie }),
  subject: (context, { id }) => afspraakSubject(context, id),
  run: async (context, { id }) => ({ id, ...(await takeOver(context, id)) }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
