import type { Bron } from "#toekomstplan/onzeker";

/** A figure that a gemeente or company can fill in about itself. */
export type Veld = {
  readonly naam: string;
  readonly uitleg: string;
  readonly eenheid: "mensen" | "plekken" | "jaar" | "procent" | "euro" | "m²";
  readonly van: number;
  readonly tot: number;
  /** No decimals. */
  readonly geheel: boolean;
  /** What is taken where it is left open: from what is known of the country or of another region, and how. */
  readonly anders: Bron;
};

const MENSEN = { eenheid: "mensen", van: 0, tot: 100_000, geheel: true } as const;
const PLEKKEN = { eenheid: "plekken", van: 0, tot: 10_000, geheel: true } as const;
const afgeleid = (ref: string, datum: string): Bron => ({ label: "afgeleid", ref, datum });
const aanname = (ref: string): Bron => ({ label: "aanname", ref, datum: "2026" });

const UWV = afgeleid("naar inwoners uit het hele land: UWV, 30 juni 2022", "2022-06-30");
const REGIO = afgeleid("naar inwoners uit de regio Amersfoort (Inventarisatie, 2025)", "2025");

/** Everything that can be filled in beside the gemeenten; what is left open is assumed, and said. */
export const VELDEN = {
  wsw: {
    naam: "Mensen in de Wsw",
    uitleg: "Aan het begin van het eerste jaar, ook wie op de wachtlijst stond en nu werkt.",
    ...MENSEN,
    anders: afgeleid("naar inwoners uit het hele land: ongeveer 57.000 mensen", "2025"),
  },
  leeftijd: {
    naam: "Gemiddelde leeftijd in de Wsw",
    uitleg: "Niet nodig als u geboortejaren geeft.",
    eenheid: "jaar",
    van: 30,
    tot: 66,
    geheel: false,
    anders: afgeleid("Panteia, Wsw-statistiek 2022: 52,4 jaar, en sindsdien een jaar ouder", "2023"),
  },
  ouderDan45: {
    naam: "Deel van de Wsw ouder dan 45 jaar",
    uitleg: "Niet nodig als u geboortejaren geeft.",
    eenheid: "procent",
    van: 1,
    tot: 99,
    geheel: false,
    anders: afgeleid("Panteia, Wsw-statistiek 2022: 78%, en sindsdien iets meer", "2023"),
  },
  beschut: { naam: "Mensen in beschut werk", uitleg: "Wie nu een plek heeft.", ...MENSEN, anders: UWV },
  wachtlijst: {
    naam: "Mensen die wachten op beschut werk",
    uitleg: "Met een positief advies en zonder plek.",
    ...MENSEN,
    anders: UWV,
  },
  beschutPlekken: {
    naam: "Plekken voor beschut werk",
    uitleg: "Hoeveel er zijn afgesproken, ook als zij niet bezet zijn.",
    ...PLEKKEN,
    anders: aanname("zoveel als er nu bezet zijn"),
  },
  zoekt: {
    naam: "Banenafspraak: mensen die werk zoeken",
    uitleg: "In het doelgroepregister en zonder werk.",
    ...MENSEN,
    anders: REGIO,
  },
  werkt: {
    naam: "Banenafspraak: mensen die werken",
    uitleg: "In het doelgroepregister en aan het werk bij een werkgever.",
    ...MENSEN,
    anders: REGIO,
  },
  traject: {
    naam: "Mensen in een traject bij het bedrijf",
    uitleg: "Gemiddeld op een dag.",
    ...MENSEN,
    anders: aanname("naar inwoners uit de regio Amersfoort, waar het ook is aangenomen"),
  },
  trajectPlekken: {
    naam: "Plekken voor een traject",
    uitleg: "Hoeveel mensen er tegelijk een traject kunnen volgen.",
    ...PLEKKEN,
    anders: aanname("anderhalf keer zoveel als er nu bezet zijn"),
  },
  bijstand: {
    naam: "Mensen met bijstand",
    uitleg: "In alle gemeenten samen.",
    ...MENSEN,
    anders: aanname("naar inwoners uit het hele land: ongeveer 22 op de duizend"),
  },
  buiten: {
    naam: "Deel dat bij een werkgever werkt",
    uitleg: "Gedetacheerd of begeleid werken, van alle fte. Werk op locatie telt niet mee.",
    eenheid: "procent",
    van: 1,
    tot: 95,
    geheel: false,
    anders: afgeleid("Panteia, Wsw-statistiek 2022: 43%", "2022"),
  },
  overhead: {
    naam: "Overhead per jaar",
    uitleg: "Leiding, administratie en ICT; geen werkleiding en geen gebouwen.",
    eenheid: "euro",
    van: 0,
    tot: 1_000_000_000,
    geheel: true,
    anders: aanname("6.000 euro per fte; nergens gevonden, vervang door een eigen cijfer"),
  },
  m2: {
    naam: "Vierkante meters in gebruik",
    uitleg: "Van alle gebouwen samen.",
    eenheid: "m²",
    van: 0,
    tot: 1_000_000,
    geheel: true,
    anders: aanname("32 m² per fte die binnen werkt; nergens gevonden, vervang door een eigen cijfer"),
  },
  reserve: {
    naam: "Algemene reserve",
    uitleg: "Aan het begin van het eerste jaar.",
    eenheid: "euro",
    van: 0,
    tot: 1_000_000_000,
    geheel: true,
    anders: aanname("geen reserve"),
  },
} as const satisfies Readonly<Record<string, Veld>>;

export type Veldnaam = keyof typeof VELDEN;
export const VELDNAMEN = Object.keys(VELDEN) as readonly Veldnaam[];
