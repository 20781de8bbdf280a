import { Type } from "typebox";
import { meldAfspraak } from "../berichten/afspraakbericht.ts";
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
  output: Type.Object({ id, inwonerId: id, versie, krijgtBericht: Type.Boolean() }),
  subject: (context, { id }) => afspraakSubject(context, id),
  async run(context, { id }) {
    const { inwonerId, versie } = await takeOver(context, id);
    return { id, inwonerId, versie, krijgtBericht: await meldAfspraak(context, id, "veranderd") };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
