import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { KRINGEN } from "../sturing/afscherming/beschermTabel.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Export, EXPORTDOELEN, EXPORTTABELLEN, OBJECT } from "./export.ts";
import { insertExport } from "./export-store.ts";
import { maakTabel } from "./tabellen.ts";

/** Takes a protected table along. What it was, for whom and for what stays in the register. */
export const createExport = defineAction({
  name: "export.create",
  summary: "Een afgeschermde tabel exporteren, met het doel; de export blijft in het register",
  verwerkingsactiviteit: sturen,
  dataklasse: "uitvoer",
  input: request({
    tabel: oneOf(EXPORTTABELLEN),
    jaar: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
    kring: oneOf(KRINGEN),
    doel: oneOf(EXPORTDOELEN),
  }),
  output: Export,
  subject: async () => ({ object: OBJECT }),
  async run(context, { tabel, jaar, kring, doel }) {
    const gemaakt = await maakTabel(context, tabel, jaar, kring);
    return insertExport(context, { tabel, jaar: jaar ?? null, kring, doel, ...gemaakt });
  },
  redenen: ({ tabel, kring, doel }) => [`tabel ${tabel}`, `kring ${kring}`, `doel ${doel}`],
  betrokkenen: () => [],
});
