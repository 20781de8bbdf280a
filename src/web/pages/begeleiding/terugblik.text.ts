/** After two years: two questions, in the words of who answers them. */
export const text = {
  heading: (naam: string) => `Hoe is het na twee jaar met ${naam}?`,
  headingCoach: {
    inwoner: "Wat zegt de inwoner na twee jaar?",
    werkgever: "Wat zegt de werkgever na twee jaar?",
  },
  leadWerkgever: "Twee vragen. Alleen de begeleider leest dit. Schrijf niet over gezondheid.",
  leadCoach: "Schrijf op wat er gezegd is. De ander leest dit niet. Schrijf niet over gezondheid.",
  tevreden: "Hoe tevreden bent u met dit werk?",
  tevredenCoach: "Hoe tevreden met dit werk?",
  schaal: {
    5: "Heel tevreden",
    4: "Tevreden",
    3: "Gaat wel",
    2: "Niet zo tevreden",
    1: "Helemaal niet tevreden",
  },
  blijft: "Blijft dit werk, denkt u?",
  blijftCoach: "Blijft dit werk?",
  blijftKeuze: { ja: "Ja", misschien: "Misschien", nee: "Nee", "weet niet": "Weet ik niet" },
  woorden: "Wilt u daar iets over zeggen?",
  woordenCoach: "In de woorden van wie het zegt",
  send: "Verstuur antwoorden",
  subject: "deze antwoorden",
  needTevreden: "Kies hoe tevreden",
  needBlijft: "Kies een antwoord",
  hint: "Let op uw woorden",
} as const;
