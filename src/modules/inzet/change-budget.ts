import { defineAction } from "../door.ts";
import { amount, id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Budget, bronveld } from "./budget.ts";
import { budgetById, updateBudget } from "./budget-store.ts";

/** More, or less; never less than what is promised. */
export const changeBudget = defineAction({
  name: "instrumentbudget.change",
  summary: "Een budget voor een instrument verhogen of verlagen",
  verwerkingsactiviteit: beheren,
  dataklasse: "instrumentbudget",
  input: request({ id, bedrag: amount, bron: bronveld }),
  output: Budget,
  subject: async (_, { id }) => ({ object: `instrumentbudget/${id}` }),
  async run(context, { id, ...input }) {
    await updateBudget(context, id, input);
    return budgetById(context, id);
  },
  betrokkenen: () => [],
});
