import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Budget } from "./budget.ts";
import { budgettenOf } from "./budget-store.ts";

/** What each gemeente has for an instrument, and what is left of it. */
export const listBudgetten = defineQuery({
  name: "instrumentbudgetten.list",
  summary: "De budgetten van de gemeenten voor een instrument, met wat er nog van over is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrumentbudget",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Budget) }),
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  run: async (context, { id }) => ({ rijen: await budgettenOf(context, id) }),
  betrokkenen: () => [],
});
