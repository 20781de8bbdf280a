import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { deleteVersie } from "./versie-store.ts";

/** Throws a draft away. */
export const deleteConcept = defineAction({
  name: "vragenlijst.delete-concept",
  summary: "Een concept weggooien",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ id }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `vragenlijstversie/${id}` }),
  async run(context, { id }) {
    await deleteVersie(context, id);
    return { id };
  },
  betrokkenen: () => [],
});
