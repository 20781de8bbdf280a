import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Bewaard, checkScenario } from "./scenario.ts";
import { insertScenario, scenarioById } from "./scenario-store.ts";
import { leesScenariobestand } from "./scenariobestand.ts";

/** A scenario from a file, in JSON or CSV: whole, or not at all. */
export const takeScenario = defineAction({
  name: "scenario.overnemen",
  summary: "Een scenario overnemen uit een bestand, JSON of CSV",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ inhoud: text(100_000, "De tekst van het bestand") }),
  output: Bewaard,
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, { inhoud }) {
    const gelezen = leesScenariobestand(inhoud);
    checkScenario(gelezen);
    return scenarioById(context, await insertScenario(context, gelezen));
  },
  betrokkenen: () => [],
});
