/** How a question to another source ended. */
export const ANTWOORDSTANDEN = ["ok", "te laat", "fout", "limiet", "bezet", "weg", "rust"] as const;
export type Antwoordstand = (typeof ANTWOORDSTANDEN)[number];

/** What a source did not give, and what to do. */
export const UITLEG: Readonly<Record<Exclude<Antwoordstand, "ok">, string>> = {
  "te laat": "Deze bron gaf niet binnen 10 seconden antwoord. Probeer het later nog eens.",
  fout: "Deze bron gaf geen bruikbaar antwoord. Probeer het later, of vraag de beheerder.",
  limiet: "Deze bron geeft nu niet meer profielen. Stel de vraag later opnieuw.",
  weg: "Dit staat niet meer bij de bron: het is ingetrokken, of het is te lang geleden gevonden. Zoek opnieuw.",
  rust: "Deze bron gaf een paar keer achter elkaar geen antwoord. Wij vragen het over een minuut opnieuw.",
  bezet: "Er wordt al veel gezocht bij andere bronnen. Probeer het over een minuut.",
};

/** Did the question leave at all? */
export const isGevraagd = (stand: Antwoordstand): boolean => stand !== "bezet" && stand !== "rust";
