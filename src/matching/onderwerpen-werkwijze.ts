import { niveaus, type OnderwerpDefinitie } from "#matching/onderwerp";

const NIVEAU = { soort: "niveau", zijde: "beide", minimum: 0, maximum: 3 } as const;

/** How someone works best, and what the work asks of that: 0 asks least, 3 most. */
export const ONDERWERPEN_WERKWIJZE = [
  {
    code: "tempo",
    label: "Tempo",
    vraag: "In welk tempo kunt u werken?",
    vraagPlek: "Welk tempo vraagt het werk?",
    opties: niveaus("In eigen tempo", "Rustig tempo", "Gewoon tempo", "Hoog tempo"),
    pictogram: "trend",
    ...NIVEAU,
  },
  {
    code: "prikkels",
    label: "Drukte en geluid",
    vraag: "Hoeveel drukte en geluid kunt u om u heen hebben?",
    vraagPlek: "Hoe druk is het op de werkplek?",
    opties: niveaus("Heel rustig", "Rustig", "Gewoon", "Druk"),
    pictogram: "read-aloud",
    ...NIVEAU,
  },
  {
    code: "concentratie",
    label: "Concentratie",
    vraag: "Hoe lang kunt u uw aandacht bij uw werk houden?",
    vraagPlek: "Hoe lang moet iemand de aandacht erbij houden?",
    opties: niveaus("Een paar minuten", "Een half uur", "Een uur", "Langer dan een uur"),
    pictogram: "progress",
    ...NIVEAU,
  },
  {
    code: "samenwerken",
    label: "Samenwerken",
    vraag: "Met hoeveel mensen kunt u samenwerken?",
    vraagPlek: "Met hoeveel mensen werkt iemand samen?",
    opties: niveaus("Alleen", "Met één vaste collega", "In een kleine groep", "In een wisselende groep"),
    pictogram: "people",
    ...NIVEAU,
  },
  {
    code: "zelfstandigheid",
    label: "Zelfstandig werken",
    vraag: "Hoe zelfstandig kunt u werken?",
    vraagPlek: "Hoe zelfstandig moet iemand werken?",
    opties: niveaus(
      "Samen met iemand",
      "Met uitleg bij elke stap",
      "Na uitleg zelf",
      "Zelf het werk plannen",
    ),
    pictogram: "check",
    ...NIVEAU,
  },
  {
    code: "omgaan_met_verandering",
    label: "Verandering",
    vraag: "Hoeveel verandering in uw werk kunt u aan?",
    vraagPlek: "Hoe vaak verandert het werk?",
    opties: niveaus("Elke dag hetzelfde", "Kleine veranderingen", "Soms ander werk", "Steeds ander werk"),
    pictogram: "switch",
    ...NIVEAU,
  },
  {
    code: "klantcontact",
    label: "Contact met klanten",
    vraag: "Hoeveel contact met klanten kunt u hebben?",
    vraagPlek: "Hoeveel contact met klanten hoort bij het werk?",
    opties: niveaus("Geen", "Groeten", "Korte gesprekken", "Lange of lastige gesprekken"),
    pictogram: "message",
    ...NIVEAU,
  },
  {
    code: "meerdere_taken",
    label: "Meer taken",
    vraag: "Hoeveel taken kunt u tegelijk doen?",
    vraagPlek: "Hoeveel taken heeft iemand tegelijk?",
    opties: niveaus("Eén taak", "Twee taken na elkaar", "Een paar taken na elkaar", "Taken door elkaar"),
    pictogram: "checklist",
    ...NIVEAU,
  },
] as const satisfies readonly OnderwerpDefinitie[];
