export const text = {
  person: "de inwoner",
  subject: "dit voorstel",
  heading: (naam: string) => `Wat zei ${naam}?`,
  who: (naam: string) =>
    `Na een ja ziet de accountmanager de naam van ${naam} en het antwoord. Na een nee niet.`,
  answer: "Antwoord",
  yes: "Ja",
  no: "Nee",
  why: "Toelichting",
  whyHint: "In woorden van de inwoner. Schrijf geen diagnose op.",
  day: "Wanneer",
  needAnswer: "Kies ja of nee.",
  needDay: "Vul in wanneer het antwoord kwam, met dag, maand en jaar.",
  send: "Leg antwoord vast",
} as const;
