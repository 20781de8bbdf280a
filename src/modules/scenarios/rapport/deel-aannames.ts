import { VELDEN, VELDNAMEN } from "#toekomstplan/eigen-velden";
import type { Aanname } from "../aanname.ts";
import { waarde } from "./deel-onzeker.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { opsomming, rond, tabel } from "./woorden.ts";

/** Not found anywhere, and no own figure in its place. */
export const isAangenomen = ({ bron, eigen }: Aanname): boolean => bron.label === "aanname" && eigen === null;

/** Every value of the plan with its range, its source and the day of that. */
export function aannames(rijen: readonly Aanname[], aangenomenVelden: readonly string[]): Rapportdeel {
  const eigen = rijen.filter((rij) => rij.eigen !== null).length;
  return {
    sleutel: "aannames",
    kop: "Wat is aangenomen, en waar het vandaan komt",
    conclusie: `Van de ${rond(rijen.length)} waarden van het rekenmodel zijn er ${rond(rijen.filter(isAangenomen).length)} aangenomen: nergens gepubliceerd. ${eigen === 0 ? "Vervang ze door cijfers van het bedrijf." : `Voor ${rond(eigen)} staat er een eigen cijfer.`}`,
    uitleg: [
      ...(aangenomenVelden.length > 0
        ? [`Zonder eigen cijfer, dus ook aangenomen: ${opsomming(aangenomenVelden.map(veldInWoorden))}.`]
        : []),
      "Wat per keuze is aangenomen, staat bij de keuzes voorin.",
    ],
    grafiek: null,
    tabellen: [register("Mensen", rijen, "mensen"), register("Geld", rijen, "geld")],
    toelichting:
      "Laag en hoog: één op de tien keer valt de waarde daarbuiten. Gevonden: staat in de bron. Afgeleid: berekend uit een bron. Aanname: nergens gevonden. Eigen cijfer: ingevuld door de regio, en doorgerekend met de band die erbij is ingevuld.",
  };
}

/** As it stands on the form; a field that is no longer asked keeps its key. */
function veldInWoorden(sleutel: string): string {
  const naam = VELDNAMEN.find((each) => each === sleutel);
  return naam ? `‘${VELDEN[naam].naam}’` : sleutel;
}

function register(naam: string, all: readonly Aanname[], gebied: Aanname["gebied"]) {
  const rijen = all.filter((rij) => rij.gebied === gebied);
  return {
    naam,
    tabel: tabel(
      [
        ["Wat", "tekst", 4],
        ["Waarde", "getal", 2],
        ["Laag–hoog", "getal", 2],
        ["Eenheid", "tekst", 2],
        ["Hoe zeker", "tekst", 2],
        ["Bron en datum", "tekst", 4],
      ],
      rijen.map(regel),
      (nth) => isAangenomen(rijen[nth]!),
    ),
  };
}

function regel({ naam, eenheid, eigen, bron, ...model }: Aanname): string[] {
  const show = (value: number) => waarde({ eenheid }, value);
  const band = ({ van, tot }: Pick<Aanname, "van" | "tot">) =>
    van === null || tot === null || van === tot ? "vast" : `${show(van)}–${show(tot)}`;
  return eigen && eigen.waarde !== null
    ? [naam, show(eigen.waarde), band(eigen), eenheid, "eigen cijfer", `${eigen.bron}, ${eigen.peildatum}`]
    : [naam, show(model.waarde), band(model), eenheid, bron.label, `${bron.ref}, ${bron.uitgegeven}`];
}
