export const text = {
  part: "Het leren op het werk",
  partVerklaringen: "De praktijkverklaringen",
  tab: "Leren op het werk",
  loading: "Het leren op het werk wordt geladen",
  leert: (naam: string, taken: string, waar: string) => `${naam} leert ${taken} bij ${waar}.`,
  beoordeeld: (aantal: number, totaal: number) => `${aantal} van de ${totaal} beoordeeld.`,
  niets: (naam: string) => `${naam} leert nu niets op het werk dat hier is vastgelegd.`,
  gehad: (aantal: number) =>
    aantal === 1 ? "Er is 1 praktijkverklaring." : `Er zijn ${aantal} praktijkverklaringen.`,
  leegKop: "Nog geen leerroute",
  leeg: "Kies taken, een erkend leerbedrijf en een leermeester. Zo staat straks vast wat iemand kan.",
  begin: "Begin met leren",
  uitleg: "Zo werkt het",
  stappen: [
    "Iemand leert taken bij een erkend leerbedrijf.",
    "De leermeester kijkt en legt vast hoe het gaat.",
    "Daarna geeft de klantmanager of jobcoach de praktijkverklaring: één keer, met een nummer.",
    "Een werkgever scant de code en ziet of de verklaring echt is.",
  ],
  doelgroep: "Eerst voor wie",
  doelgroepTekst:
    "De regio begint met jongeren zonder startkwalificatie. Later ook voor anderen. Bron: Actieplan Perspectief op Werk, pijler 4.",
} as const;
