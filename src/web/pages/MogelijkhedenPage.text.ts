export const text = {
  part: "De mogelijkheden",
  opening: (voornaam: string, known: number, total: number) =>
    `Van ${voornaam} zijn ${known} van de ${total} onderwerpen bekend.`,
  lead: "Hier staat wat iemand kan en wil, met wie dat zegt en sinds wanneer. Wat onbekend is, blijft een vraag en telt niet tegen iemand.",
  unknown: "Nog niet gevraagd",
  change: "Wijzig",
  add: "Vul in",
  saved: (label: string) => `‘${label}’ is bewaard`,
  removed: (label: string) => `‘${label}’ is weer onbekend`,
  savedText: "Nieuwe voorstellen houden hier meteen rekening mee.",
  known: (known: number, total: number) => `${known} van ${total} bekend`,
  margin: "Over deze lijst",
  why: "Waarvoor is dit?",
  whyText: "Met deze antwoorden zoekt Meedoen plekken die passen. Er komt geen cijfer of score bij iemand.",
  how: "Hoe kiezen wij?",
  words: "Wat schrijft u op?",
  wordsText: "Alleen wat op het werk wel en niet gaat. Geen diagnose, behandeling of klacht.",
} as const;
