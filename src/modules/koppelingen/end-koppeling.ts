import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { alGestopt, KoppelingInFull } from "./koppeling.ts";
import { endKoppeling, koppelingById } from "./koppeling-store.ts";

/** Stops a program at once: its open tokens end, and it gets no new one. */
export const stopKoppeling = defineAction({
  name: "koppeling.end",
  summary: "Een programma meteen stoppen",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ id, reden: text(300, "Waarom, zoals: sleutel gelekt") }),
  output: KoppelingInFull,
  subject: async (_, { id }) => ({ object: `koppeling/${id}` }),
  async run(context, { id, reden }) {
    if ((await koppelingById(context, id)).stand === "gestopt") throw alGestopt();
    await endKoppeling(context, id, reden.trim());
    return koppelingById(context, id);
  },
  betrokkenen: () => [],
});
