import { ask, perform } from "../modules/door.ts";
import { getImport } from "../modules/uitwisseling/get-import.ts";
import { undoImport } from "../modules/uitwisseling/undo-import.ts";
import type { Command } from "./command.ts";
import { followTaak } from "./long-work.ts";

export const importeerTerugdraaien: Command = {
  name: "importeer terugdraaien",
  usage: "importeer terugdraaien ID",
  summary: "Een toegepaste import terugdraaien",
  rol: "beheerder",
  options: {},
  async run(aanvrager, { positionals }, environment) {
    const { taakId, importId } = await perform(undoImport, aanvrager.context(), { id: positionals[0] ?? "" });
    await followTaak(environment, aanvrager, taakId);
    const {
      verschillen: _,
      meldingen: __,
      ...rest
    } = await ask(getImport, aanvrager.context(), { id: importId });
    return { json: rest, text: `${rest.bestandsnaam}: ${rest.status}. Alles is weer zoals voor de import.` };
  },
};
