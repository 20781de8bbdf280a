/** What the register says of an activity besides its purpose and its ground. @source AVG art. 30 lid 1 */
export type Verwerkingsgegevens = {
  readonly betrokkenen: readonly string[];
  /** To whom data can go outside the organisations of the region. */
  readonly ontvangers: readonly string[];
  /** What the program drops by itself, and what is left to decide. */
  readonly bewaartermijnen: readonly string[];
  /** Besides what counts for every activity. */
  readonly beveiliging: readonly string[];
};

/** The law leaves this to who is responsible; the program does not guess it. */
export const NOG_TE_BEPALEN = "nog te bepalen door de verwerkingsverantwoordelijke";

const INWONERS = "Inwoners die hulp bij werk vragen of krijgen";
const VERTEGENWOORDIGERS = "Mensen die voor een inwoner optreden";
const WERKGEVERS = "Contactpersonen van werkgevers";
const MEDEWERKERS = "Medewerkers van de organisaties in de regio";

const GEEN_ONTVANGERS = "Niemand buiten de organisaties van de regio";
const DOSSIER = `Het dossier: ${NOG_TE_BEPALEN}`;

/** By the id of the activity. */
export const verwerkingsgegevens: Readonly<Record<string, Verwerkingsgegevens>> = {
  aanmelden: {
    betrokkenen: [INWONERS, "Mensen die een ander aanmelden"],
    ontvangers: [GEEN_ONTVANGERS],
    bewaartermijnen: ["Een verzoek om terug te bellen: 30 dagen, daarna gewist", DOSSIER],
    beveiliging: ["Van één internetadres komen ten hoogste 20 verzoeken om terug te bellen per uur"],
  },
  "brp-raadplegen": {
    betrokkenen: [INWONERS],
    ontvangers: ["De beheerder van de basisregistratie personen: die krijgt de vraag"],
    bewaartermijnen: [
      "Het antwoord wordt getoond; alleen wat iemand overneemt, komt in het dossier",
      DOSSIER,
    ],
    beveiliging: ["Elke vraag aan de BRP staat in het logboek"],
  },
  begeleiden: {
    betrokkenen: [INWONERS, VERTEGENWOORDIGERS],
    ontvangers: [
      "De inwoner zelf en wie hij machtigt",
      "Een controleur van een praktijkverklaring: alleen wat de inwoner laat zien",
    ],
    bewaartermijnen: [
      "Antwoorden die een inwoner begon en niet inleverde: tot de dag die erbij staat",
      DOSSIER,
    ],
    beveiliging: ["Er is geen veld voor een diagnose"],
  },
  matchen: {
    betrokkenen: [INWONERS],
    ontvangers: ["Een werkgever, pas nadat de inwoner ja zei tegen dat voorstel"],
    bewaartermijnen: [
      "Wat een matchronde over mensen zag: 24 maanden, daarna gewist; de aantallen blijven",
      `Voorstellen: ${NOG_TE_BEPALEN}`,
    ],
    beveiliging: [
      "Naam, geslacht, leeftijd en herkomst zijn geen invoer; er is een stopknop voor de hele regio",
    ],
  },
  plaatsen: {
    betrokkenen: [INWONERS, WERKGEVERS],
    ontvangers: ["De werkgever bij wie de inwoner werkt: alleen wat bij die plaatsing hoort"],
    bewaartermijnen: [`Plaatsingen en subsidies: ${NOG_TE_BEPALEN}`],
    beveiliging: [
      "Een uitgave kan nooit boven de toezegging komen; elke wijziging van een bedrag blijft te zien",
    ],
  },
  werkgeversdienstverlening: {
    betrokkenen: [WERKGEVERS],
    ontvangers: ["Iedereen, van een vacature die de werkgever openbaar liet zetten"],
    bewaartermijnen: [
      "Een gemelde plek die niet is bevestigd: 7 dagen; een afgehandelde melding: 365 dagen",
      `Contact met werkgevers: ${NOG_TE_BEPALEN}`,
    ],
    beveiliging: ["Een werkgever ziet alleen zijn eigen bedrijf"],
  },
  sturen: {
    betrokkenen: [INWONERS],
    ontvangers: ["Iedereen, van openbare cijfers: alleen aantallen, zonder kleine groepen"],
    bewaartermijnen: ["Vastgestelde cijfers blijven staan; er staan geen mensen in"],
    beveiliging: ["Kleine aantallen zijn in openbare cijfers niet te zien en niet uit te rekenen"],
  },
  statistiek: {
    betrokkenen: [INWONERS],
    ontvangers: ["Centraal Bureau voor de Statistiek (CBS)"],
    bewaartermijnen: [`Wat is geleverd: ${NOG_TE_BEPALEN}`],
    beveiliging: ["Het bestand met BSN wordt gemaakt als iemand het ophaalt, en niet bewaard"],
  },
  uitwisselen: {
    betrokkenen: [INWONERS, WERKGEVERS],
    ontvangers: [
      "Organisaties die zijn aangesloten op het uitwisselen van matchingsgegevens (VUM): alleen van een inwoner die wordt gedeeld, zonder naam en geboortedatum",
      "Andere systemen van de regio: een melding dat er iets gebeurde, zonder gegevens van mensen",
      "Een gemeente: de gegevens van haar eigen inwoners volgens het Gemeentelijk Gegevensmodel, zonder naam en BSN",
    ],
    bewaartermijnen: [
      "Een ingelezen bestand om te vergelijken en terug te draaien: 30 dagen",
      "Een gevonden kandidaat van een andere organisatie: 90 dagen",
      "Meldingen aan andere systemen: 30 dagen",
    ],
    beveiliging: ["Andere organisaties tonen een certificaat; meldingen zijn ondertekend"],
  },
  beheren: {
    betrokkenen: [MEDEWERKERS, INWONERS, VERTEGENWOORDIGERS],
    ontvangers: [GEEN_ONTVANGERS],
    bewaartermijnen: ["Berichten per mail: 30 dagen", `Gebruikers en rechten: ${NOG_TE_BEPALEN}`],
    beveiliging: [
      "Rechten gelden tot een jaar na de laatste controle, die van beheer en toezicht een kwartaal",
    ],
  },
  toezien: {
    betrokkenen: [INWONERS, MEDEWERKERS],
    ontvangers: ["De inwoner zelf: wie zijn gegevens zag, en waarvoor"],
    bewaartermijnen: [`Het logboek: ${NOG_TE_BEPALEN}`],
    beveiliging: [
      "Regels van het logboek zijn aan elkaar geketend; het programma kan ze niet wijzigen of wissen",
    ],
  },
  inzage: {
    betrokkenen: [INWONERS],
    ontvangers: ["De inwoner zelf"],
    bewaartermijnen: ["Het overzicht wordt niet bewaard; het verzoek is 24 uur op te halen, één keer"],
    beveiliging: ["Alleen wie erom vroeg kan het ophalen; namen van anderen staan er niet in"],
  },
};

/** Counts for every activity. */
export const BEVEILIGING = [
  "Wat iemand mag, volgt uit zijn rol en voor wie hij werkt: het programma en de database controleren het los van elkaar",
  "Elk gebruik van gegevens van een inwoner komt in een logboek dat het programma niet kan wijzigen",
  "Het BSN staat versleuteld in de database; de sleutel staat daarbuiten",
] as const;

export const VERANTWOORDELIJKE = `De gemeente die de inwoner helpt. Wie nog meer, en het contact van de functionaris gegevensbescherming: ${NOG_TE_BEPALEN}`;

export const DOORGIFTE = `Het programma geeft niets door aan landen buiten de Europese Economische Ruimte. Waar het draait: ${NOG_TE_BEPALEN}`;
