import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Unit } from "./unit.ts";
import { unitRows } from "./unit-store.ts";

/** Where in the development company there is room. */
export const listUnits = defineQuery({
  name: "units.list",
  summary: "De vrije plaatsen per unit en werkvorm",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Unit) }),
  subject: async () => ({ object: "units" }),
  run: async (context) => ({ rijen: await unitRows(context) }),
  betrokkenen: () => [],
});
