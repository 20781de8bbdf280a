import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Schaarste } from "./netwerk.ts";
import { schaarsteLijst } from "./schaarste-store.ts";

/** Where vacatures and wishes of inwoners meet, so that the WSP knows where to look for werkgevers. */
export const listSchaarste = defineQuery({
  name: "schaarste.list",
  summary: "Soorten werk met veel vacatures en veel inwoners die dat willen; aantallen onder tien ontbreken",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({}),
  output: Type.Object({ soorten: Type.Array(Schaarste, { maxItems: 50 }) }),
  subject: async () => ({ object: "netwerk" }),
  run: async (context) => ({ soorten: await schaarsteLijst(context) }),
  betrokkenen: () => [],
});
