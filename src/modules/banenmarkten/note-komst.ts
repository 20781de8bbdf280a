import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { KOMSTEN } from "./banenmarkt.ts";
import { marktdagSubject, noteKomst } from "./marktdag-store.ts";

/** At the door: a number came, or did not. Sent again it has no second effect. */
export const noteMarktkomst = defineAction({
  name: "marktdag.komst",
  summary: "Op de banenmarkt vastleggen of een nummer er is",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "marktdag",
  input: request({ id, nummer: Type.Integer({ minimum: 1 }), status: oneOf(KOMSTEN) }),
  output: Type.Object({ nummer: Type.Integer(), status: oneOf(KOMSTEN) }),
  subject: (context, { id, nummer }) => marktdagSubject(context, id, nummer),
  async run(context, { id, nummer, status }) {
    await noteKomst(context, id, nummer, status);
    return { nummer, status };
  },
  betrokkenen: (_output, _input, { geraakt = [] }) => geraakt,
});
