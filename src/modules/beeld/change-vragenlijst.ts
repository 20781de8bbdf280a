import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { doel, naam, Telling, Vragenlijst } from "./vragenlijst.ts";
import { replaceTellingen, updateVragenlijst, vragenlijstById } from "./vragenlijst-store.ts";

/** Name, purpose, and filled in by which organisations it counts for what. The questions stand in a version. */
export const changeVragenlijst = defineAction({
  name: "vragenlijst.change",
  summary: "Naam, doel en voor wie een vragenlijst telt wijzigen",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ id, naam, doel, telt: Type.Array(Telling, { maxItems: 60 }) }),
  output: Vragenlijst,
  subject: async (_, { id }) => ({ object: `vragenlijst/${id}` }),
  async run(context, { id, naam, doel, telt }) {
    await updateVragenlijst(context, id, { naam: naam.trim(), doel: doel.trim() });
    await replaceTellingen(context, id, telt);
    return vragenlijstById(context, id);
  },
  betrokkenen: () => [],
});
