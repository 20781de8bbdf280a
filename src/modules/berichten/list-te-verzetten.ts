import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { EigenAfspraak } from "./eigen-afspraak.ts";
import { AFSPRAKEN_AT_MOST, eigenAfspraken, eigenSubject } from "./eigen-afspraak-store.ts";

export const listTeVerzetten = defineQuery({
  name: "afspraken.te-verzetten",
  summary: "Uw eigen afspraken, met of u al om een ander moment vroeg",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(EigenAfspraak, { maxItems: AFSPRAKEN_AT_MOST }) }),
  subject: (context) => eigenSubject(context),
  run: async (context) => ({ rijen: await eigenAfspraken(context) }),
  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});
