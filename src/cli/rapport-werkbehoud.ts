import { ask } from "../modules/door.ts";
import { getWerkbehoud } from "../modules/sturing/get-werkbehoud.ts";
import type { Moment } from "../modules/sturing/werkbehoud.ts";
import { type Command, optionalText } from "./command.ts";

export const rapportWerkbehoud: Command = {
  name: "rapport werkbehoud",
  usage: "rapport werkbehoud [--jaar 2026]",
  summary: "Werk gevonden en verloren per kwartaal, en wie na 3, 6, 12 en 24 maanden nog werkt",
  rol: "beleidsadviseur",
  options: { jaar: { type: "string" } },
  async run(aanvrager, invoer) {
    const jaar = optionalText(invoer, "jaar");
    const rapport = await ask(getWerkbehoud, aanvrager.context(), { ...(jaar !== undefined && { jaar }) });
    const width = Math.max(10, ...rapport.behoud.map(({ naam }) => naam.length));
    return {
      json: rapport,
      text: [
        `Werk vinden en houden (peildatum ${rapport.peildatum}; afgerond op vijf, vanaf tien mensen)`,
        ...rapport.kwartalen
          .filter(({ groep }) => groep === "iedereen")
          .map(
            ({ kwartaal, gevonden, naarWerk, verloren }) =>
              `${kwartaal}  gevonden ${shown(gevonden)}  van werk naar werk ${shown(naarWerk)}  verloren ${shown(verloren)}`,
          ),
        `Wie begon in ${rapport.begonnenIn}, gevolgd tot en met ${rapport.gevolgdTot}:`,
        ...rapport.behoud.map(
          ({ naam, momenten }) => `${naam.padEnd(width)}  ${momenten.map(inWords).join("  ")}`,
        ),
      ].join("\n"),
    };
  },
};

const shown = (count: number | null) => (count === null ? "afg." : String(count));

function inWords({ maanden, stand, aandeel, laag, hoog }: Moment): string {
  if (stand === "geteld") return `${maanden} mnd ${aandeel}% (${laag}–${hoog})`;
  return stand === "bijna iedereen" ? `${maanden} mnd ${laag}% of meer` : `${maanden} mnd –`;
}
