import { ask } from "../../modules/door.ts";
import { repeatMatchronde } from "../../modules/matchrondes/repeat-matchronde.ts";
import type { Command } from "../command.ts";
import { rondeVan } from "./ronde.ts";

/** Computes a ronde again, and says whether the same comes out. */
export const matchHerhaal: Command = {
  name: "match herhaal",
  usage: "match herhaal [--ronde ID]",
  summary: "Een ronde opnieuw uitrekenen en vergelijken, byte voor byte. Zonder --ronde: de laatste",
  rol: "fg",
  options: { ronde: { type: "string" }, run: { type: "string" } },
  async run(aanvrager, invoer) {
    const json = await ask(repeatMatchronde, aanvrager.context(), { id: await rondeVan(aanvrager, invoer) });
    return { json, text: json.tekst };
  },
};
