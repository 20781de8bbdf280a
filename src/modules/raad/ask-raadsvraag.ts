import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { vraagFields } from "./raadsvraag.ts";
import { insertVraag } from "./raadsvraag-store.ts";

/** A council member asks something, or says what should be heard. */
export const askRaadsvraag = defineAction({
  name: "raadsvraag.create",
  summary: "Als raadslid een vraag stellen of iets inbrengen, voor wie het beleid maakt",
  verwerkingsactiviteit: sturen,
  dataklasse: "raadsvraag",
  input: request(vraagFields),
  output: Type.Object({ id }),
  subject: async () => ({ object: "raadsvragen" }),
  run: async (context, { soort, tekst }) => ({
    id: await insertVraag(context, { soort, tekst: tekst.trim() }),
  }),
  betrokkenen: () => [],
});
