import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { toevoegingen } from "./bedrag.ts";
import { Voorbeeld, voorbeeldVan } from "./voorbeeld.ts";

/** What new amounts would change. Nothing is kept. */
export const previewBedragen = defineQuery({
  name: "bedragen.preview",
  summary: "Wat nieuwe bedragen zouden veranderen; er wordt niets bewaard",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrag",
  input: request({ toevoegingen }),
  output: Voorbeeld,
  subject: async () => ({ object: "bedragen" }),
  run: (context, { toevoegingen }) => voorbeeldVan(context, toevoegingen),
  betrokkenen: () => [],
});
