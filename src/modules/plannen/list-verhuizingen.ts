import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { MOST_PEOPLE, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { VerhuizingNaarMij, VerhuizingVanMij } from "./verhuizing.ts";
import { verhuizingenNaarMij, verhuizingenVanMij } from "./verhuizing-store.ts";

/** Who comes to live in the own gemeente and waits for a yes, and what became of who left. */
export const listVerhuizingen = defineQuery({
  name: "verhuizingen.list",
  summary: "Dossiers die naar uw gemeente komen, en die u zelf voorstelde",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({}),
  output: Type.Object({
    naarMij: Type.Array(VerhuizingNaarMij, { maxItems: MOST_PEOPLE }),
    vanMij: Type.Array(VerhuizingVanMij, { maxItems: MOST_PEOPLE }),
  }),
  subject: async () => ({ object: "verhuizingen" }),
  run: async (context) => ({
    naarMij: await verhuizingenNaarMij(context),
    vanMij: await verhuizingenVanMij(context),
  }),
  betrokkenen: ({ naarMij, vanMij }) => [...naarMij, ...vanMij].map(({ inwonerId }) => inwonerId),
});
