import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Gedeelde } from "./scenario.ts";
import { gedeeldeVersie } from "./scenario-store.ts";

/** What a link opens: one version, that stays the same when somebody makes a newer one. */
export const getGedeeldScenario = defineQuery({
  name: "scenario.gedeeld",
  summary: "Het scenario achter een link, in de versie die is gedeeld",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ code: Type.String({ pattern: "^[A-Za-z0-9_-]{24}$", description: "Uit de link" }) }),
  output: Gedeelde,
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, { code }) {
    const { gedeeld: _gedeeld, ...found } = await gedeeldeVersie(context, code);
    return found;
  },
  betrokkenen: () => [],
});
