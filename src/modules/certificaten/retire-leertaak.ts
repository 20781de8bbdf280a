import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Leertaak } from "./leertaak.ts";
import { updateLeertaak } from "./leertaak-store.ts";

/** Nobody begins with it any more, or again; who learns it already goes on. */
export const retireLeertaak = defineAction({
  name: "leertaak.retire",
  summary: "Een taak laten vervallen of weer in gebruik nemen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id, isVervallen: Type.Boolean() }),
  output: Leertaak,
  subject: async (_, { id }) => ({ object: `leertaak/${id}` }),
  run: (context, { id, isVervallen }) =>
    updateLeertaak(context, id, { vervallenOp: isVervallen ? context.today() : null }),
  betrokkenen: () => [],
});
