import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { alGestopt, KoppelingInFull, sleutelField } from "./koppeling.ts";
import { koppelingById } from "./koppeling-store.ts";
import { readSleutels } from "./sleutel.ts";
import { insertSleutels } from "./sleutel-store.ts";

/** A second key beside the first, so that a program can change keys without standing still. */
export const addSleutel = defineAction({
  name: "koppelingsleutel.create",
  summary: "Een tweede openbare sleutel toevoegen, om te wisselen",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ id, sleutel: sleutelField }),
  output: KoppelingInFull,
  subject: async (_, { id }) => ({ object: `koppeling/${id}` }),
  async run(context, { id, sleutel }) {
    if ((await koppelingById(context, id)).stand === "gestopt") throw alGestopt();
    await insertSleutels(context, id, await readSleutels(sleutel));
    return koppelingById(context, id);
  },
  betrokkenen: () => [],
});
