import { ask } from "../modules/door.ts";
import { getMaandstand } from "../modules/statistiek/get-maandstand.ts";
import type { Maandstand } from "../modules/statistiek/srg.ts";
import { type Command, optionalText } from "./command.ts";

/** Counts and differences of each gemeente of the user; nobody's name, number or BSN. */
export const srg: Command = {
  name: "srg",
  usage: "srg [--maand 2026-09] [--gemeente GM0307]",
  summary: "Wat er in een maand nieuw, gewijzigd, afgelopen en verbeterd is voor de SRG, in aantallen",
  rol: "manager",
  options: { maand: { type: "string" }, gemeente: { type: "string" } },
  async run(aanvrager, invoer) {
    const maand = optionalText(invoer, "maand");
    const own = optionalText(invoer, "gemeente");
    const gemeenten = own === undefined ? aanvrager.context().user.gemeenten : [own];
    const standen: Maandstand[] = [];
    for (const gemeente of gemeenten)
      standen.push(
        await ask(getMaandstand, aanvrager.context(), { gemeente, ...(maand !== undefined && { maand }) }),
      );
    return { json: { gemeenten: standen.map(inJson) }, text: standen.map(inText).join("\n") };
  },
};

const inJson = ({ gemeente, gemeentenaam, maand, levering, aantallen, tellingen, buiten }: Maandstand) => ({
  gemeente,
  naam: gemeentenaam,
  maand,
  isGeleverd: levering !== null,
  ...aantallen,
  tellingen: tellingen.filter((een) => een.maand === maand),
  verbeterd: tellingen.filter(({ eerderLopend, lopend }) => eerderLopend !== null && eerderLopend !== lopend),
  wacht: buiten.filter(({ reden }) => reden === "geen code" || reden === "geen BSN"),
});

function inText({ gemeentenaam, maand, levering, aantallen, buiten }: Maandstand): string {
  const { nieuw, gewijzigd, beeindigd, vervallen, correcties, personen } = aantallen;
  const waiting = buiten
    .filter(({ reden }) => reden === "geen code" || reden === "geen BSN")
    .reduce((sum, { aantal }) => sum + aantal, 0);
  return (
    `${gemeentenaam.padEnd(14)} ${maand} ${levering ? "geleverd" : "nog niet geleverd"}: ${nieuw} nieuw, ` +
    `${gewijzigd} gewijzigd, ${beeindigd} beëindigd, ${vervallen} vervallen, ${correcties} correctie; ` +
    `${personen} inwoners; ${waiting} wacht op een code of BSN`
  );
}
