import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkLeertaak, Leertaak, leertaakFields } from "./leertaak.ts";
import { insertLeertaak } from "./leertaak-store.ts";

export const createLeertaak = defineAction({
  name: "leertaak.create",
  summary: "Een taak toevoegen die iemand op het werk kan leren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request(leertaakFields),
  output: Leertaak,
  subject: async () => ({ object: "leertaken" }),
  async run(context, input) {
    checkLeertaak(input);
    return insertLeertaak(context, input);
  },
  betrokkenen: () => [],
});
