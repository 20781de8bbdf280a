import { ask } from "../modules/door.ts";
import { getIndicator } from "../modules/sturing/indicatoren/get-indicator.ts";
import { type Command, optionalText } from "./command.ts";

export const indicator: Command = {
  name: "indicator",
  usage: "indicator SLEUTEL [--periode 2018|2018-K3|2018-07] [--gemeente GM0307] [--groep Bijstand]",
  summary: "Een cijfer om op te sturen, met zijn betekenis, splitsing en wat er eerder van is vastgesteld",
  rol: "beleidsadviseur",
  options: { periode: { type: "string" }, gemeente: { type: "string" }, groep: { type: "string" } },
  async run(aanvrager, invoer) {
    const [sleutel = ""] = invoer.positionals;
    const periode = optionalText(invoer, "periode");
    const gemeente = optionalText(invoer, "gemeente");
    const groep = optionalText(invoer, "groep");
    const found = await ask(getIndicator, aanvrager.context(), {
      sleutel,
      ...(periode !== undefined && { periode }),
      ...(gemeente !== undefined && { gemeente }),
      ...(groep !== undefined && { groep }),
    });
    const { definitie, telling, bijstelling } = found;
    const width = Math.max(...telling.splitsing.map(({ naam }) => naam.length), 6);
    return {
      json: found,
      text: [
        `${definitie.naam}, ${telling.periode} (peildatum ${telling.peildatum})`,
        `${inWords(telling.waarde)} ${definitie.eenheid}${margin(telling)}, stand: ${telling.stand}`,
        `Formule: ${definitie.formule}`,
        `Let op: ${definitie.valkuil}`,
        ...telling.splitsing.map(({ naam, waarde }) => `${naam.padEnd(width)}  ${inWords(waarde)}`),
        ...(bijstelling
          ? [
              `Vastgesteld: ${inWords(bijstelling.van)}, nu geteld: ${inWords(bijstelling.naar)}`,
              ...bijstelling.redenen.map(
                ({ reden, feiten }) => `  ${reden}${feiten === null ? "" : `: ${feiten}`}`,
              ),
            ]
          : []),
        `Bron: ${definitie.bron}`,
      ].join("\n"),
    };
  },
};

const inWords = (value: number | null): string => (value === null ? "–" : value.toLocaleString("nl-NL"));

const margin = ({ laag, hoog }: { readonly laag: number | null; readonly hoog: number | null }): string =>
  laag === null && hoog === null ? "" : ` (${inWords(laag)} tot ${inWords(hoog)})`;
