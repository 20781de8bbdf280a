export const text = {
  heading: (taak: string) => `Hoe gaat: ${taak}?`,
  lead: (naam: string) =>
    `${naam} en wie helpt zien dit. Een oordeel blijft staan; een later oordeel komt erboven.`,
  send: "Leg het oordeel vast",
  subject: "deze taak",
  niveau: "Zo doet iemand de taak",
  leermeester: "Wie keek",
  datum: "Op welke dag",
  toelichting: "Wat de leermeester zag",
  toelichtingUitleg: "Schrijf wat iemand deed. Niet over gezondheid.",
  kiesNiveau: "Kies hoe het ging",
  kiesDag: "Vul een dag in, zoals 24 11 2026",
} as const;
