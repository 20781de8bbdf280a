import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { VumpartijMetStand } from "./partij.ts";
import { partijen } from "./partij-store.ts";

/** With which organisations this region exchanges through VUM: who may ask, and whom it can ask. */
export const listVumpartijen = defineQuery({
  name: "vumpartijen.list",
  summary: "Met welke organisaties deze regio via VUM uitwisselt",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumpartij",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(VumpartijMetStand, { maxItems: 100 }) }),
  subject: async () => ({ object: "vum" }),
  run: async (context) => ({ rijen: await partijen(context) }),
  betrokkenen: () => [],
});
