import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { EigenAfspraak, Moment } from "./eigen-afspraak.ts";
import { eigenAfspraakById, eigenSubject, momentenVoor } from "./eigen-afspraak-store.ts";

/** Of the diary of the colleague it tells only when he could. */
export const listMomenten = defineQuery({
  name: "afspraak.momenten",
  summary: "Wanneer uw afspraak ook zou kunnen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id }),
  output: Type.Object({ afspraak: EigenAfspraak, momenten: Type.Array(Moment) }),
  subject: (context) => eigenSubject(context),
  run: async (context, { id }) => ({
    afspraak: await eigenAfspraakById(context, id),
    momenten: await momentenVoor(context, id),
  }),
  betrokkenen: ({ afspraak }) => [afspraak.inwonerId],
});
