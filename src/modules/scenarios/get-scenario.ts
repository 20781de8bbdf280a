import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Bewaard } from "./scenario.ts";
import { scenarioById } from "./scenario-store.ts";

/** The newest version of a scenario, or the one that is asked for. */
export const getScenario = defineQuery({
  name: "scenario.get",
  summary: "Eén scenario met al zijn versies; zonder nummer de nieuwste",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id, versie: Type.Optional(versie) }),
  output: Bewaard,
  subject: async (_, { id }) => ({ object: `scenario/${id}` }),
  run: (context, { id, versie }) => scenarioById(context, id, versie),
  betrokkenen: () => [],
});
