import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { Importtaak, metWeigeringen, verkeerdeStatus } from "./import.ts";
import { lockImport, setTaak } from "./import-store.ts";

/** Starts doing what the dry run showed: all of it or nothing. Rows that cannot be read are left out only when asked. */
export const applyImport = defineAction({
  name: "import.toepassen",
  summary: "Een import toepassen zoals de proef liet zien",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({
    id,
    metWeigeringen: Type.Optional(
      Type.Boolean({ description: "Ook toepassen als sommige rijen niet kunnen worden ingelezen" }),
    ),
  }),
  output: Importtaak,
  subject: (context, { id }) => importSubject(context, id),
  async run(context, { id, metWeigeringen: isAllowed = false }) {
    const { status, aantallen } = await lockImport(context, id);
    if (status !== "proef") throw verkeerdeStatus(status);
    if (aantallen.geweigerd > 0 && !isAllowed) throw metWeigeringen(aantallen.geweigerd);
    if (aantallen.nieuw + aantallen.gewijzigd === 0) throw verkeerdeStatus("gelijk");
    const taakId = await planTaak(context, "import.schrijven", { importId: id });
    await setTaak(context.db, context.user.regioId, id, taakId);
    return { importId: id, taakId };
  },
  betrokkenen: () => [],
});
