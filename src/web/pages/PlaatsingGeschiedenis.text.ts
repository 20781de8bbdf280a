export const text = {
  heading: "Wat er is veranderd",
  none: "Er is nog niets veranderd sinds het begin.",
  again: (dag: string) => `De loonwaarde wordt opnieuw bekeken op ${dag}.`,
  soorten: {
    correctie: "Een fout verbeterd",
    loonwaarde: "Een loonwaarde vastgelegd",
    uren: "Andere uren vastgelegd",
    jaarwissel: "Nieuwe bedragen op 1 januari",
    einde: "Het einde vastgelegd",
  },
  procent: (waarde: string) => `${waarde} procent`,
  loonwaarde: (was: string | null, wordt: string) =>
    was === null ? `De loonwaarde is ${wordt}.` : `De loonwaarde was ${was} en is nu ${wordt}.`,
  uren: (was: string, wordt: string) => `De uren waren ${was} en zijn nu ${wordt} per week.`,
  week: (was: string, wordt: string) => `Een volle week was ${was} en is nu ${wordt}.`,
  was: (perioden: string) => `Bedrag was: ${perioden}.`,
  is: (perioden: string) => `Bedrag is nu: ${perioden}.`,
  period: (bedrag: string, vanaf: string) => `${bedrag} per maand vanaf ${vanaf}`,
  who: (naam: string, wanneer: string) => `${naam}, ${wanneer}`,
  correct: "Verbeter een fout",
} as const;
