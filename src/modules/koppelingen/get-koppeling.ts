import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { KoppelingInFull } from "./koppeling.ts";
import { koppelingById } from "./koppeling-store.ts";

/** One program: what it may, with which keys, and when it last came. */
export const getKoppeling = defineQuery({
  name: "koppeling.get",
  summary: "Eén programma: wat het mag, met welke sleutels, en wanneer het laatst kwam",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ id }),
  output: KoppelingInFull,
  subject: async (_, { id }) => ({ object: `koppeling/${id}` }),
  run: (context, { id }) => koppelingById(context, id),
  betrokkenen: () => [],
});
