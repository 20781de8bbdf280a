import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afgesloten, checkDag, Leerroute } from "./leerroute.ts";
import { leerrouteById, updateLeerdoel } from "./leerroute-store.ts";
import { leerdoelSubject } from "./leerroute-subject.ts";
import { routeOfDoel } from "./leerdoel-store.ts";

export const practiseLeerdoel = defineAction({
  name: "leerdoel.practise",
  summary: "Vastleggen dat iemand een taak oefent",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request({ id, datum: date }),
  output: Leerroute,
  subject: (context, { id }) => leerdoelSubject(context, id),
  async run(context, { id, datum }) {
    const route = await routeOfDoel(context, id);
    if (route.afgeslotenOp !== null) throw afgesloten();
    checkDag(datum, route.begonnenOp, context.today());
    await updateLeerdoel(context, id, { geoefendOp: datum });
    return leerrouteById(context, route.id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
