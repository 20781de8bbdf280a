import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsingById } from "../plaatsingen/plaatsing-store.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { leerbedrijfById, leermeesterOn } from "./leerbedrijf-store.ts";
import { geenLeermeester, Leerroute, nietErkend } from "./leerroute.ts";
import { insertLeerroute, leerrouteById } from "./leerroute-store.ts";

/** Someone begins to learn tasks at a leerbedrijf that is recognised on that day, with one leermeester. */
export const startLeerroute = defineAction({
  name: "leerroute.start",
  summary: "Beginnen met leren op het werk: welke taken, waar en bij wie",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request({
    id,
    leerbedrijfId: id,
    leermeesterId: id,
    leertaakIds: Type.Array(id, { minItems: 1, maxItems: 20, uniqueItems: true }),
    plaatsingId: Type.Optional(orNull(id)),
    begonnenOp: date,
  }),
  output: Leerroute,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, leertaakIds, plaatsingId = null, ...where }, subject) {
    const { leerbedrijfId, leermeesterId, begonnenOp } = where;
    const leerbedrijf = await leerbedrijfById(context, leerbedrijfId);
    if (leerbedrijf.erkendTot !== null && leerbedrijf.erkendTot < begonnenOp) throw nietErkend();
    if (!(await leermeesterOn(context, leerbedrijfId, leermeesterId, begonnenOp))) throw geenLeermeester();
    if (plaatsingId !== null) {
      const plaatsing = await plaatsingById(context, plaatsingId, subject);
      if (plaatsing.inwonerId !== id) throw notFound("plaatsing", plaatsingId);
    }
    const route = { ...where, inwonerId: id, gemeente: subject.gemeente!, plaatsingId };
    const leerrouteId = await insertLeerroute(
      context,
      { ...route, leerbedrijfNaam: leerbedrijf.naam },
      leertaakIds,
    );
    return leerrouteById(context, leerrouteId);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
