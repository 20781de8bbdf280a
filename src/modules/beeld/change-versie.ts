import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { fouteDefinitie } from "./controleer-definitie.ts";
import { Definitie } from "./definitie.ts";
import { fouteVragen, Vragenlijstversie } from "./vragenlijst.ts";
import { updateVersie, versieById } from "./versie-store.ts";

/** Writes the questions of a draft. */
export const changeVersie = defineAction({
  name: "vragenlijst.change-versie",
  summary: "De vragen van een concept wijzigen",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ id, definitie: Definitie }),
  output: Vragenlijstversie,
  subject: async (_, { id }) => ({ object: `vragenlijstversie/${id}` }),
  async run(context, { id, definitie }) {
    const fouten = fouteDefinitie(definitie);
    if (fouten.length > 0) throw fouteVragen(fouten);
    await updateVersie(context, id, { definitie });
    return versieById(context, id);
  },
  betrokkenen: () => [],
});
