import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional } from "../voorstellen/voorstel.ts";
import { leermeesterOn } from "./leerbedrijf-store.ts";
import { afgesloten, checkDag, geenLeermeester, Leerroute } from "./leerroute.ts";
import { NIVEAUS } from "./niveau.ts";
import { insertBeoordeling, leerrouteById } from "./leerroute-store.ts";
import { leerdoelSubject } from "./leerroute-subject.ts";
import { routeOfDoel } from "./leerdoel-store.ts";

/** What a leermeester saw someone do on a day. It stays; a later one counts above it. */
export const assessLeerdoel = defineAction({
  name: "leerdoel.assess",
  summary: "Vastleggen hoe iemand een taak op het werk doet",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request({
    id,
    niveau: oneOf(NIVEAUS),
    datum: date,
    leermeesterId: Type.Optional(orNull(id)),
    toelichting: Type.Optional(orNull(text(500, "Wat de leermeester zag"))),
  }),
  output: Leerroute,
  subject: (context, { id }) => leerdoelSubject(context, id),
  async run(context, { id, niveau, datum, leermeesterId = null, toelichting = null }, { gemeente }) {
    const route = await routeOfDoel(context, id);
    if (route.afgeslotenOp !== null) throw afgesloten();
    checkDag(datum, route.begonnenOp, context.today());
    if (toelichting !== null) checkFunctional(toelichting, "toelichting");
    const { leerbedrijfId, inwonerId } = route;
    const meester = await leermeesterOn(context, leerbedrijfId, leermeesterId ?? route.leermeesterId, datum);
    if (!meester) throw geenLeermeester();
    await insertBeoordeling(context, {
      leerdoelId: id,
      inwonerId,
      gemeente: gemeente!,
      niveau,
      datum,
      toelichting,
      leermeesterId: meester.id,
      leermeesterNaam: meester.naam,
      leermeesterFunctie: meester.functie,
    });
    return leerrouteById(context, route.id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
