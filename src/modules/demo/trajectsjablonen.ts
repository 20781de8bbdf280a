import type { Trajectinhoud } from "../trajecten/traject.ts";
import { HILVERSUM, OVERAL, RWA_GEMEENTEN } from "./instrumentregel.ts";
import { ACTIEPLAN, INVENTARISATIE } from "./kerncijfers.ts";
import { AMERSFOORT, BBS, LEUSDEN, NIJKERK } from "./region.ts";

/** A traject as a publication describes it. Weeks and skills that it does not name are marked as such. */
export type Sjabloon = {
  readonly naam: string;
  readonly instrument: string;
  readonly doelgroepen: readonly string[];
  readonly fasen: readonly string[];
  readonly doeltype: "praktische vaardigheden" | "(deel)certificaat";
  readonly vorm: "groep" | "individueel" | "groep of individueel";
  readonly leidend: "ambitie van de inwoner" | "vraag op de arbeidsmarkt" | "niet bekend";
  readonly gemeenten: readonly string[];
  readonly bron: string;
  readonly inhoud: Trajectinhoud;
  /** What the first version held, where there is a second, and why that came. */
  readonly eerder?: { readonly inhoud: Trajectinhoud; readonly waarom: string };
};

type Vaardigheid = Trajectinhoud["fasen"][number]["vaardigheden"][number];
const werk = (code: string, naam: string): Vaardigheid => ({ code, naam, soort: "werknemersvaardigheid" });
const vak = (code: string, naam: string): Vaardigheid => ({ code, naam, soort: "vakvaardigheid" });

const op_tijd = werk("op_tijd", "Op tijd komen");
const afspraken = werk("afspraken_nakomen", "Afspraken nakomen");
const instructies = werk("instructies_volgen", "Instructies volgen");
const hulp = werk("hulp_vragen", "Hulp vragen");
const samen = werk("samenwerken", "Samenwerken in een team");
const doorzetten = werk("doorzetten", "Doorzetten");
const leren = werk("leren", "Nieuwe dingen leren");
const netjes = vak("netjes_werken", "Netjes werken");
const veilig = vak("veilig_werken", "Veilig werken");
const gereedschap = vak("gereedschap", "Werken met gereedschap");
const nederlands = vak("nederlands", "Nederlands spreken op het werk");
const klant = vak("klantgericht", "Klantgericht werken");

type Fase = Trajectinhoud["fasen"][number];
const fase = (naam: string, weken: number | null, ...vaardigheden: Vaardigheid[]): Fase => ({
  naam,
  weken,
  aanname: false,
  vaardigheden,
});
const geschat = (...delen: Parameters<typeof fase>): Fase => ({ ...fase(...delen), aanname: true });

/** The days on which people come, from nine to one; no source says which days. */
const week = (dagen: readonly number[], activiteit: string, plaats: string): Trajectinhoud["week"] =>
  dagen.map((dag) => ({ fase: null, dag, van: "09:00", tot: "13:00", activiteit, plaats }));
const inhoud = (fasen: readonly Fase[], dagen: Trajectinhoud["week"]): Trajectinhoud => ({
  fasen: [...fasen],
  week: dagen,
  isVoorbeeld: true,
});

const inventarisatie = (paragraaf: string) => `${INVENTARISATIE}, paragraaf ${paragraaf}`;
const actieplan = (deel: string) => `${ACTIEPLAN}, ${deel}`;
const praktisch = { doeltype: "praktische vaardigheden", vorm: "groep", leidend: "niet bekend" } as const;
const certificaat = { ...praktisch, doeltype: "(deel)certificaat", vorm: "individueel" } as const;

/** Every traject that the publications name. */
// biome-ignore format: it is read as a table
export const sjablonen: readonly Sjabloon[] = [
  { ...praktisch, naam: "AOC: leren en werken in zes maanden", instrument: "AOC: Arbeidsontwikkelcentrum", doelgroepen: ["grote-afstand", "arbeidsbeperking"], fasen: ["ontwikkelen"],
    gemeenten: [AMERSFOORT, LEUSDEN], bron: inventarisatie("3.2"),
    inhoud: inhoud([fase("Werknemersvaardigheden", 13, op_tijd, afspraken, instructies, hulp), fase("Werknemers- en vakvaardigheden in een werksoort", 13, op_tijd, samen, netjes, veilig, gereedschap)],
      week([1, 2, 4], "Werken en leren", "Op de unit")) },
  { ...praktisch, naam: "AE-team", instrument: "AE-team", doelgroepen: ["grote-afstand"], fasen: ["ontwikkelen"], gemeenten: RWA_GEMEENTEN, bron: inventarisatie("3.3"),
    inhoud: { ...inhoud([fase("Oefenen in een klein team", null, werk("gewenst_gedrag", "Sociaal gewenst gedrag"), werk("discipline", "Discipline"), werk("bijdrage_team", "Een zinvolle bijdrage in een klein team"), op_tijd)],
      week([1, 3], "Werken in een klein team", "Amfors")) } },
  { ...praktisch, naam: "Leren en werken met een indicatie beschut werk", instrument: "Leer-werktraject beschut werk", doelgroepen: ["beschut"], fasen: ["ontwikkelen", "plaatsen"], vorm: "individueel",
    gemeenten: RWA_GEMEENTEN, bron: inventarisatie("3.3"),
    inhoud: inhoud([fase("Tijdelijk contract bij Amfors", null, op_tijd, instructies, netjes, veilig), fase("Naar een gewone werkgever", null, samen, klant, afspraken)], week([1, 2, 3, 4], "Werken", "Amfors")) },
  { ...praktisch, naam: "Pilots van Bunschoten, Baarn en Soest", instrument: "Pilots van Bunschoten, Baarn en Soest", doelgroepen: ["grote-afstand", "arbeidsbeperking"], fasen: ["ontwikkelen"],
    gemeenten: [...BBS], bron: inventarisatie("3.2"), inhoud: inhoud([geschat("Werknemersvaardigheden", 13, op_tijd, afspraken, hulp)], week([2, 4], "Werken en leren", "Nog niet bekend")) },
  { ...praktisch, naam: "Van school naar duurzaam werk", instrument: "Van school naar duurzaam werk", doelgroepen: ["jongeren"], fasen: ["oriënteren", "plaatsen", "behouden"], vorm: "groep of individueel",
    gemeenten: OVERAL, bron: inventarisatie("4.1"),
    inhoud: inhoud([geschat("Van school naar werk", 20, op_tijd, leren, afspraken), fase("Werk houden", null, afspraken, hulp, samen)], week([3], "Leren over werk", "Jongerenloket")) },
  { ...praktisch, naam: "Hoofdzaak Werk", instrument: "Hoofdzaak Werk", doelgroepen: ["psychisch"], fasen: ["ontwikkelen", "plaatsen"], vorm: "individueel", leidend: "ambitie van de inwoner",
    gemeenten: OVERAL, bron: inventarisatie("4.1"), inhoud: inhoud([fase("Op weg naar werk", null, afspraken, hulp, doorzetten)], week([2], "Gesprek en oefenen", "Werkcentrum")) },
  { ...praktisch, naam: "Taal op de werkvloer", instrument: "Taaltraining", doelgroepen: ["statushouders", "iedereen"], fasen: ["ontwikkelen"], gemeenten: OVERAL, bron: inventarisatie("3.1"),
    inhoud: inhoud([geschat("Taal leren op het werk", 20, nederlands, instructies, hulp), geschat("Oefenen bij een werkgever", 4, nederlands, samen)], week([2, 4], "Taalles", "Werkcentrum")),
    eerder: { inhoud: inhoud([geschat("Taal leren op het werk", 20, nederlands, instructies, hulp)], week([2, 4], "Taalles", "Werkcentrum")), waarom: "Vier weken oefenen bij een werkgever erbij: verzonnen voor de demo." } },
  { ...praktisch, naam: "Werk- en Leerbedrijf Inclusief Groep", instrument: "Werk- en Leerbedrijf Inclusief Groep", doelgroepen: ["grote-afstand", "beschut"], fasen: ["ontwikkelen", "plaatsen"],
    gemeenten: [NIJKERK], bron: inventarisatie("3.4"), inhoud: inhoud([geschat("Leren en werken", 26, op_tijd, instructies, netjes)], week([1, 2, 3], "Productie", "Inclusief Groep")) },
  { ...praktisch, naam: "Oriëntatietraject", instrument: "Oriëntatietraject", doelgroepen: ["grote-afstand", "jongeren", "vijftigplus", "statushouders", "nuggers"], fasen: ["oriënteren"],
    leidend: "ambitie van de inwoner", gemeenten: OVERAL, bron: actieplan("pijler 1, Oriëntatietrajecten"),
    inhoud: inhoud([geschat("Ritme, leren en kennismaken met werksoorten", 8, op_tijd, leren, samen)], week([1, 3], "Kennismaken met werk", "Bij werkgevers en Amfors")) },
  { ...praktisch, naam: "Inspiratietour", instrument: "Inspiratietour", doelgroepen: ["jongeren", "vijftigplus", "statushouders", "nuggers"], fasen: ["oriënteren"], leidend: "ambitie van de inwoner",
    gemeenten: OVERAL, bron: actieplan("pijler 1, Oriëntatietrajecten"), inhoud: inhoud([geschat("Werksoorten zien bij werkgevers", 1, leren, samen)], week([5], "Bezoek aan werkgevers", "In de regio")) },
  { ...praktisch, naam: "(Talenten)carrousel", instrument: "(Talenten)carrousel", doelgroepen: ["jongeren"], fasen: ["oriënteren"], leidend: "ambitie van de inwoner", gemeenten: OVERAL,
    bron: actieplan("pijler 1, Oriëntatietrajecten"), inhoud: inhoud([geschat("Proeven aan werksoorten", 2, leren, samen)], week([4], "Proeven aan werk", "Bij werkgevers")) },
  { ...certificaat, naam: "Leerwerktraject", instrument: "Leerwerktraject", doelgroepen: ["iedereen"], fasen: ["ontwikkelen", "plaatsen"], leidend: "vraag op de arbeidsmarkt", gemeenten: OVERAL,
    bron: actieplan("pijler 2 en 4, Scholen op de werkvloer"), inhoud: inhoud([geschat("Leren en werken bij een bedrijf", 40, netjes, veilig, gereedschap, leren)], week([1, 2, 3, 4], "Werken en leren", "Bij een bedrijf")) },
  { ...certificaat, naam: "BBL-traject", instrument: "BBL-traject", doelgroepen: ["iedereen"], fasen: ["ontwikkelen", "plaatsen"], leidend: "vraag op de arbeidsmarkt", gemeenten: OVERAL,
    bron: actieplan("pijler 2 en 4, Scholen op de werkvloer"), inhoud: inhoud([geschat("Werken met een opleiding", 40, netjes, veilig, leren)], week([1, 2, 3, 4], "Werken en leren", "Bij een leerbedrijf")) },
  { ...praktisch, naam: "Match je Perspectief", instrument: "Match je Perspectief", doelgroepen: ["arbeidsbeperking"], fasen: ["oriënteren", "ontwikkelen"], vorm: "groep of individueel",
    leidend: "ambitie van de inwoner", gemeenten: [], bron: `${HILVERSUM}; AM match, 5 weken`,
    inhoud: inhoud([geschat("Wie ben je?", 1, hulp, doorzetten), geschat("Wat wil je?", 2, leren, doorzetten), geschat("Wat kan je?", 2, op_tijd, leren, samen)], week([2, 4], "Ontdekken wat past", "Werkcentrum")) },
  { ...praktisch, naam: "Leerwerkroute", instrument: "Leerwerkroute", doelgroepen: ["iedereen"], fasen: ["ontwikkelen"], leidend: "vraag op de arbeidsmarkt", gemeenten: [], bron: `${HILVERSUM}; Werkzaak Rivierenland`,
    inhoud: inhoud([geschat("Leren door te werken", 26, op_tijd, netjes, veilig)], week([1, 2, 3], "Assemblage", "Niet bekend")) },
  { ...certificaat, naam: "Werkleerlijn met werkgevers", instrument: "Werkleerlijn met werkgevers", doelgroepen: ["iedereen"], fasen: ["ontwikkelen", "plaatsen"], leidend: "vraag op de arbeidsmarkt",
    gemeenten: [], bron: HILVERSUM, inhoud: inhoud([geschat("Leren bij een werkgever", 26, netjes, veilig, leren)], week([1, 2, 3, 4], "Werken en leren", "Niet bekend")) },
];
