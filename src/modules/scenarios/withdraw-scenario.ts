import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Bewaard } from "./scenario.ts";
import { scenarioById, setDeling } from "./scenario-store.ts";

/** From now on the code opens nothing. */
export const withdrawScenario = defineAction({
  name: "scenario.intrekken",
  summary: "De link naar een scenario intrekken",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id }),
  output: Bewaard,
  subject: async (_, { id }) => ({ object: `scenario/${id}` }),
  async run(context, { id }) {
    await setDeling(context, id, null);
    return scenarioById(context, id);
  },
  betrokkenen: () => [],
});
