import { JA_NEE, type OnderwerpDefinitie, type Optie, woorden } from "#matching/onderwerp";

export const WERKSOORTEN: readonly Optie[] = [
  { code: "groen", label: "Groen" },
  { code: "schoonmaak", label: "Schoonmaak" },
  { code: "productie", label: "Productie en inpakken" },
  { code: "metaal", label: "Metaal" },
  { code: "elektromontage", label: "Elektromontage" },
  { code: "textiel", label: "Textiel" },
  { code: "post", label: "Post" },
  { code: "catering", label: "Catering en keuken" },
  { code: "horeca", label: "Horeca" },
  { code: "logistiek", label: "Magazijn en logistiek" },
  { code: "transport", label: "Transport" },
  { code: "winkel", label: "Winkel" },
  { code: "zorg", label: "Zorg en welzijn" },
  { code: "dieren_planten", label: "Dieren en planten" },
  { code: "bouw", label: "Bouw" },
  { code: "techniek", label: "Techniek en onderhoud" },
  { code: "administratie", label: "Administratie en receptie" },
  { code: "ict", label: "ICT" },
  { code: "onderwijs", label: "Onderwijs en kinderopvang" },
  { code: "beveiliging", label: "Beveiliging en toezicht" },
  { code: "overig", label: "Ander werk" },
];

/** Sections of the Standaard Bedrijfsindeling (SBI). */
const SECTOREN: readonly Optie[] = [
  { code: "A", label: "Landbouw en visserij" },
  { code: "B", label: "Delfstoffen" },
  { code: "C", label: "Industrie" },
  { code: "D", label: "Energie" },
  { code: "E", label: "Water en afval" },
  { code: "F", label: "Bouw" },
  { code: "G", label: "Handel" },
  { code: "H", label: "Vervoer en opslag" },
  { code: "I", label: "Horeca" },
  { code: "J", label: "Informatie en communicatie" },
  { code: "K", label: "Banken en verzekeringen" },
  { code: "L", label: "Vastgoed" },
  { code: "M", label: "Advies en onderzoek" },
  { code: "N", label: "Verhuur en zakelijke diensten" },
  { code: "O", label: "Openbaar bestuur" },
  { code: "P", label: "Onderwijs" },
  { code: "Q", label: "Zorg en welzijn" },
  { code: "R", label: "Cultuur, sport en recreatie" },
  { code: "S", label: "Andere diensten" },
];

/** The forms of work of the company, and a regular job. The codes of `plekken.werkvormen`. */
export const WERKVORMEN: readonly Optie[] = woorden(
  "Regulier",
  "Begeleid werken",
  "Individuele detachering",
  "Groepsdetachering",
  "Werken op locatie",
  "Intern",
);

const BUITEN_BINNEN: readonly Optie[] = [
  { code: "buiten", label: "Buiten" },
  { code: "binnen", label: "Binnen" },
  { code: "beide", label: "Allebei" },
];

const JA_NEE_KEUZE = { soort: "keuze", opties: JA_NEE, zijde: "beide" } as const;

export const ONDERWERPEN_WENSEN = [
  {
    code: "werksoorten",
    label: "Werk",
    vraag: "Welk werk wilt u doen? Zet het liefste werk bovenaan.",
    vraagPlek: "Wat voor werk is het?",
    soort: "lijst",
    opties: WERKSOORTEN,
    minstensEen: true,
    zijde: "beide",
    pictogram: "briefcase",
  },
  {
    code: "sectoren",
    label: "Sector",
    vraag: "In welke sectoren wilt u graag werken?",
    vraagPlek: "Bij welke sector hoort het werk?",
    soort: "lijst",
    opties: SECTOREN,
    minstensEen: true,
    zijde: "beide",
    pictogram: "company",
  },
  {
    code: "werkvormen",
    label: "Werkvorm",
    vraag: "Welke werkvormen kunnen voor u?",
    vraagPlek: "Welke werkvormen kunnen op deze plek?",
    soort: "lijst",
    opties: WERKVORMEN,
    minstensEen: true,
    zijde: "beide",
    pictogram: "shop",
  },
  {
    code: "buiten_werken",
    label: "Buiten of binnen",
    vraag: "Werkt u liever buiten of binnen?",
    vraagPlek: "Is het werk buiten of binnen?",
    soort: "keuze",
    opties: BUITEN_BINNEN,
    zijde: "beide",
    pictogram: "plant",
  },
  {
    code: "prikkelarm",
    label: "Rustige plek",
    vraag: "Wilt u graag een rustige plek met weinig prikkels?",
    vraagPlek: "Is dit een rustige plek met weinig prikkels?",
    pictogram: "moon",
    ...JA_NEE_KEUZE,
  },
  {
    code: "taalontwikkeling",
    label: "Taal leren op het werk",
    vraag: "Wilt u op het werk beter Nederlands leren?",
    vraagPlek: "Kan iemand op het werk beter Nederlands leren?",
    pictogram: "message",
    ...JA_NEE_KEUZE,
  },
  {
    code: "ervaring_nodig",
    label: "Ervaring nodig",
    vraag: "Mag een plek vragen om ervaring?",
    vraagPlek: "Is ervaring met dit werk nodig?",
    pictogram: "progress",
    ...JA_NEE_KEUZE,
  },
] as const satisfies readonly OnderwerpDefinitie[];
