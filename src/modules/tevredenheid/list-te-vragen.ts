import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { TeVragen } from "./tevredenheid.ts";
import { teVragen } from "./tevredenheid-store.ts";

/** Whom to ask: where somebody began one to three months ago or a service ended. Who began stands nowhere. */
export const listTeVragen = defineQuery({
  name: "tevredenheid.te-vragen",
  summary: "Welke werkgevers u kunt vragen hoe tevreden ze zijn, en waarover",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "oordeelvraag",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(TeVragen, { maxItems: 200 }) }),
  subject: async () => ({ object: "tevredenheid" }),
  run: async (context) => ({ rijen: await teVragen(context) }),
  betrokkenen: () => [],
});
