import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Raadsvraag } from "./raadsvraag.ts";
import { raadsvragen } from "./raadsvraag-store.ts";

/** What council members asked and wanted, with the answers. A region has tens of them. */
export const listRaadsvragen = defineQuery({
  name: "raadsvraag.list",
  summary: "Vragen en inbreng van raadsleden met het antwoord; een raadslid leest de eigen en de openbare",
  verwerkingsactiviteit: sturen,
  dataklasse: "raadsvraag",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Raadsvraag) }),
  subject: async () => ({ object: "raadsvragen" }),
  run: async (context) => ({ rijen: await raadsvragen(context) }),
  betrokkenen: () => [],
});
