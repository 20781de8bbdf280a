import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { amount, gemeente, id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Budget, bronveld } from "./budget.ts";
import { budgetById, insertBudget } from "./budget-store.ts";

/** What a gemeente has for an instrument in a year. Nothing is promised above it. */
export const createBudget = defineAction({
  name: "instrumentbudget.create",
  summary: "Vastleggen hoeveel een gemeente dit jaar voor een instrument heeft",
  verwerkingsactiviteit: beheren,
  dataklasse: "instrumentbudget",
  input: request({
    id,
    gemeente,
    jaar: Type.Integer({ minimum: 2015, maximum: 2100 }),
    bedrag: amount,
    bron: bronveld,
  }),
  output: Budget,
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  run: async (context, { id: instrumentId, ...input }) =>
    budgetById(context, await insertBudget(context, { instrumentId, ...input })),
  betrokkenen: () => [],
});
