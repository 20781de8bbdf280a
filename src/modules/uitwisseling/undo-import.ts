import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { Importtaak, teLaat, verkeerdeStatus } from "./import.ts";
import { lockImport, setTaak } from "./import-store.ts";

/** Starts giving back what was there before an import. */
export const undoImport = defineAction({
  name: "import.terugdraaien",
  summary: "Een toegepaste import terugdraaien",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ id }),
  output: Importtaak,
  subject: (context, { id }) => importSubject(context, id),
  async run(context, { id }) {
    const { status, opgeruimd } = await lockImport(context, id);
    if (status !== "toegepast") throw verkeerdeStatus(status);
    if (opgeruimd !== null) throw teLaat();
    const taakId = await planTaak(context, "import.herstellen", { importId: id });
    await setTaak(context.db, context.user.regioId, id, taakId);
    return { importId: id, taakId };
  },
  betrokkenen: () => [],
});
