import { listDoelstellingen } from "../modules/doelen/list-doelstellingen.ts";
import type { Doelstelling } from "../modules/doelen/doelstelling.ts";
import { ask } from "../modules/door.ts";
import { type Command, optionalText } from "./command.ts";

/** The targets of a year, as the page and the API have them; the banenafspraak and beschut werk as they stand now. */
export const doelen: Command = {
  name: "doelen",
  usage: "doelen [--jaar 2019]",
  summary: "De doelen van een jaar met wat is gehaald en wat ontbreekt, en het budget van programma's",
  rol: "beleidsadviseur",
  options: { jaar: { type: "string" } },
  async run(aanvrager, invoer) {
    const asked = optionalText(invoer, "jaar");
    const answer = await ask(listDoelstellingen, aanvrager.context(), {
      ...(asked !== undefined && { jaar: asked }),
    });
    const { jaar, peildatum, rijen, plaatsingen, banenafspraak, beschut, programmas } = answer;
    const json = {
      jaar,
      peildatum,
      doelen: rijen.map(regel),
      totaal: plaatsingen.doel,
      plaatsingen,
      banenafspraak: banenafspraak && {
        ...regel(banenafspraak.doel),
        jaar: banenafspraak.doel.jaar,
        mensen: banenafspraak.mensen,
        mensenMetBaan: banenafspraak.mensenMetBaan,
      },
      beschut: beschut && { ...regel(beschut.doel), jaar: beschut.doel.jaar },
      programmas: programmas.map(({ naam, budgetInCenten, uitgegevenInCenten, restInCenten }) => ({
        naam,
        budgetInCenten,
        uitgegevenInCenten,
        restInCenten,
      })),
    };
    const lines = [
      `Doelen van ${jaar} (peildatum ${peildatum})`,
      ...rijen.map(line),
      `Plaatsingen door het WSP samen: doel ${plaatsingen.doel}, geteld ${plaatsingen.geteld ?? "minder dan 10"}`,
      ...(banenafspraak ? [line(banenafspraak.doel)] : []),
      ...(beschut ? [line(beschut.doel)] : []),
      ...programmas.map(
        ({ naam, budgetInCenten, uitgegevenInCenten }) =>
          `${naam}: budget ${budgetInCenten / 100} euro, uitgegeven ${uitgegevenInCenten / 100} euro`,
      ),
    ];
    return { json, text: lines.join("\n") };
  },
};

const regel = ({
  naam,
  soort,
  gemeenten,
  groepen,
  streefVan,
  streefTot,
  eenheid,
  stand,
  tekort,
  bron,
}: Doelstelling) => ({
  naam,
  soort,
  gemeenten,
  groepen,
  doel: streefVan,
  doelTot: streefTot,
  eenheid,
  stand: stand.waarde,
  hoe: stand.wijze,
  peildatum: stand.peildatum,
  tekort,
  bron,
});

function line({ naam, streefVan, streefTot, eenheid, stand, tekort }: Doelstelling): string {
  const doel =
    streefVan === null ? "geen getal" : streefVan === streefTot ? streefVan : `${streefVan} tot ${streefTot}`;
  const missing = tekort ? `, nog ${tekort}` : "";
  return `${naam.padEnd(60)} ${String(stand.waarde ?? "-").padStart(6)} van ${doel} ${eenheid}${missing}`;
}
