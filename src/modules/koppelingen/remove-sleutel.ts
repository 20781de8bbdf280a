import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { KoppelingInFull } from "./koppeling.ts";
import { koppelingById, writeKoppeling } from "./koppeling-store.ts";
import { deleteSleutel } from "./sleutel-store.ts";

/** From now on nobody comes in with this key, and who came in with any has to come again. */
export const removeSleutel = defineAction({
  name: "koppelingsleutel.delete",
  summary: "Een openbare sleutel verwijderen",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ id, kid: Type.String({ pattern: "^[\\w-]{43}$" }) }),
  output: KoppelingInFull,
  subject: async (_, { id }) => ({ object: `koppeling/${id}` }),
  async run(context, { id, kid }) {
    await writeKoppeling(context, id, {});
    await deleteSleutel(context, id, kid);
    return koppelingById(context, id);
  },
  betrokkenen: () => [],
});
