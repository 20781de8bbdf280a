import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { checkPeriode, SroiVerplichtingInFull, verplichtingFields } from "./sroi.ts";
import { insertVerplichting, verplichtingById } from "./sroi-store.ts";

/** What a company owes with a contract of a gemeente; the amount follows from sum and percentage, to the cent. */
export const createVerplichting = defineAction({
  name: "sroi.create",
  summary: "Een SROI-verplichting uit een opdracht van een gemeente vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request(verplichtingFields),
  output: SroiVerplichtingInFull,
  subject: async () => ({ object: "sroi" }),
  async run(context, input) {
    checkPeriode(input.startdatum, input.einddatum);
    return verplichtingById(context, await insertVerplichting(context, input));
  },
  betrokkenen: () => [],
});
