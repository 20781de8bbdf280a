/** Words for arrangements, for the werkgever and for who decides on them. */
export const text = {
  namen: {
    loonkostensubsidie: "Loonkostensubsidie",
    jobcoach: "Jobcoach",
    proefplaats: "Proefplaats",
    "no-risk": "No-riskpolis",
    loonkostenvoordeel: "Loonkostenvoordeel",
  },
  uitleg: {
    loonkostensubsidie: "De gemeente betaalt mee aan het loon als iemand minder kan dan gewoon is.",
    jobcoach: "Iemand die uw medewerker en u helpt op het werk.",
    proefplaats: "Eerst een tijd werken zonder loon, om te kijken of het past.",
    "no-risk": "Een vergoeding voor het loon als uw medewerker uitvalt.",
    loonkostenvoordeel: "Een bedrag per uur van de Belastingdienst.",
  },
  standen: {
    "nog niet gevraagd": "Nog niet gevraagd",
    gevraagd: "Gevraagd",
    "in behandeling": "In behandeling",
    toegekend: "Geregeld",
    afgewezen: "Afgewezen",
    "niet nodig": "Niet nodig",
  },
  wachtOp: {
    gemeente: "De gemeente is aan zet",
    UWV: "UWV is aan zet",
    werkgever: "U bent aan zet",
    jobcoach: "De jobcoach is aan zet",
    medewerker: "Uw medewerker is aan zet",
  },
  wachtKort: {
    gemeente: "de gemeente",
    UWV: "UWV",
    werkgever: "de werkgever",
    jobcoach: "de jobcoach",
    medewerker: "de medewerker",
  },
} as const;

/** What the werkgever has to do for an arrangement that was granted or that waits for him. */
export const UW_STAP = {
  loonkostensubsidie: "Geef een ander loon of andere uren meteen door.",
  jobcoach: "Spreek met de jobcoach af wanneer hij komt.",
  proefplaats: "Beslis voor het einde of u een contract geeft.",
  "no-risk": "Meld bij UWV op tijd dat uw medewerker niet kan werken.",
  loonkostenvoordeel: "Vraag het aan in de aangifte loonheffingen.",
} as const;
