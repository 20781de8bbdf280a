import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Marktdeelname, nietMeerAanmelden } from "./banenmarkt.ts";
import { marktById } from "./banenmarkt-store.ts";
import { deelnameById, insertDeelname } from "./marktdeelname-store.ts";

/** Registers someone for a market, with his yes; he gets a number and is called by it there. */
export const registerInwoner = defineAction({
  name: "marktdeelname.create",
  summary: "Een inwoner aanmelden voor een banenmarkt; hij krijgt een nummer",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "marktdeelname",
  input: request({
    id,
    inwonerId: id,
    akkoord: Type.Literal(true, { description: "De inwoner wil erheen en weet dat er een lijst is" }),
  }),
  output: Marktdeelname,
  subject: (context, { inwonerId }) => inwonerSubject(context, inwonerId),
  async run(context, { id, inwonerId }, { gemeente }) {
    const markt = await marktById(context, id);
    if (markt.status !== "gepland" || markt.datum < context.today()) throw nietMeerAanmelden();
    const deelname = { marktId: id, inwonerId, gemeente: gemeente! };
    return deelnameById(context, await insertDeelname(context, deelname));
  },
  betrokkenen: (_, { inwonerId }) => [inwonerId],
});
