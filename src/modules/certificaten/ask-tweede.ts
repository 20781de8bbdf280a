import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afgesloten, Leerroute } from "./leerroute.ts";
import { leerrouteById, updateLeerdoel } from "./leerroute-store.ts";
import { leerdoelSubject } from "./leerroute-subject.ts";
import { routeOfDoel } from "./leerdoel-store.ts";

/** Someone wants another leermeester to look as well, or no longer does. */
export const askTweede = defineAction({
  name: "leerdoel.ask-tweede",
  summary: "Een tweede leermeester vragen om ook te kijken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request({ id, isGevraagd: Type.Boolean() }),
  output: Leerroute,
  subject: (context, { id }) => leerdoelSubject(context, id),
  async run(context, { id, isGevraagd }) {
    const route = await routeOfDoel(context, id);
    if (route.afgeslotenOp !== null) throw afgesloten();
    await updateLeerdoel(context, id, { tweedeGevraagd: isGevraagd });
    return leerrouteById(context, route.id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
