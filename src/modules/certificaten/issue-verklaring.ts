import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afgesloten, checkGereed } from "./leerroute.ts";
import { closeLeerroute, leerrouteById } from "./leerroute-store.ts";
import { leerrouteSubject } from "./leerroute-subject.ts";
import { Praktijkverklaring } from "./verklaring.ts";
import { insertVerklaring, verklaringById } from "./verklaring-store.ts";

/** Once for a leerroute: it names the tasks that were assessed, and the route is closed with it. */
export const issueVerklaring = defineAction({
  name: "praktijkverklaring.issue",
  summary: "Een praktijkverklaring geven voor de taken die beoordeeld zijn",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "certificaat",
  input: request({ id }),
  output: Praktijkverklaring,
  subject: (context, { id }) => leerrouteSubject(context, id),
  async run(context, { id }, { gemeente }) {
    const route = await leerrouteById(context, id);
    const doelen = checkGereed(route);
    if (!(await closeLeerroute(context, id))) throw afgesloten();
    return verklaringById(context, await insertVerklaring(context, route, doelen, gemeente!));
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
