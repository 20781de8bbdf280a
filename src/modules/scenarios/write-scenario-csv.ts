import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { scenarioVersie } from "./scenario-store.ts";
import { scenarioCsv } from "./scenariobestand.ts";

/** A version of a scenario to change in a spreadsheet; it can be taken over again. */
export const writeScenarioCsv = defineQuery({
  name: "scenario.csv",
  summary: "Een versie van een scenario als CSV, om in een rekenblad te wijzigen",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id, versie: Type.Optional(versie) }),
  output: Type.String(),
  subject: async (_, { id }) => ({ object: `scenario/${id}` }),
  run: async (context, { id, versie }) => scenarioCsv(await scenarioVersie(context, id, versie)),
  betrokkenen: () => [],
});
