export const text = {
  heading: (voornaam: string) => `Alles over ${voornaam} meegeven?`,
  lead: (voornaam: string) =>
    `Vraagt ${voornaam} wat er over hem of haar vaststaat? U maakt het hier klaar en geeft het mee. Namen van anderen staan er niet in.`,
  once: "U kunt het één keer ophalen, binnen 24 uur na de vraag. Het ophalen staat in het logboek.",
  own: (voornaam: string) => `${voornaam} kan het ook zelf vragen, na inloggen, onder Mijn gegevens.`,
  ask: "Maak het klaar",
  fetch: "Haal het op",
  ready: (tot: string) => `Het staat klaar tot ${tot}.`,
  fetched: "U heeft het opgehaald. Bewaar het nu: na sluiten is het weg.",
  read: "Bewaar om te lezen",
  data: "Bewaar als gegevens (JSON)",
  earlier: "Eerder gevraagd",
  stand: { klaar: "nog niet opgehaald", opgehaald: "opgehaald", verlopen: "niet opgehaald, verlopen" },
  line: (dag: string, functie: string, stand: string) => `${dag}, door ${functie}: ${stand}`,
  close: "Sluit",
  part: "Wat eerder is gevraagd",
  file: (dag: string) => `gegevens-${dag}`,
  document: {
    title: (naam: string) => `Alles over ${naam}`,
    made: (dag: string) => `Gemaakt op ${dag}. Dit is wat er over u vaststaat.`,
    leftOut: "Wat er niet in staat",
  },
} as const;
