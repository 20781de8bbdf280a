import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { redenFields, voorstelBij } from "./onvervuld.ts";
import { insertReden } from "./onvervuld-store.ts";

/** Why a vacature stays open, as the werkgever says it; the answer is what to try next. */
export const noteVacaturereden = defineAction({
  name: "vacaturereden.note",
  summary: "Vastleggen waarom een vacature open blijft",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...redenFields }),
  output: Type.Object({ id, voorstel: Type.String() }),
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id, redenen, toelichting = null }) {
    await insertReden(context, id, { redenen, toelichting });
    return { id, voorstel: voorstelBij(redenen) };
  },
  betrokkenen: () => [],
});
