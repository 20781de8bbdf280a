import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Scenariokop } from "./scenario.ts";
import { scenarioPage } from "./scenario-store.ts";

/** The scenarios that are kept, what was changed last first. */
export const listScenarios = defineQuery({
  name: "scenario.list",
  summary: "De bewaarde scenario’s voor het toekomstplan, de laatst gewijzigde eerst",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request(paging),
  output: page(Scenariokop),
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, input) {
    const { pagina, perPagina, ...part } = pageOf(input);
    return { pagina, perPagina, ...(await scenarioPage(context, part)) };
  },
  betrokkenen: () => [],
});
