import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { checkRechten, GebruikerInFull, rechtenFields } from "./gebruiker.ts";
import { insertGebruiker } from "./gebruiker-store.ts";
import { recordBesluit } from "./rechtenbesluit-store.ts";

/** Gives a colleague access: one account for one person, whom the identity provider names. */
export const createGebruiker = defineAction({
  name: "gebruiker.create",
  summary: "Een medewerker toegang geven",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({
    ...rechtenFields,
    aanmeldnaam: text(254, "De naam of het e-mailadres bij de inlogdienst"),
  }),
  output: GebruikerInFull,
  subject: async () => ({ object: "gebruiker" }),
  async run(context, { aanmeldnaam, ...rechten }) {
    checkRechten(rechten, context.today());
    const id = await insertGebruiker(context, aanmeldnaam.trim(), rechten);
    return recordBesluit(context, id, "toegekend");
  },
  betrokkenen: () => [],
});
