import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Importtaak, verkeerdeStatus } from "./import.ts";
import { lockImport, setTaak } from "./import-store.ts";

/** Starts giving back what was there before an import. */
export const undoImport = defineAction({
  name: "import.terugdraaien",
  summary: "Een toegepaste import terugdraaien",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ id }),
  output: Importtaak,
  subject: async (_context, { id }) => ({ object: `import/${id}` }),
  async run(context, { id }) {
    const { status } = await lockImport(context, id);
    if (status !== "toegepast") throw verkeerdeStatus(status);
    const taakId = await planTaak(context, "import.herstellen", { importId: id });
    await setTaak(context.db, context.user.regioId, id, taakId);
    return { importId: id, taakId };
  },
  betrokkenen: () => [],
});
