import { addDays, addMonths, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import type { Random } from "./random.ts";
import { AMERSFOORT, BBS, LEUSDEN, NIJKERK, REGIO } from "./region.ts";

/** One that runs, one about which was decided. What they ask and taught is an example. */
export function pilots(
  random: Random,
  instrument: (naam: string) => string,
  today: IsoDate,
): Row<"instrumentpilots">[] {
  const open = { evaluatie: null, besluit: null, waarom: null, beslotenOp: null };
  const door = { regioId: REGIO, doorNaam: gebruiker("bas").naam };
  return [
    {
      ...door,
      id: random.id(),
      instrumentId: instrument("AOC: Arbeidsontwikkelcentrum"),
      vraag: "Komen mensen na zes maanden aan het werk of in een opleiding?",
      maatstaf: "Voorbeeld: 12 van de 24 deelnemers hebben een half jaar later werk of een opleiding.",
      gemeenten: [AMERSFOORT, LEUSDEN],
      begindatum: addMonths(today, -9),
      einddatum: addMonths(today, 3),
      bron: "Voorbeeld bij de inventarisatie van de sociale infrastructuur",
      ...open,
    },
    {
      ...door,
      id: random.id(),
      instrumentId: instrument("Hoofdzaak Werk"),
      vraag: "Lukt het om samen met de zorg naar werk te gaan?",
      maatstaf: "Voorbeeld: de helft van de deelnemers blijft drie maanden aan het werk.",
      gemeenten: [AMERSFOORT],
      begindatum: addMonths(today, -26),
      einddatum: addMonths(today, -14),
      bron: "Voorbeeld in de demo",
      evaluatie:
        "Van 18 deelnemers bleven er 10 drie maanden aan het werk. De afspraken met de zorg kostten veel tijd.",
      besluit: "doorgaan",
      waarom: "De maatstaf is gehaald. De gemeenten maken één vaste afspraak met de zorg.",
      beslotenOp: addMonths(today, -13),
    },
  ];
}

// biome-ignore format: it is read as a table
const OORDELEN: readonly (readonly [functionaliteit: string, gemeente: string | null, niveau: string, reden: string])[] = [
  ["7", null,       "voor een deel", "Elke gemeente heeft een loket. Wie geen uitkering heeft, komt nog weinig in beeld."],
  ["5", null,       "voor een deel", "Er zijn trainingen en een AOC. In de kleine gemeenten is de reistijd lang."],
  ["3", null,       "op orde",       "Klantmanagers en het Werkcentrum werken met dezelfde lijst."],
  ["4", null,       "op orde",       "Het Werkgeversservicepunt heeft vaste contacten."],
  ["6", null,       "begin",         "Advies over werk aanpassen is er, maar weinig werkgevers vragen erom."],
  ["1", null,       "voor een deel", "Detacheren lukt vooral in groen en schoonmaak."],
  ["8", null,       "begin",         "Zonder indicatie zijn er weinig plekken."],
  ["2", null,       "voor een deel", "Niet iedereen met een indicatie heeft een plek."],
  ["8", AMERSFOORT, "begin",         "Alleen de pilots geven zulke plekken."],
  ["5", LEUSDEN,    "begin",         "Leusden doet mee met de pilot, een eigen aanbod is er niet."],
  ["2", NIJKERK,    "op orde",       "De Inclusief Groep heeft units in Nijkerk."],
  ["7", BBS[0],     "begin",         "Het loket is twee dagen open."],
];

/** Examples of what a gemeente says of itself: no source gives them. */
export const functieoordelen = (random: Random, today: IsoDate): Row<"functieoordelen">[] =>
  OORDELEN.map(([functionaliteit, gemeente, niveau, reden], at) => {
    const datum = addDays(today, -20 - at * 3);
    const bas = gebruiker("bas");
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente,
      functionaliteit,
      niveau,
      reden: `${reden} (Voorbeeld.)`,
      datum,
      doorGebruikerId: bas.id,
      doorNaam: bas.naam,
      tijdstip: moment(datum, "11:00"),
    };
  });
