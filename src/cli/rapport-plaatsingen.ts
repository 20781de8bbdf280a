import { ask } from "../modules/door.ts";
import { getPlaatsingenrapport } from "../modules/sturing/get-plaatsingenrapport.ts";
import { type Command, optionalText } from "./command.ts";

export const rapportPlaatsingen: Command = {
  name: "rapport plaatsingen",
  usage: "rapport plaatsingen --jaar 2018 [--stand tabel|definitief]",
  summary: "Plaatsingen van een jaar per gemeente en groep",
  rol: "beleidsadviseur",
  options: { jaar: { type: "string" }, stand: { type: "string" } },
  async run(aanvrager, invoer) {
    const jaar = optionalText(invoer, "jaar");
    const stand = optionalText(invoer, "stand");
    const rapport = await ask(getPlaatsingenrapport, aanvrager.context(), {
      ...(jaar !== undefined && { jaar }),
      ...(stand !== undefined && { stand }),
    });
    const rijen = rapport.rijen.map(({ gemeente, totaal, groepen }) => ({
      gemeente,
      totaal,
      groepen: Object.fromEntries(rapport.groepen.map((groep) => [groep, groepen[groep] ?? null])),
    }));
    const { peildatum, bron, controle, bijstelling, totaal } = rapport;
    const width = Math.max(...rijen.map(({ gemeente }) => gemeente.length), 6);
    return {
      json: {
        jaar: rapport.jaar,
        stand: rapport.stand,
        peildatum,
        bron,
        rijen,
        totaal,
        controle,
        bijstelling,
      },
      text: [
        `Plaatsingen ${rapport.jaar}, stand ${rapport.stand} (peildatum ${peildatum})`,
        ...rijen.map(
          ({ gemeente, totaal, groepen }) =>
            `${gemeente.padEnd(width)} ${countText(totaal)}  ${nonZero(groepen)}`,
        ),
        `${"Totaal".padEnd(width)} ${countText(totaal)}`,
        `Bron: ${bron}`,
      ].join("\n"),
    };
  },
};

const nonZero = (groepen: Readonly<Record<string, number | null>>) =>
  Object.entries(groepen)
    .filter(([, aantal]) => aantal !== 0)
    .map(([groep, aantal]) => `${groep} ${aantal ?? HELD}`)
    .join(", ");

/** A count that is small, or from which a small one follows. */
const HELD = "–";

const countText = (count: number | null): string => String(count ?? HELD).padStart(5);
