import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Bereikbaarheid, keepBereikbaarheid } from "./bereikbaarheid.ts";

/** The number that stands with the name of who serves a werkgever; everyone keeps his own. */
export const setBereikbaarheid = defineAction({
  name: "bereikbaarheid.set",
  summary: "Het nummer waarop werkgevers u bellen, en wanneer",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bereikbaarheid",
  input: request({ telefoon: text(30), wanneer: text(80, "Zoals: maandag tot en met donderdag") }),
  output: Bereikbaarheid,
  subject: async ({ user }) => ({ object: `gebruiker/${user.id}` }),
  run: (context, { telefoon, wanneer }) =>
    keepBereikbaarheid(context, { telefoon: telefoon.trim(), wanneer: wanneer.trim() }),
  betrokkenen: () => [],
});
