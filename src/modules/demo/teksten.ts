/** What counsellors write down, about what someone does, can and wants. `#` stands for the first name. */
export type Tekst = readonly [
  soort: "gesprek" | "telefoon" | "huisbezoek" | "werkbezoek" | "bericht",
  tekst: string,
];

export const bijWerk: readonly Tekst[] = [
  ["werkbezoek", "# werkt zelfstandig en kent de vaste taken. Wil graag meer leren."],
  ["werkbezoek", "De werkgever is tevreden. # komt op tijd en vraagt hulp als dat nodig is."],
  ["telefoon", "Gebeld hoe het gaat. # heeft het naar de zin en wil zo doorgaan."],
  ["gesprek", "Samen het plan bekeken. De uren blijven zoals ze zijn."],
  ["werkbezoek", "Met # en de begeleider op het werk gesproken. De werkinstructie met plaatjes helpt."],
  ["bericht", "# stuurde het nieuwe rooster. De werktijden passen bij thuis."],
  ["telefoon", "De werkgever vraagt of # een dag kan ruilen. Dat kan."],
  ["gesprek", "# wil over een tijd meer uren werken. We bekijken dat samen."],
  ["werkbezoek", "Nieuwe taak geoefend. Eerst voordoen werkt het best."],
  ["telefoon", "Afgesproken dat # bij drukte even een rustige plek mag zoeken."],
];

export const bijZoeken: readonly Tekst[] = [
  ["gesprek", "Gepraat over werk dat past. # wil het liefst met de handen werken."],
  ["telefoon", "# heeft op een plek gereageerd en wacht op antwoord."],
  ["gesprek", "Samen gekeken wat # goed kan. De lijst met mogelijkheden is aangevuld."],
  ["huisbezoek", "Thuis kennisgemaakt. # vertelt graag over het werk van vroeger."],
  ["gesprek", "# wil eerst een paar dagdelen meelopen. Daarna kiezen we."],
  ["telefoon", "Gebeld over de taalles. # gaat twee ochtenden in de week."],
  ["bericht", "# stuurde een nieuw cv. Samen nog iets aangepast."],
  ["gesprek", "Reizen besproken. Met de fiets is een half uur goed te doen."],
  ["telefoon", "# is volgende week met vakantie. Daarna verder met zoeken."],
  ["gesprek", "Geoefend met een gesprek bij een werkgever. Dat ging goed."],
  ["bericht", "De opvang is geregeld. # kan nu ook op woensdag werken."],
];

/** What must happen next, with someone who works. */
export const vervolgenBijWerk: readonly string[] = [
  "Vraag de jobcoach hoe het gaat",
  "Bekijk samen of meer uren kan",
  "Bel de werkgever over het rooster",
  "Plan een werkbezoek",
  "Zoek samen een andere reis naar het werk",
];

/** And with someone who looks for work. */
export const vervolgenBijZoeken: readonly string[] = [
  "Bel over de plek bij de werkgever",
  "Stuur de uitnodiging voor de taalles",
  "Vraag na of de opvang rond is",
  "Oefen samen het gesprek bij de werkgever",
  "Bekijk samen welke plekken passen",
];

/** In the words of the inwoner. */
export const plannen: readonly string[] = [
  "Ik wil buiten werken, in een vaste ploeg.",
  "Ik wil werk waarbij ik mensen kan helpen.",
  "Ik wil eerst weer wennen aan een vaste dag.",
  "Ik wil 24 uur werken, zodat ik mijn kinderen naar school kan brengen.",
  "Ik wil leren met machines te werken.",
  "Ik wil beter Nederlands leren en dan in een winkel werken.",
  "Ik wil rustig werk, met één taak tegelijk.",
  "Ik wil in de keuken werken en later kok worden.",
  "Ik wil een vast contract dicht bij huis.",
  "Ik wil mijn rijbewijs halen en bezorger worden.",
  "Ik wil laten zien wat ik kan.",
  "Ik wil iets maken met mijn handen.",
];

export const stappenWerk = [
  "Kennismaken",
  "Ontdekken wat past",
  "Proefplaats",
  "Werk met begeleiding",
  "Samen kijken naar meer uren",
];
export const stappenZoeken = [
  "Kennismaken",
  "Ontdekken wat past",
  "Een plek zoeken",
  "Proefplaats",
  "Werk met begeleiding",
];

/** Helpers without an account. */
export const andereHulp: readonly (readonly [naam: string, rol: string])[] = [
  ["Team Wijk Oost", "schuldhulp"],
  ["Team Wijk Noord", "hulp bij geld"],
  ["Saar van Buuren", "taaldocent"],
  ["Jan-Willem Taalman", "taalmaatje"],
  ["Sociaal Team Zuid", "hulp bij wonen"],
  ["Regionaal Jongerenloket", "hulp bij school"],
];

export const onderwerpen: readonly string[] = [
  "voortgang bespreken",
  "plan bijstellen",
  "plekken bekijken",
  "werkbezoek",
  "kennismaken met een werkgever",
];
