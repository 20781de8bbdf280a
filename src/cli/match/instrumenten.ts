import { ask } from "../../modules/door.ts";
import { getInstrumenten } from "../../modules/matchrondes/get-instrumenten.ts";
import { type Command, optionalText } from "../command.ts";
import { rondeVan } from "./ronde.ts";
import { getalVan } from "./wie.ts";

/** What help there is, and what so many times one kind of it would bring the region. */
export const matchInstrumenten: Command = {
  name: "match instrumenten",
  usage: "match instrumenten [--instrument taaltraining] [--aantal 50] [--ronde ID]",
  summary: "Wat een aantal keer één soort hulp de hele regio oplevert, over een ronde",
  rol: "beleidsadviseur",
  options: {
    instrument: { type: "string" },
    aantal: { type: "string" },
    ronde: { type: "string" },
    run: { type: "string" },
  },
  async run(aanvrager, invoer) {
    const instrument = optionalText(invoer, "instrument") ?? "taaltraining";
    const aantal = getalVan(invoer, "aantal", 50);
    const id = await rondeVan(aanvrager, invoer);
    const json = await ask(getInstrumenten, aanvrager.context(), { id, instrument, aantal });
    const regels = json.instrumenten.map(({ id, naam }) => `  ${id.padEnd(36)} ${naam}`);
    return { json, text: [json.effect?.tekst ?? "Dit helpt nu niemand verder.", ...regels].join("\n") };
  },
};
