import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, orNull, request } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { Anker } from "./anker.ts";
import { verifyKetens } from "./keten-store.ts";
import { FOUTEN } from "./verify-keten.ts";

const Gecontroleerd = Type.Object({
  gemeente: Type.String({ description: "CBS-code, 'regio', of 'anker' als het anker zelf niet klopt" }),
  regels: Type.Integer(),
  fout: orNull(Type.Object({ nummer: Type.Integer(), fout: oneOf(FOUTEN) })),
});

/** Recomputes every chain outside the database, and compares it with an anchor that was kept elsewhere. */
export const checkLogboek = defineQuery({
  name: "logboek.controleren",
  summary: "Het logboek narekenen, en vergelijken met een anker van eerder",
  verwerkingsactiviteit: toezien,
  dataklasse: "logboek",
  input: request({ anker: Type.Optional(Anker) }),
  output: Type.Object({ klopt: Type.Boolean(), ketens: Type.Array(Gecontroleerd) }),
  subject: async () => ({ object: "logboek" }),
  async run(context, { anker }) {
    const ketens = await verifyKetens(context, anker);
    return { klopt: ketens.every(({ fout }) => fout === null), ketens };
  },
  betrokkenen: () => [],
});
