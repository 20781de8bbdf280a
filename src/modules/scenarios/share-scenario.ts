import { randomBytes } from "node:crypto";
import { defineAction } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Bewaard } from "./scenario.ts";
import { scenarioById, scenarioVersie, setDeling } from "./scenario-store.ts";

const CODE_BYTES = 18;

/** A code that cannot be guessed opens this version, for who may read the plan. An earlier code stops working. */
export const shareScenario = defineAction({
  name: "scenario.delen",
  summary: "Een versie van een scenario delen met een link",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id, versie }),
  output: Bewaard,
  subject: async (_, { id }) => ({ object: `scenario/${id}` }),
  async run(context, { id, versie }) {
    await scenarioVersie(context, id, versie);
    await setDeling(context, id, { versie, code: randomBytes(CODE_BYTES).toString("base64url") });
    return scenarioById(context, id);
  },
  betrokkenen: () => [],
});
