import { isoDate } from "#core/dates";
import type { LeertaakInput } from "../certificaten/leertaak.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

type Leertaakregel = readonly [code: string, naam: string, laatZien: string];
type Soort = LeertaakInput["soort"];

/** For every sector: how to behave at work. */
export const ALLE_SECTOREN = "alle sectoren";

/** By sector of the werkgevers. */
const regels: Readonly<Record<string, readonly Leertaakregel[]>> = {
  [ALLE_SECTOREN]: [
    ["WV-01", "Op tijd zijn", "Is er twee weken op de afgesproken tijd en belt als het later wordt."],
    [
      "WV-02",
      "Samenwerken in een ploeg",
      "Verdeelt het werk met collega's en vraagt hulp als iets niet lukt.",
    ],
    [
      "WV-03",
      "Een opdracht uitvoeren",
      "Doet wat is afgesproken, controleert het en meldt dat het klaar is.",
    ],
    ["WV-04", "Veilig werken", "Draagt wat het werk vraagt en houdt de werkplek vrij."],
  ],
  groen: [
    ["GR-01", "Perk schoffelen", "Schoffelt een perk zonder planten te raken en ruimt het vuil op."],
    ["GR-02", "Heg knippen", "Knipt een heg recht en laat het pad schoon achter."],
    ["GR-03", "Gras maaien", "Maait een veld met een duwmaaier en kijkt de maaier vooraf na."],
    ["GR-04", "Planten oppotten", "Pot honderd planten op zonder dat er een breekt."],
  ],
  schoonmaak: [
    ["SC-01", "Sanitair schoonmaken", "Maakt sanitair schoon in de goede volgorde met de goede doek."],
    ["SC-02", "Vloer dweilen", "Dweilt een gang en zet het bord tegen uitglijden neer."],
    ["SC-03", "Werkkar inrichten", "Vult de kar voor een ronde en zet alles schoon terug."],
  ],
  industrie: [
    ["PR-01", "Artikelen inpakken", "Pakt naar voorbeeld in en legt afwijkingen apart."],
    ["PR-02", "Aantallen tellen en noteren", "Telt een pallet en schrijft het aantal goed op."],
    ["PR-03", "Onderdelen monteren", "Zet een onderdeel in elkaar naar een werkkaart."],
  ],
  logistiek: [
    ["LO-01", "Orders verzamelen", "Verzamelt een order met een lijst en zet hem op de goede plek."],
    ["LO-02", "Goederen uitpakken", "Pakt uit, controleert met de bon en ruimt het karton op."],
    ["LO-03", "Rijden met een palletwagen", "Verzet een pallet veilig over een afgesproken route."],
  ],
  detailhandel: [
    ["DH-01", "Schappen vullen", "Vult een schap met het oudste vooraan."],
    ["DH-02", "Klanten verwijzen", "Groet een klant en wijst de weg of haalt een collega."],
    ["DH-03", "Artikelen prijzen", "Prijst artikelen en haalt verkeerde prijzen eruit."],
  ],
  horeca: [
    ["HO-01", "Tafels dekken en afruimen", "Dekt een tafel naar voorbeeld en ruimt af zonder te stapelen."],
    ["HO-02", "Afwassen", "Sorteert, wast af en controleert of alles schoon is."],
    ["HO-03", "Groente snijden", "Snijdt groente in de gevraagde maat en werkt hygiënisch."],
  ],
  zorg: [
    ["ZO-01", "Ontbijt rondbrengen", "Brengt ontbijt rond naar de lijst en groet wie het krijgt."],
    ["ZO-02", "Linnen aanvullen", "Vult kasten aan en houdt schoon en vuil linnen apart."],
    ["ZO-03", "Bedden opmaken", "Maakt een leeg bed op zonder plooien."],
  ],
  techniek: [
    ["TE-01", "Draad afkorten en strippen", "Kort draad af op maat en stript zonder de kern te raken."],
    ["TE-02", "Naar tekening monteren", "Monteert een kast naar een eenvoudige tekening."],
    ["TE-03", "Gereedschap onderhouden", "Maakt gereedschap schoon en meldt wat stuk is."],
  ],
  bouw: [
    ["BO-01", "Bouwplaats opruimen", "Scheidt afval en houdt looppaden vrij."],
    ["BO-02", "Materiaal klaarzetten", "Zet klaar wat een vakman vraagt, op de goede plek."],
  ],
  landbouw: [
    ["LA-01", "Vruchten plukken", "Plukt wat rijp is en legt het zonder butsen in de kist."],
    ["LA-02", "Kas schoonmaken", "Maakt een pad in de kas schoon tussen twee teelten."],
  ],
  post: [
    ["PO-01", "Post sorteren", "Sorteert een bak op straat en huisnummer."],
    ["PO-02", "Een wijk bezorgen", "Bezorgt een wijk volgens de looplijst."],
  ],
  vervoer: [
    ["TR-01", "Laadruimte laden", "Laadt in de volgorde van de rit en zet vast wat kan schuiven."],
    ["TR-02", "Voertuig nakijken", "Loopt de lijst voor vertrek na en meldt wat niet in orde is."],
  ],
};

/** Nobody begins with it any more. */
const VERVALLEN = "PO-02";
const random = randomFor("leertaken");

/** Examples of the demo, but for whom certifying begins: that is what the action plan says. */
export const leertaken = Object.entries(regels).flatMap(([sector, taken]) =>
  taken.map(([code, naam, laatZien]) => ({
    regioId: REGIO,
    id: random.id(),
    code,
    naam,
    sector,
    soort: (sector === ALLE_SECTOREN ? "werknemersvaardigheid" : "vakvaardigheid") satisfies Soort,
    laatZien,
    erkendDoor: null,
    erkenningBron: null,
    eerstVoor: "jongeren zonder startkwalificatie",
    bron: "Voorbeeld van de demo. Voor wie eerst: Actieplan Perspectief op Werk, pijler 4",
    isVoorbeeld: true,
    vervallenOp: code === VERVALLEN ? isoDate("2026-09-01") : null,
    versie: 1,
  })),
) satisfies readonly Row<"leertaken">[];

/** What someone can learn at a company of this sector: its craft, and how to behave at work. */
export function leertakenVan(sector: string) {
  const craft = leertaken.filter((taak) => taak.sector === sector && taak.vervallenOp === null);
  const common = leertaken.filter((taak) => taak.sector === ALLE_SECTOREN);
  return craft.length > 0 ? [...craft, ...common.slice(0, 2)] : common;
}
