import type { REDENEN } from "../../modules/certificaten/controle.ts";

type Reden = (typeof REDENEN)[number];

export const text = {
  title: "Praktijkverklaring controleren",
  loading: "De praktijkverklaring wordt gecontroleerd",
  vraag: "Is deze praktijkverklaring echt?",
  vraagLead: "Scan de code op het papier, of kies het bestand dat u kreeg. U hoeft niet in te loggen.",
  geldig: "Deze praktijkverklaring is echt en geldig.",
  geldigLead: (nummer: string, uitgever: string) => `Nummer ${nummer}, gegeven door ${uitgever}.`,
  ingetrokken: "Deze praktijkverklaring is ingetrokken.",
  ingetrokkenLead: (nummer: string, dag: string) => `Nummer ${nummer} geldt niet meer sinds ${dag}.`,
  nietEcht: "Dit is geen echte praktijkverklaring.",
  redenen: {
    "onbekende code":
      "Wij kennen deze code niet. Typ het adres over zoals het er staat, of scan de code opnieuw.",
    "geen praktijkverklaring": "Hier staat geen praktijkverklaring in die door ons is ondertekend.",
    veranderd: "De handtekening klopt niet. Er is iets veranderd, of een ander maakte dit.",
    "niet door ons gegeven": "De handtekening is van ons, maar deze verklaring is niet gegeven.",
  } satisfies Record<Reden, string>,
  status: { geldig: "Geldig", ingetrokken: "Ingetrokken", "niet echt": "Niet echt" },
  wie: "Voor wie",
  waar: "Geleerd bij",
  wanneer: "Van en tot en met",
  periode: (van: string, tot: string) => `${van} tot en met ${tot}`,
  taken: "Wat is geleerd",
  papier:
    "Staat er op het papier iets anders dan hier? Dan is het papier veranderd. Wat hier staat is wat gegeven is.",
  bestand: {
    heading: "Controleer een bestand",
    lead: "Kies het bestand van de praktijkverklaring, of plak de tekst. Een PDF controleert u met de code die erop staat. Wij bewaren niets.",
    form: "Een bestand controleren",
    file: "Bestand",
    fileUitleg: "Het eindigt op .json",
    tekst: "Of plak de tekst",
    send: "Controleer",
    nodig: "Kies een bestand of plak de tekst",
    teGroot: "Dit bestand is te groot voor een praktijkverklaring",
  },
  anders: "Andere programma's vinden de sleutels op /.well-known/jwks.json.",
} as const;
