import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Vragenlijstversie } from "./vragenlijst.ts";
import { insertVersie, versieById } from "./versie-store.ts";
import { vragenlijstById } from "./vragenlijst-store.ts";

/** A draft that begins as a copy of the newest version. */
export const newVersie = defineAction({
  name: "vragenlijst.new-versie",
  summary: "Een nieuwe versie van een vragenlijst beginnen",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ id }),
  output: Vragenlijstversie,
  subject: async (_, { id }) => ({ object: `vragenlijst/${id}` }),
  async run(context, { id }) {
    const { versies } = await vragenlijstById(context, id);
    const { definitie } = await versieById(context, versies[0]!.id);
    return versieById(context, await insertVersie(context, id, definitie));
  },
  betrokkenen: () => [],
});
