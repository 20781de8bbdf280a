import { massaVan } from "#toekomstplan/antwoorden/massa";
import { type Werksoortmassa, werksoortmassa } from "#toekomstplan/antwoorden/werksoortmassa";
import { type Berekend, type Berekening, TREKKINGEN } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { hoofdletter, opsomming, rond, tabel } from "./woorden.ts";

/** Whether there are enough people to carry what does not shrink along, and enough for each kind of own work. */
export function massa({ opties, basis, eerste, jaartallen }: Berekening): Rapportdeel {
  const shown = eerste && eerste !== basis ? [basis, eerste] : [basis];
  const found = shown.map((optie) => ({
    optie,
    ...massaVan(optie.vraag, TREKKINGEN.zaad, optie.toekomsten),
  }));
  const [first] = found;
  const grens = (breuk: number | null) =>
    breuk === null
      ? "in geen van deze jaren te klein"
      : breuk === jaartallen[0]
        ? "nu al te klein"
        : `vanaf ${breuk} te klein`;
  return {
    sleutel: "massa",
    kop: "Is het bedrijf groot genoeg?",
    conclusie: `Alleen op wat het werk zelf opbrengt is het bedrijf ${opsomming(found.map(({ optie, breuk }) => `bij ‘${optie.naam}’ ${grens(breuk)}`))}.`,
    uitleg: [
      "Elke werkplek levert iets op na aftrek van leiding. Daarmee moeten gebouwen, leiding van het bedrijf en ICT betaald worden. Die worden niet vanzelf kleiner als er minder mensen zijn. De rest is subsidie of bijdrage.",
      `Meer mensen, meer opbrengst per plek of minder vaste kosten: ${opties.length > 1 ? "dat is bij elke keuze rekenwerk, geen mening." : "dat is rekenwerk, geen mening."}`,
      perWerksoortInWoorden(shown),
    ],
    grafiek: null,
    tabellen: [
      {
        naam: "Voltijdsbanen die er zijn en die nodig zijn",
        tabel: tabel(
          [
            ["Jaar", "tekst"],
            ...found.flatMap(({ optie }): (readonly [string, "getal", number])[] => [
              [`${optie.naam}: er zijn`, "getal", 2],
              [`${optie.naam}: nodig`, "getal", 2],
            ]),
          ],
          first!.jaren.map(({ jaar }, nth) => [
            `${jaar}`,
            ...found.flatMap(({ jaren }) => {
              const { fte, nodig } = jaren[nth]!;
              return [rond(fte.p50), Number.isFinite(nodig.p50) ? rond(nodig.p50) : "geen aantal genoeg"];
            }),
          ]),
        ),
      },
      perWerksoort(shown),
    ],
    toelichting: `Middelste van alle toekomsten; per werksoort met middelste waarden. Nodig: vaste kosten gedeeld door wat een voltijdsbaan overlaat. De bedragen per plek, de verdeling over werksoorten en de kleinste ploeg zijn nergens gepubliceerd en dus aangenomen.`,
  };
}

function perWerksoort(shown: readonly Berekend[]) {
  const found = shown.map((optie) => ({ optie, ...werksoortmassa(optie.vraag) }));
  const [first] = found;
  return {
    naam: `Eigen werksoorten: wanneer is er geen ploeg van ${rond(first!.minstePloeg)} voltijdsbanen meer?`,
    tabel: tabel(
      [
        ["Werksoort", "tekst", 2],
        ["Voltijdsbanen nu", "getal", 2],
        ...found.map(({ optie }): readonly [string, "tekst", number] => [optie.naam, "tekst", 3]),
      ],
      first!.soorten.map(({ werksoort, fte }, nth) => [
        hoofdletter(werksoort),
        rond(fte),
        ...found.map(({ soorten }) => afloop(soorten[nth]!)),
      ]),
      () => true,
    ),
  };
}

const afloop = ({ weg, wordtAfgebouwd }: Werksoortmassa): string =>
  weg === null ? "blijft" : `stopt in ${weg}: ${wordtAfgebouwd ? "afgebouwd" : "te klein"}`;

function perWerksoortInWoorden(shown: readonly Berekend[]): string {
  const optie = shown.at(-1)!;
  const { soorten } = werksoortmassa(optie.vraag);
  const gone = soorten.filter(({ weg }) => weg !== null).length;
  return `Bij ‘${optie.naam}’ ${gone === 0 ? "blijven alle eigen werksoorten bestaan" : `${gone === 1 ? "stopt" : "stoppen"} er ${gone} van de ${soorten.length} eigen werksoorten`}. Een werksoort die te klein wordt voor een ploeg stopt in een keer: dan is er ook een soort werk minder om te leren.`;
}
