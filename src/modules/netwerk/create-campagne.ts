import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Campagne, campagneFields, verkeerdePeriode } from "./campagne.ts";
import { campagneById, insertCampagne } from "./campagne-store.ts";

export const createCampagne = defineAction({
  name: "campagne.create",
  summary: "Een campagne vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request(campagneFields),
  output: Campagne,
  subject: async () => ({ object: "campagne" }),
  async run(context, input) {
    if (input.tot < input.vanaf) throw verkeerdePeriode();
    return campagneById(context, await insertCampagne(context, input));
  },
  betrokkenen: () => [],
});
