import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { maakVoorstel, Voorstel } from "./voorstel.ts";
import { vraagFields } from "./vraag.ts";

/** New jobs for doelgroepen. No inwoner is used for it, so whoever sees the work may ask. */
export const makeBanen = defineQuery({
  name: "functiecreatie.maak-banen",
  summary: "Nieuwe banen uit taken van werkgevers, voor doelgroepen, met de reden bij elke baan",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request(vraagFields),
  output: Voorstel,
  subject: async () => ({ object: "functiecreatie" }),
  run: maakVoorstel,
  betrokkenen: () => [],
});
