import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Bewaard, checkScenario, scenarioFields } from "./scenario.ts";
import { insertScenario, scenarioById } from "./scenario-store.ts";

/** Keeps what could be decided, with why, on the newest figures. */
export const createScenario = defineAction({
  name: "scenario.create",
  summary: "Een scenario voor het toekomstplan bewaren, met waarom",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ ...scenarioFields, uitgangspuntenId: Type.Optional(id) }),
  output: Bewaard,
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, { uitgangspuntenId, ...inhoud }) {
    checkScenario(inhoud);
    return scenarioById(context, await insertScenario(context, inhoud, uitgangspuntenId));
  },
  betrokkenen: () => [],
});
