import { defineAction } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Bewaard, checkScenario, reden, scenarioFields } from "./scenario.ts";
import { insertScenarioversie, scenarioById } from "./scenario-store.ts";

/** A new version with the reason; the versions before it stay as they were. */
export const changeScenario = defineAction({
  name: "scenario.wijzigen",
  summary: "Een nieuwe versie van een scenario bewaren, met de reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id, opVersie: versie, ...scenarioFields, reden }),
  output: Bewaard,
  subject: async (_, { id }) => ({ object: `scenario/${id}` }),
  async run(context, { id, ...nieuw }) {
    checkScenario(nieuw);
    await insertScenarioversie(context, id, nieuw);
    return scenarioById(context, id);
  },
  betrokkenen: () => [],
});
