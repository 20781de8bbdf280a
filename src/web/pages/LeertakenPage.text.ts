import { count } from "../format.ts";

export const text = {
  title: "Taken om op het werk te leren",
  loading: "De taken worden geladen",
  opening: (totaal: number, vervallen: number) =>
    vervallen === 0
      ? `${count(totaal, "taak", "taken")} om op het werk te leren.`
      : `${count(totaal, "taak", "taken")} om op het werk te leren, ${vervallen} daarvan ${vervallen === 1 ? "is" : "zijn"} vervallen.`,
  lead: "Een klantmanager of jobcoach kiest hieruit als iemand begint te leren. De leermeester beoordeelt per taak.",
  leerbedrijven: "Bekijk de leerbedrijven.",
  nieuw: "Voeg een taak toe",
  filters: "Kies welke taken u ziet",
  zoek: "Naam of code",
  sector: "Sector",
  stand: "Stand",
  standen: { gebruik: "In gebruik", vervallen: "Vervallen" },
  result: (totaal: number) => count(totaal, "taak", "taken"),
  caption: "Taken op sector en code",
  column: { naam: "Taak", laatZien: "Laat zien", sector: "Sector", soort: "Soort", stand: "Stand" },
  soorten: { werknemersvaardigheid: "Werknemers\u00advaardigheid", vakvaardigheid: "Vakvaardigheid" },
  voorbeeld: "Voorbeeld",
  erkend: (door: string) => `Erkend door ${door}`,
  inGebruik: "In gebruik",
  vervallen: (dag: string) => `Vervallen op ${dag}`,
  wijzig: "Wijzig",
  vervalt: "Laat vervallen",
  weer: "Gebruik weer",
  van: (wat: string, naam: string) => `${wat}: ${naam}`,
  leeg: "Geen taken in deze selectie.",
  leegTekst: "Wis een filter en kijk opnieuw.",
  vervalKop: (naam: string) => `‘${naam}’ laten vervallen?`,
  vervalLead:
    "Niemand begint er meer mee. Wie deze taak al leert, gaat verder en kan er een oordeel voor krijgen.",
  weerKop: (naam: string) => `‘${naam}’ weer gebruiken?`,
  weerLead: "Dan kan iemand er weer mee beginnen.",
  subject: "deze taak",
  gedaan: {
    vervallen: (naam: string) => `Vervallen: ${naam}`,
    weer: (naam: string) => `Weer in gebruik: ${naam}`,
  },
} as const;
