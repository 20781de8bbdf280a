export const text = {
  whatNow: "Wat kan er veranderen?",
  heading: "Voorstellen die lopen",
  somewhere: "Deze plek",
  proposed: (day: string, door: string) => `voorgesteld op ${day} door ${door}`,
  waits: (naam: string) => `Wacht op ${naam}`,
  yes: (naam: string) => `${naam} zei ja`,
  answer: "Leg het antwoord vast",
  changeAnswer: "Wijzig het antwoord",
  start: "Start de plaatsing",
  done: {
    ja: {
      heading: (naam: string) => `Vastgelegd: ${naam} zei ja`,
      text: "De werkgever en de accountmanager kunnen nu verder. Volgende stap: start de plaatsing.",
    },
    nee: {
      heading: (naam: string) => `Vastgelegd: ${naam} zei nee`,
      text: "De werkgever ziet niets van dit voorstel.",
    },
  },
} as const;
