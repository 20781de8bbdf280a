export const text = {
  title: "Mijn plan",
  loading: "Uw plan wordt geladen",
  opening: "Uw plan:",
  openingOf: (voornaam: string) => `Het plan van ${voornaam}:`,
  lead: "U maakt dit samen met wie u helpt. Klopt er iets niet? Zeg het tegen uw vaste contact.",
  help: "Wie helpt",
} as const;
