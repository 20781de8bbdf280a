import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { alleenBijNee, GeenMatchInvoer } from "../geen-match/geen-match.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull, SLUITREDENEN } from "./plek.ts";
import { closePlek as close, plekById } from "./plek-store.ts";

/** Takes a plek out of the lists. Who works there stays. */
export const closePlek = defineAction({
  name: "plek.close",
  summary: "Een plek sluiten; wie er werkt, blijft",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, reden: oneOf(SLUITREDENEN), geenMatch: Type.Optional(GeenMatchInvoer) }),
  output: PlekInFull,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id, reden, geenMatch }) {
    if (reden === "ingevuld" && geenMatch) throw alleenBijNee("geenMatch");
    await close(context, id, reden, geenMatch);
    return plekById(context, id);
  },
  betrokkenen: () => [],
});
