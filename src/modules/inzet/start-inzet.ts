import { defineAction } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { eindVoorBegin, Inzet, inToekomst } from "./inzet.ts";
import { inzetById, moveInzet } from "./inzet-store.ts";
import { inzetSubject } from "./inzet-subject.ts";

/** Someone began, on a place that is kept for him. */
export const startInzet = defineAction({
  name: "inzet.start",
  summary: "Vastleggen dat een inwoner met een instrument is begonnen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({ id, startdatum: date, geplandEinde: orNull(date) }),
  output: Inzet,
  subject: (context, { id }) => inzetSubject(context, id),
  async run(context, { id, startdatum, geplandEinde }) {
    if (startdatum > context.today()) throw inToekomst("startdatum");
    if (geplandEinde !== null && geplandEinde < startdatum) throw eindVoorBegin();
    await moveInzet(context, id, ["toegekend"], { status: "loopt", startdatum, geplandEinde });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
