/** How an instrument is used in the demo. Amounts, numbers and what came of it are made up, as everything that people do here. */
export type Gebruik = {
  readonly naam: string;
  /** How many ended it in the last years. */
  readonly aantal: number;
  /** Of those who ended it: who has a plaatsing that began soon after. */
  readonly aanHetWerk: number;
  readonly weken: number;
  /** Cents for one person; null where nobody wrote it down. */
  readonly prijs: number | null;
  readonly waarom: readonly string[];
};

// biome-ignore format: it is read as a table
const rows: readonly (readonly [string, number, number, number, number | null, ...string[]])[] = [
  ["Taaltraining",       160, 0.30, 16, 1_450_00, "Wil op het werk alles verstaan.", "Durft nog niet te bellen in het Nederlands."],
  ["Trainingen",         190, 0.36,  6,   620_00, "Wil leren hoe een sollicitatie gaat.", "Wil leren plannen en op tijd komen."],
  ["Werkervaringsplek",  170, 0.42, 13,     null, "Wil weer in een werkritme komen.", "Wil ontdekken welk werk past."],
  ["Jobhunting",         150, 0.48, 10,     null, "Weet wat zij wil en zoekt een werkgever.", "Is klaar om te werken en zoekt een plek dichtbij."],
  ["Oriëntatietraject",  110, 0.22, 12,     null, "Weet nog niet wat hij wil.", "Wil zien wat er mogelijk is."],
  ["Vakopleiding",        60, 0.55, 26, 1_350_00, "Heeft een certificaat nodig voor dit werk.", "Wil heftruckchauffeur worden."],
  ["Hoofdzaak Werk",      32, 0.40, 20,     null, "Wil rustig opbouwen naar werk."],
  ["AE-team",             14, 0.45, 40,     null, "Kan binnen een jaar naar betaald werk."],
  ["Van school naar duurzaam werk", 26, 0.50, 20, null, "Komt van school en zoekt een eerste baan."],
];

export const instrumentgebruik: readonly Gebruik[] = rows.map(
  ([naam, aantal, aanHetWerk, weken, prijs, ...waarom]) => ({
    naam,
    aantal,
    aanHetWerk,
    weken,
    prijs,
    waarom,
  }),
);
