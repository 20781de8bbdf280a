import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, orNull, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { openLeerroutes } from "./leerdoel-store.ts";

const OpenLeerroute = Type.Object({
  id,
  inwonerId: id,
  naam: Type.String(),
  leerbedrijf: Type.String(),
  leermeester: Type.String(),
  begonnenOp: date,
  taken: Type.Integer(),
  beoordeeld: Type.Integer({ description: "Taken waar een leermeester naar keek" }),
  laatsteBeoordeling: orNull(date),
});

/** For who assesses: everyone who learns at his company, in his unit or in his caseload. */
export const listOpenLeerroutes = defineQuery({
  name: "leerroutes.list-open",
  summary: "Wie nu op het werk leert; wie het langst wacht op een beoordeling eerst",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request(paging),
  output: page(OpenLeerroute),
  subject: async (context) => listSubject(context, "read", "praktijkleren"),
  async run(context, asked) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await openLeerroutes(context, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
