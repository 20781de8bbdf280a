import type { Doelgroep as Instrumentgroep } from "../instrumentengids/instrument.ts";
import type { Dataklasse } from "../toegang/matrix.ts";

/** A group of people as the region speaks of it: what the word means, from which source, and what comes next. */
export type Doelgroep = {
  readonly naam: string;
  readonly thema: Thema;
  /** When somebody belongs to it. */
  readonly wat: string;
  readonly bron: string;
  /** What a counsellor can do next. */
  readonly vervolg: string;
  /** The group of the instrument guide for whom there is something. */
  readonly instrumenten: Instrumentgroep | null;
  /** What else than the situatie it is read from: who may not read that, does not see the group. */
  readonly leest: readonly Dataklasse[];
};

export const THEMAS = [
  "jongeren",
  "leeftijd en taal",
  "uitkering of regeling",
  "indicatie",
  "werk en vangnet",
  "beschikbaarheid",
] as const;
export type Thema = (typeof THEMAS)[number];

const INVENTARISATIE = "Inventarisatie ‘De sociale infrastructuur in de regio Amersfoort’, 2025";
const ACTIEPLAN = "Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019";
const HILVERSUM = "Collegebrief en verslag Expertbijeenkomst Sociale Ontwikkelbedrijven, Hilversum, 2025";
const REGIO = "Eigen begrip van de regio";

type Rest = { readonly instrumenten?: Instrumentgroep; readonly leest?: readonly Dataklasse[] };
const groep = (
  thema: Thema,
  naam: string,
  wat: string,
  bron: string,
  vervolg: string,
  { instrumenten, leest = [] }: Rest = {},
): Doelgroep => ({ naam, thema, wat, bron, vervolg, instrumenten: instrumenten ?? null, leest });

const SCHOOL = "Bel de school of het Jongerenloket, zodat school en werk op elkaar aansluiten.";
const voorJongeren = { instrumenten: "jongeren" } as const;
const metWerk = { leest: ["plaatsing"] } as const;

/** Who belongs to which is decided in one place: `doelgroepen_van` in the database. */
// biome-ignore format: it is read as a table
export const DOELGROEPEN: readonly Doelgroep[] = [
  groep("jongeren", "jongere", "Jonger dan 27 jaar.", INVENTARISATIE, "Kijk of school, werk of allebei past.", voorJongeren),
  groep("jongeren", "jongere zonder startkwalificatie", "Jonger dan 27 jaar, zonder diploma havo, vwo of mbo niveau 2.", INVENTARISATIE, "Bespreek leren naast werk, zoals een praktijkverklaring of BBL.", voorJongeren),
  groep("jongeren", "schoolverlater pro", "Komt van het praktijkonderwijs.", INVENTARISATIE, SCHOOL, voorJongeren),
  groep("jongeren", "schoolverlater vso", "Komt van het voortgezet speciaal onderwijs.", INVENTARISATIE, SCHOOL, voorJongeren),
  groep("jongeren", "entree", "Volgt of volgde de entreeopleiding (mbo niveau 1).", INVENTARISATIE, SCHOOL, voorJongeren),
  groep("jongeren", "mbo-2 bol", "Volgt of volgde mbo niveau 2 op school (bol).", INVENTARISATIE, SCHOOL, voorJongeren),
  groep("jongeren", "vsv'er", "Ging van school zonder startkwalificatie.", INVENTARISATIE, SCHOOL, voorJongeren),
  groep("jongeren", "jongere met tijdelijk werk", "Jonger dan 27 jaar, met werk waarvan het einde bekend is. Deze groep verliest werk het vaakst.", ACTIEPLAN, "Praat ruim voor de einddag met de werkgever over verlengen, en kijk naar een jobcoach.", { ...metWerk, ...voorJongeren }),

  groep("leeftijd en taal", "50-plus", "50 jaar of ouder.", ACTIEPLAN, "Kijk naar ervaring die ergens anders telt.", { instrumenten: "vijftigplus" }),
  groep("leeftijd en taal", "statushouder", "Kreeg een verblijfsvergunning en burgert in of deed dat.", INVENTARISATIE, "Stem werk en inburgering op elkaar af.", { instrumenten: "statushouders" }),
  groep("leeftijd en taal", "anderstalig", "Leert nog Nederlands.", INVENTARISATIE, "Zoek een plek waar taal leren bij het werk hoort.", { instrumenten: "statushouders" }),
  groep("leeftijd en taal", "alleenstaande ouder", "Zorgt alleen voor kinderen.", ACTIEPLAN, "Regel opvang en uren voordat het werk begint.", { instrumenten: "alleenstaande-ouders" }),
  groep("leeftijd en taal", "zonder startkwalificatie", "Heeft geen diploma havo, vwo of mbo niveau 2 of hoger.", ACTIEPLAN, "Bespreek leren naast werk, zoals een praktijkverklaring."),

  groep("uitkering of regeling", "bijstand", "Heeft bijstand of krijgt die mogelijk.", ACTIEPLAN, "Maak samen een plan."),
  groep("uitkering of regeling", "nugger", "Heeft geen uitkering en staat wel voor de regio klaar. De gemeente moet ook deze groep helpen.", INVENTARISATIE, "Vertel dat er recht is op hulp, en maak samen een plan.", { instrumenten: "nuggers" }),
  groep("uitkering of regeling", "WW", "Heeft WW, ook WW met dienstverlening.", HILVERSUM, "Stem af met UWV wie wat doet."),
  groep("uitkering of regeling", "WIA", "Heeft een uitkering WGA.", HILVERSUM, "Stem af met UWV wie wat doet."),
  groep("uitkering of regeling", "Wajong", "Heeft een Wajong-uitkering. Sinds 2015 alleen voor wie blijvend niet kan werken.", HILVERSUM, "Kijk met UWV wat wel kan, ook zonder betaald werk."),
  groep("uitkering of regeling", "Wajong van voor 2015", "Kwam voor 2015 in de Wajong. Dan kan er arbeidsvermogen zijn.", HILVERSUM, "Vraag UWV naar arbeidsvermogen en de banenafspraak."),
  groep("uitkering of regeling", "Wsw", "Werkt of wacht met een Wsw-indicatie. Sinds 2015 komt niemand er meer bij; deze groep wordt kleiner.", INVENTARISATIE, "Houd werk dat past, en kijk of detachering kan.", { instrumenten: "wsw" }),

  groep("indicatie", "banenafspraak", "Heeft een geldige indicatie banenafspraak.", INVENTARISATIE, "Zoek bij werkgevers die meedoen aan de banenafspraak.", { instrumenten: "banenafspraak" }),
  groep("indicatie", "beschut werk", "Heeft een geldige indicatie beschut werk: begeleiding of aanpassing nodig die een gewone werkgever niet biedt.", INVENTARISATIE, "Zoek een beschutte plek. Wie de grootste afstand heeft, gaat voor.", { instrumenten: "beschut" }),
  groep("indicatie", "beschut werk zonder baan", "Heeft een geldige indicatie beschut werk en nu geen werk.", INVENTARISATIE, "Zoek een beschutte plek. Wie de grootste afstand heeft, gaat voor.", { ...metWerk, instrumenten: "beschut" }),

  groep("werk en vangnet", "tussengroep", "Geen beschut werk, en nog niet of niet meer bij een gewone werkgever.", HILVERSUM, "Kijk welke tussenvorm nu past, met een weg naar gewoon werk.", { instrumenten: "grote-afstand" }),
  groep("werk en vangnet", "tussengroep na werk", "Had het afgelopen jaar gewoon werk, en nu niet.", HILVERSUM, "Kijk eerst naar de weg terug: dezelfde werkgever, dan een proefplaats, dan een andere vorm.", { ...metWerk, instrumenten: "grote-afstand" }),
  groep("werk en vangnet", "andere vorm", "Een collega besloot dat gewoon werk nu niet haalbaar is, en welke vormen wel.", INVENTARISATIE, "Kies een van de vormen die wel kunnen, en kijk op de afgesproken dag opnieuw.", { leest: ["beeld"], instrumenten: "grote-afstand" }),

  groep("beschikbaarheid", "beschikbaar", "Kan nu beginnen met werk.", INVENTARISATIE, "Stel plekken voor."),
  groep("beschikbaarheid", "niet beschikbaar", "Kan nu niet beginnen met werk.", INVENTARISATIE, "Spreek af wanneer u opnieuw kijkt."),
  groep("beschikbaarheid", "zoekt actief", "Staat ingeschreven en zoekt zelf naar werk.", ACTIEPLAN, "Help met gericht zoeken."),
  groep("beschikbaarheid", "zoekt nu niet", "Staat ingeschreven en zoekt nu niet zelf.", ACTIEPLAN, "Vraag wat zoeken in de weg staat."),
];

/** A group that a colleague named and that is not in the list yet. */
const eigenGroep = (naam: string): Doelgroep =>
  groep("werk en vangnet", naam, "Door een collega genoemd.", REGIO, "Bespreek wat past.");

export const doelgroepBij = (naam: string): Doelgroep =>
  DOELGROEPEN.find((groep) => groep.naam === naam) ?? eigenGroep(naam);
