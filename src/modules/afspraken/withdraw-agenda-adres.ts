import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { withdrawAdres } from "./agenda-store.ts";

export const withdrawAgendaAdres = defineAction({
  name: "agenda.withdraw-adres",
  summary: "Het adres van de eigen agenda laten stoppen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({}),
  output: Type.Object({ isIngetrokken: Type.Literal(true) }),
  subject: async (context) => listSubject(context, "change", "contactmoment"),
  async run(context) {
    await withdrawAdres(context);
    return { isIngetrokken: true as const };
  },
  betrokkenen: () => [],
});
