import { registerOf } from "../bedragen/register-of.ts";
import { defineQuery } from "../door.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Kosteninvoer, Kostenuitkomst, medewerkerkosten } from "./medewerkerkosten.ts";

/** What a worker costs a werkgever. About nobody in particular; nothing is kept. */
export const calculateMedewerkerkosten = defineQuery({
  name: "medewerkerkosten.calculate",
  summary: "Uitrekenen wat een medewerker een werkgever kost; er wordt niets bewaard",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrag",
  input: Kosteninvoer,
  output: Kostenuitkomst,
  subject: async () => ({ object: "bedragen" }),
  run: async (context, invoer) => medewerkerkosten(invoer, await registerOf(context)),
  betrokkenen: () => [],
});
